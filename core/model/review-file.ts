import { didYouMean } from '../base/nearest.ts';
import type { Diagnostic, Target } from './diagnostic.ts';
import type { FieldValue } from './document.ts';
import { SideFile } from './side-file.ts';
import { printPair } from './yaml/print-value.ts';
import { isList, isMap, storable } from './yaml/value.ts';

/** A finding that the team lives with. */
export interface AcceptedFinding {
  /** Rule and element: `IDF-202@guest-role`. */
  readonly finding: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts: `2027-03-31`. */
  readonly expires?: string;
}

export interface Decision {
  readonly decision: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly date?: string;
  /** Ids of the nodes and edges that it is about. */
  readonly elements?: readonly string[];
}

export interface Comment {
  readonly text: string;
  /** The node or edge that it is about; undefined: the whole model. */
  readonly element?: string;
  readonly author?: string;
  readonly date?: string;
}

/** What people decided about a model: `name.rolepath.review.yaml`. */
export interface Review {
  readonly accepted: readonly AcceptedFinding[];
  readonly decisions: readonly Decision[];
  readonly comments: readonly Comment[];
}

export interface ReviewFile {
  readonly review: Review;
  /** Where the accepted findings stand, in their order. */
  readonly acceptedAt: readonly Target[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Shape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const shapes = {
  accepted: { required: ['finding', 'reason', 'owner'], optional: ['expires'] },
  decisions: { required: ['decision'], optional: ['reason', 'owner', 'date', 'elements'] },
  comments: { required: ['text'], optional: ['element', 'author', 'date'] },
} as const satisfies Record<keyof Review, Shape>;

const sections = ['accepted', 'decisions', 'comments'] as const;
const dateKeys: ReadonlySet<string> = new Set(['expires', 'date']);
const findingId = /^(?:IDF-\d{3}|[a-z][a-z0-9-]*)@.+$/;

/** True for `IDF-202@guest-role` and `no-guest-admin@guest-role`. */
export const isFindingId = (text: string): boolean => findingId.test(text);

/** Reads a review. Never throws: items that cannot be read are told and left out. */
export function readReview(text: string, options: { readonly file?: string } = {}): ReviewFile {
  const reader = new ReviewReader(new SideFile(text, 'rolepath-review', options.file));
  return reader.read();
}

class ReviewReader {
  readonly #file: SideFile;

  constructor(file: SideFile) {
    this.#file = file;
  }

  read(): ReviewFile {
    for (const key of Object.keys(this.#file.values))
      if (key !== 'rolepath-review' && !sections.some((section) => section === key) && !key.startsWith('x-'))
        this.#file.tell('unknown-key', 'warning', `"${key}" is not a key of a review${didYouMean(key, sections)}`, [key]);
    const accepted = this.#items('accepted').flatMap(({ index, texts: { finding, reason, owner, expires } }) =>
      finding === undefined || reason === undefined || owner === undefined
        ? []
        : [{ index, item: { finding, reason, owner, ...given({ expires }) } }],
    );
    const places = accepted.length === 0 ? undefined : this.#file.targetsIn('accepted');
    const review: Review = {
      accepted: accepted.map(({ item }) => item),
      decisions: this.#items('decisions').flatMap(({ texts: { decision, reason, owner, date }, elements }) =>
        decision === undefined ? [] : [{ decision, ...given({ reason, owner, date }), ...(elements === undefined ? {} : { elements }) }],
      ),
      comments: this.#items('comments').flatMap(({ texts: { text, element, author, date } }) =>
        text === undefined ? [] : [{ text, ...given({ element, author, date }) }],
      ),
    };
    const acceptedAt = accepted.map(({ index }) => places?.get(String(index)) ?? this.#file.target);
    return { review, acceptedAt, diagnostics: this.#file.diagnostics };
  }

  #items(section: keyof Review): readonly Item[] {
    const list = this.#file.values[section] ?? [];
    if (isList(list)) return list.map((item, index) => this.#item(section, index, item)).filter((item) => item !== undefined);
    this.#file.tell('wrong-type', 'error', `"${section}" must be a list.`, [section]);
    return [];
  }

  #item(section: keyof Review, index: number, item: FieldValue): Item | undefined {
    const { required, optional }: Shape = shapes[section];
    const known = [...required, ...optional];
    if (!isMap(item)) return this.#refuse(section, index, 'Every item must be a map of keys and values.');
    for (const key of Object.keys(item))
      if (!known.includes(key) && !key.startsWith('x-'))
        this.#file.tell('unknown-key', 'warning', `"${key}" is not a key here${didYouMean(key, known)}`, [section, index, key]);
    const texts: Record<string, string> = {};
    for (const key of known) {
      const value = item[key] ?? null;
      if (typeof value === 'string' && value !== '') texts[key] = value;
      else if (value !== null && key !== 'elements')
        this.#file.tell('wrong-type', 'error', `"${key}" must be text.`, [section, index, key]);
      if (dateKeys.has(key) && texts[key] !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(texts[key]))
        this.#file.tell('bad-date', 'error', `"${key}" must be a date: 2027-03-31.`, [section, index, key]);
    }
    const missing = required.find((key) => texts[key] === undefined);
    if (missing !== undefined) return this.#refuse(section, index, `The item has no "${missing}".`);
    if (section === 'accepted' && !isFindingId(texts['finding']!))
      this.#file.tell('bad-finding', 'error', 'A finding is named by rule and element: "IDF-202@guest-role".', [section, index, 'finding']);
    const elements = item['elements'];
    return { index, texts, elements: isList(elements) ? elements.map(String) : undefined };
  }

  #refuse(section: keyof Review, index: number, message: string): undefined {
    this.#file.tell('bad-item', 'error', message, [section, index]);
  }
}

interface Item {
  readonly index: number;
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly elements: readonly string[] | undefined;
}

const given = <K extends string>(texts: Readonly<Record<K, string | undefined>>): { [key in K]?: string } =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as { [key in K]?: string };

/** Writes a review in canonical form. */
export function printReview(review: Review): string {
  const filled = sections.filter((section) => review[section].length > 0);
  const blocks = filled.map((section) => printPair(section, storable(review[section].map((item) => ({ ...item }))), 0));
  return ['rolepath-review: 1\n', ...blocks].join('\n');
}
