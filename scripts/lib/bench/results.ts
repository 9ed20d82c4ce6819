import type { Latency } from '../search-quality/figures.ts';
import type { Budget } from './budgets.ts';
import type { StepRun } from './run-step.ts';

/** One building of one tool. */
export interface Run {
  round: number;
  /** Load of the machine over the last minute when it began. */
  load: number;
  steps: StepRun[];
}

/** What was built. */
export interface OutputFigures {
  /** Bytes of all files, and how many they are. */
  bytes: number;
  files: number;
  /** Pages (HTML) among them; their weight compressed with gzip, in bytes. */
  pages: { count: number; median: number; heaviest: number; heaviestPath: string };
  /** All that a phone loads with a plan's page, as sent compressed, in bytes; the plan whose page has the middle weight. */
  planPage: { path: string; bytes: number };
}

/** What its search finds and takes, asked for the planted names. */
export interface SearchFigures {
  questions: number;
  /** Those answered to their end in time; the sums are of these. */
  complete: number;
  /** Plans that hold the names, those of them found, and pages shown in all; over all questions together. */
  right: number;
  found: number;
  shown: number;
  /** Until the first 20 results are ready, in an engine that was asked before (ms). */
  latency: Latency;
  /** All that is sent for the first question after a page without search, in bytes; the dearest of five. */
  firstBytes: number;
}

/** What one changed document takes beside a whole building, both with the steps of reading. */
export interface ChangedFigures {
  steps: StepRun[];
}

/** All that was measured of one tool on one corpus, and when. */
export interface ToolFigures {
  tool: string;
  title: string;
  plans: number;
  /** `2026-11-23` */
  date: string;
  command: string;
  runs: Run[];
  output: OutputFigures | null;
  search: SearchFigures | null;
  changed: ChangedFigures | null;
  /** Why it was left out or given up; null where all went well. */
  failed: string | null;
}

/** The file of all figures. */
export interface BenchFile {
  machine: string;
  figures: ToolFigures[];
  budgets: Budget[];
}

/** Puts new figures in the place of older ones of the same tool and corpus; the others stay, in a fixed order. */
export function mergeFigures(old: readonly ToolFigures[], added: readonly ToolFigures[]): ToolFigures[] {
  const key = ({ tool, plans }: ToolFigures) => `${plans} ${tool}`;
  const merged = new Map([...old, ...added].map((figures) => [key(figures), figures]));
  return [...merged.values()].sort((a, b) => a.plans - b.plans);
}
