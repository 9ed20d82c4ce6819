declare namespace App {
  /** What `middleware.ts` hands to every page and its parts. */
  interface Locals {
    /** Version of the corpus, eight hexadecimal digits. */
    version: string;
  }
}
