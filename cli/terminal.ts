/** All that a command may touch outside of `core`. A parameter, so that tests run commands without a process. */
export interface Terminal {
  /** The text of a file; `-` is standard input. Refused with a message a person understands. */
  readText(path: string): Promise<string>;
  /** Writes whole or not at all, and makes the folders it needs; `-` is standard output. */
  writeText(path: string, text: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** The nearest file of this name in the folder of a path or above it. */
  findAbove(path: string, name: string): Promise<string | undefined>;
  /** The date here and now: `2026-11-21`. */
  today(): string;
  /** The models below a path: the file itself, or every `*.rolepath.yaml` in the folder, sorted. */
  modelsBelow(path: string): Promise<readonly string[]>;
  /** The text of a file that ships with the package (`examples/…`). */
  readShipped(path: string): Promise<string>;
  shippedExamples(): Promise<readonly string[]>;
  /** Yields once after each burst of changes to models, reviews or configuration below the paths. Never ends by itself. */
  changes(paths: readonly string[]): AsyncIterable<void>;
  out(text: string): void;
  err(text: string): void;
  /** Whether standard output is a screen that shows colours. */
  readonly hasColour: boolean;
}

/** Something outside of the program refused: a file that is missing, a folder that cannot be written. Told in one line, exit 2. */
export class TerminalError extends Error {}
