import type { Outcome, Severity, Target } from '../model/diagnostic.ts';
import type { Fields, FieldValue } from '../model/document.ts';

/** A test of one field. Of a list, one item that passes is enough; `atLeast` and `atMost` count the items of a list. */
export type FieldTest =
  | { readonly equals: FieldValue }
  | { readonly oneOf: readonly FieldValue[] }
  /** `*` stands for any run of characters, `?` for one: no regular expressions, so that no file can stall the judge. */
  | { readonly matches: string }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly present: boolean };

/** Nodes by id, or all of some kinds. */
export type Selection = { readonly id: string } | { readonly kinds: readonly string[] };

/** What may hold of a node or an edge. Data only: nothing of a configuration is ever run. */
export type Condition =
  | { readonly test: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly test: 'not'; readonly of: Condition }
  /** `field` is a path: `tokenValidityUnits.accessToken`. */
  | { readonly test: 'field'; readonly field: string; readonly is: FieldTest }
  | { readonly test: 'label' | 'id'; readonly pattern: string }
  /** Lies in a container of one of these kinds, directly or not. */
  | { readonly test: 'in'; readonly kinds: readonly string[] }
  /** A node has a legal edge, of one of `kinds` where they are given, to or from a node of one of `ends`. */
  | { readonly test: 'edge'; readonly direction: 'from' | 'to'; readonly kinds?: readonly string[]; readonly ends: readonly string[] }
  /** Something holds of an end of an edge. */
  | { readonly test: 'end'; readonly end: 'from' | 'to'; readonly of: Condition }
  /** A walk of at least one hop leads here from one of these nodes, or from here to one of them. */
  | { readonly test: 'reachedFrom' | 'reaches'; readonly nodes: Selection };

/** A rule of the team's own, as `own-rules:` of a configuration states it. */
export interface OwnRule {
  /** Kebab-case, and no name of Rolepath's own. Also the code of its findings. */
  readonly name: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** The page that says so, if any. */
  readonly source?: string;
  readonly about: 'node' | 'edge';
  readonly kinds: ReadonlySet<string>;
  /** Only those that this holds of are judged. */
  readonly where?: Condition;
  readonly must?: Condition;
  readonly mustNot?: Condition;
  /** The mechanical mend: fields by path, with the values to set; null takes a field away. */
  readonly set?: Fields;
  /** Models that prove the rule. Every line of `faulty` that is found ends in `# ! <name>`; of `clean` the rule says nothing. */
  readonly examples?: { readonly faulty: string; readonly clean: string };
  /** Where the rule stands in its configuration. */
  readonly at: Target;
}
