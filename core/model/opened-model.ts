import type { Diagnostic, Target, TextRange } from './diagnostic.ts';
import type { Document } from './document.ts';
import { fieldPath, fieldSteps } from './field-path.ts';
import type { ModelFile } from './model-file.ts';
import type { Problem, ValuePath } from './problem.ts';
import type { Outline } from './text/outline.ts';
import { isPath, Positions } from './text/positions.ts';
import type { WholeText } from './text/whole-text.ts';

/** How the text of a model is held: in pieces, or, where it cannot be cut, as one. */
export type Content = Outline | WholeText;

/** Everything that makes up an opened file. */
export interface Opened {
  readonly content: Content;
  readonly document: Document;
  readonly state: ModelFile['state'];
  readonly text: string;
  readonly file: string | undefined;
  /** Problems of the file as a whole, with paths from its top. */
  readonly problems: readonly Problem[];
}

/** More than this many statements about one text help nobody. */
const mostDiagnostics = 1000;

export const isOutline = (content: Content): content is Outline => 'head' in content;

/** A model that was opened. Line numbers and diagnostics are made when they are asked for. */
export class OpenedModel implements ModelFile {
  readonly opened: Opened;
  #positions: Positions | undefined;
  #diagnostics: readonly Diagnostic[] | undefined;

  constructor(opened: Opened) {
    this.opened = opened;
  }

  get document(): Document {
    return this.opened.document;
  }

  get state(): ModelFile['state'] {
    return this.opened.state;
  }

  text(): string {
    return this.opened.text;
  }

  get diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= [...this.#findDiagnostics()].slice(0, mostDiagnostics);
    return this.#diagnostics;
  }

  rangeOf(target: Target): TextRange | undefined {
    if (target.range !== undefined) return target.range;
    const field = fieldSteps(target.field ?? '');
    if (target.edge !== undefined) return this.#places().rangeOf(['edges', target.edge, ...field], 2);
    if (target.node === undefined) return field.length === 0 ? undefined : this.#places().rangeOf(field, 1);
    return this.#places().rangeOf(['nodes', target.node, ...field], 2) ?? this.#places().rangeOf(['accounts', target.node, ...field], 2);
  }

  #places(): Positions {
    const { content, text } = this.opened;
    this.#positions ??= new Positions(text, isOutline(content) ? content : undefined);
    return this.#positions;
  }

  *#findDiagnostics(): Generator<Diagnostic> {
    const { content, problems } = this.opened;
    yield* this.#tell([], problems);
    if (!isOutline(content)) return yield* this.#tell([], content.problems);
    for (const section of content.sections) {
      yield* this.#tell([section.key], section.problems);
      for (const entry of section.entries ?? []) yield* this.#tell([section.key, entry.key], entry.problems);
    }
  }

  *#tell(piece: ValuePath, problems: readonly Problem[]): Generator<Diagnostic> {
    for (const problem of problems) {
      const { at, ...rest } = problem;
      const path = isPath(at) ? [...piece, ...at] : piece;
      const range = path.length === 0 && isPath(at) ? undefined : this.#places().rangeOfProblem(piece, problem);
      const file = this.opened.file;
      yield { ...rest, target: { ...(file === undefined ? {} : { file }), ...(range === undefined ? {} : { range }), ...aboutWhat(path) } };
    }
  }
}

/** What a path from the top of the file is about, as a target says it. */
function aboutWhat([section, id, ...field]: ValuePath): Target {
  const inside = field.length === 0 ? {} : { field: fieldPath(...field) };
  if (id !== undefined && section === 'edges') return { edge: String(id), ...inside };
  if (id !== undefined && (section === 'nodes' || section === 'accounts')) return { node: String(id), ...inside };
  return section === undefined ? {} : { field: fieldPath(section, ...(id === undefined ? [] : [id]), ...field) };
}
