/** An engine to be measured; its browser side is `in-browser/<name>.ts`. */
export interface Contender {
  name: string;
  /** Version and options, for the table. */
  title: string;
  /** The script that writes its index over the records of `content` into the folder `out`. */
  indexer(content: string, out: string): Command;
  /** Memory that indexing takes for one record, in bytes, as measured; it is not started where less is free. */
  bytesPerRecord: number;
}

export interface Command {
  script: `scripts/${string}`;
  args: string[];
  env: Record<string, string>;
}
