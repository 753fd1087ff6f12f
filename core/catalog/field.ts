import type { FieldValue } from '../model/document.ts';
import type { PolicyUse } from '../policy/policy.ts';
import type { KindId } from './generated/kind-ids.ts';
import type { Cited } from './source.ts';

/** The legal values of a field. Checker, JSON Schema, inspector form and random documents all read this. */
export type FieldType =
  /** Lengths count characters (code points), as JSON Schema does. A `secret` is never stored in a model: the field holds a reference to where it lives. */
  | {
      readonly type: 'text';
      readonly pattern?: string;
      /** What the pattern asks for, in words that follow "must be". */
      readonly form?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly multiline?: boolean;
      readonly example?: string;
    }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number; readonly unit?: string }
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly of: FieldType & Ruled; readonly minItems?: number; readonly maxItems?: number }
  /** Any keys, one type of value: tags, attribute mappings, claims. */
  | { readonly type: 'map'; readonly of: FieldType & Ruled; readonly keyPattern?: string; readonly maxEntries?: number }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, MemberSpec>> }
  /** The id of another node of one of these kinds. */
  | { readonly type: 'nodeId'; readonly kinds: readonly KindId[] }
  /** An IAM policy document, as a mapping or as JSON text. */
  | { readonly type: 'policy'; readonly use: PolicyUse | PolicyUseByField }
  /** Any value: claims, session context. */
  | { readonly type: 'any' };

/** The use of a policy where another field of the element decides it; no use is known where that field has no other value than these. */
export interface PolicyUseByField {
  readonly field: string;
  readonly of: Readonly<Record<string, PolicyUse>>;
}

/** Limits that a rule of the reference tells (`IDF-406`): a value outside of them is a finding of that rule. The one of a member or of the items of a list wins. */
interface Ruled {
  readonly rule?: string;
}

/** A field inside an object field. */
export type MemberSpec = FieldType & Ruled & { readonly label: string; readonly help?: string; readonly required?: boolean };

/** A field of a kind. */
export type FieldSpec = FieldType &
  Cited &
  Ruled & {
    /** What the inspector shows. */
    readonly label: string;
    /** One or two sentences: what it decides, and its traps. */
    readonly help: string;
    readonly required?: boolean;
    /** What AWS does when the field is absent. Never written into a file. */
    readonly default?: FieldValue;
    /** Changing it deletes and creates the resource. */
    readonly replaces?: boolean;
    /** Follows from edges or other nodes: shown, never written by hand. */
    readonly derived?: boolean;
    /** The property of the domain reference that it stands for. Fields that stand for none are listed, with the reason, in test/core/catalog/own-fields.ts. */
    readonly property?: string;
  };

/** A statement about a kind that is not a field: a limit, a derived value, a condition. */
export interface Fact extends Cited {
  readonly property: string;
  readonly text: string;
}
