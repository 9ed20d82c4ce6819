/** Said where the help of a search field could not be loaded; that is not the same as nothing found. */
export const unread = { said: '提示没有读到，可能是网络断了。仍可按回车搜索。' } as const;
