/** A value as YAML and JSON know it. */
export type FieldValue = string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

export type Fields = Readonly<Record<string, FieldValue>>;

/** What every element of a model may carry beside its own fields. */
interface Element {
  /** Readable, unique among the nodes and accounts (or among the edges) of a document; see `isElementId`. */
  readonly id: string;
  /** A kind of the catalog. Kept as text: a document may name a kind that does not exist, and a diagnostic says so. */
  readonly kind: string;
  readonly label?: string;
  readonly notes?: string;
  /** The fields that the catalog defines for this kind, and any that it does not (also told by a diagnostic). */
  readonly fields: Fields;
  /** Keys that start with `x-`: never read, never lost. */
  readonly extensions?: Fields;
}

/** One box of the drawing. An account is a node of kind `org.account`; its text stands under `accounts:`. */
export interface Node extends Element {
  /** The container that it lies in: an account, a user pool, an identity pool, an Identity Center instance, a directory. */
  readonly in?: string;
  /** The ARN or id of something that exists elsewhere: drawn and trusted, never created by an export. */
  readonly reference?: string;
}

/** One arrow of the drawing, in the direction in which identity moves. */
export interface Edge extends Element {
  readonly from: string;
  readonly to: string;
}

/** A person for the simulation: the claims that an IdP would send. */
export interface Persona {
  readonly id: string;
  readonly label?: string;
  /** The `actor.person` node that this persona plays. */
  readonly node?: string;
  readonly claims: Fields;
  readonly extensions?: Fields;
}

/** One model: what `name.rolepath.yaml` says. No positions, no colours, no derived state. */
export interface Document {
  readonly version: 1;
  readonly name: string;
  readonly description?: string;
  /** In the order of the file; accounts first, as they are written. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly personas: ReadonlyMap<string, Persona>;
  /** Assertions about access: `alice reaches roles/admin` -> `never`. */
  readonly expect: ReadonlyMap<string, string>;
  readonly extensions?: Fields;
}

/** The kind whose nodes are written under `accounts:`. */
export const accountKind = 'org.account';

/** True for an account itself: organisations and organisational units are nodes of the same kind and nothing lives in them. */
export const isAccount = (node: Node | undefined): boolean =>
  node?.kind === accountKind && (node.fields['type'] ?? 'account') === 'account';

export const emptyDocument: Document = {
  version: 1,
  name: 'Untitled',
  nodes: new Map(),
  edges: new Map(),
  personas: new Map(),
  expect: new Map(),
};

const elementId = /^[A-Za-z][A-Za-z0-9_./-]{0,127}$/;

/** Ids start with a letter and hold letters, digits, `_`, `.`, `/` and `-`: readable in YAML without quotes, stable in every export. */
export const isElementId = (text: string): boolean => elementId.test(text);

/** What a person reads for an element: its label, else its id. */
export const labelOf = (element: { readonly id: string; readonly label?: string }): string => element.label ?? element.id;
