/** Where it is held that the hint was closed. `early-display.js` reads it too. */
export const HINT_KEY = 'women-federation-plans:hint';
