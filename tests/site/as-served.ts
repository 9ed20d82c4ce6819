/** A runner of tests says what it is by variables that Vite reads; with these a site is built as it is served. */
export const AS_SERVED = { NODE_ENV: 'production', MODE: 'production', PROD: '1', DEV: '' };
