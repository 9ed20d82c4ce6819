/** Something wrong with a page of the built site. */
export interface Problem {
  /** File of the page below the site's folder. */
  file: string;
  message: string;
}
