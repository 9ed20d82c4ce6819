/** Stands for a province in the address of records that have none: `/years/2024/none/`. No code of a division is a word. */
export const NO_PLACE = 'none';
