/** How many places of a thing stand in their sentences on its page; of more, the newest do, and parts list all. */
export const WHOLE = 120;

/** How many places stand in their sentences on the page of a thing that has more than it can list. */
export const NEWEST = 100;
