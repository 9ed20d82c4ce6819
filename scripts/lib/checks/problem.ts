/** Something wrong with a page of the built site. */
export interface Problem {
  /** File of the page below the site's folder, with line and column where they help. */
  file: string;
  message: string;
}

/** Problems as lines, those that many pages share once: `<a> /x/ leads to no file (18 pages: plans/a/index.html …)`. */
export function listProblems(problems: Problem[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { file, message } of problems) {
    pages.set(message, pages.get(message) ?? []);
    pages.get(message)?.push(file);
  }
  return [...pages].map(([message, files]) =>
    files.length === 1 ? `${files[0]}: ${message}` : `${message} (${files.length} pages: ${files[0]} …)`,
  );
}
