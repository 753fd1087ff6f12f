import { readdir, readFile } from 'node:fs/promises';
import { TerminalError, type Terminal } from '#cli/terminal.ts';

/** A terminal whose files are a map; what the commands print is kept. */
export class MemoryTerminal implements Terminal {
  readonly files: Map<string, string>;
  readonly hasColour = false;
  stdout = '';
  stderr = '';

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = new Map(Object.entries(files));
  }

  async readText(path: string): Promise<string> {
    const text = this.files.get(path);
    if (text === undefined) throw new TerminalError(`cannot read "${path}": there is no such file`);
    return text;
  }

  async writeText(path: string, text: string): Promise<void> {
    if (path === '-') this.stdout += text;
    else this.files.set(path, text);
  }

  async findAbove(path: string, name: string): Promise<string | undefined> {
    const folders = path.split('/').slice(0, -1);
    const candidates = folders.map((_, index) => [...folders.slice(0, folders.length - index), name].join('/'));
    return [...candidates, name].find((candidate) => this.files.has(candidate));
  }

  today = (): string => '2026-11-21';

  exists = async (path: string): Promise<boolean> => this.files.has(path);

  async modelsBelow(path: string): Promise<readonly string[]> {
    if (this.files.has(path)) return [path];
    const below = [...this.files.keys()].filter((name) => name.startsWith(`${path}/`) && name.endsWith('.rolepath.yaml'));
    if (below.length === 0) throw new TerminalError(`cannot read "${path}": there is no such file`);
    return below;
  }

  readShipped = (path: string): Promise<string> => readFile(path, 'utf8');

  async shippedExamples(): Promise<readonly string[]> {
    const names = await readdir('examples');
    return names.filter((name) => name.endsWith('.rolepath.yaml')).map((name) => name.replace('.rolepath.yaml', ''));
  }

  /** What the files become, one change after the other. */
  readonly edits: Readonly<Record<string, string>>[] = [];

  async *changes(): AsyncGenerator<void> {
    for (const edit of this.edits) {
      for (const [path, text] of Object.entries(edit)) this.files.set(path, text);
      yield;
    }
  }

  out = (text: string): void => void (this.stdout += text);

  err = (text: string): void => void (this.stderr += text);
}
