import { createContext, type ComponentType } from 'react';
import type { FieldType } from '#core/catalog/field.ts';
import type { FieldValue } from '#core/model/document.ts';

/** What every control of the form takes: the legal values, the value that stands there, and what to do with a new one. */
export interface ControlProps<T extends FieldType['type'] = FieldType['type']> {
  readonly spec: Extract<FieldType, { readonly type: T }>;
  /** Undefined when the field is absent. May be of a wrong type: the file says so, and the form must still show it. */
  readonly value: FieldValue | undefined;
  /** What is shown in an empty control: the default, an example, or `Mixed`. */
  readonly hint?: string;
  /** The id of the main input, which the label names. */
  readonly id: string;
  readonly label: string;
  readonly describedBy?: string;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  /** Undefined takes the field away. */
  readonly onChange: (value: FieldValue | undefined) => void;
  /** Draws the control of an item, an entry or a member. */
  readonly Nested: ComponentType<NestedProps>;
}

/** The same for a control whose type is only known when it is drawn. */
export interface NestedProps extends Omit<ControlProps, 'spec' | 'hint' | 'Nested'> {
  readonly spec: FieldType;
  readonly hint?: string | undefined;
}

export interface NodeChoice {
  readonly id: string;
  readonly label: string;
}

/** The nodes of some kinds, for fields that name another node. */
export const NodeChoices = createContext<(kinds: readonly string[]) => readonly NodeChoice[]>(() => []);

/** The attributes that every input of a control has in common. */
export const inputAttributes = ({
  id,
  label,
  describedBy,
  isInvalid,
}: Pick<ControlProps, 'id' | 'label' | 'describedBy' | 'isInvalid'>) => ({
  id,
  'aria-label': label,
  'aria-invalid': isInvalid,
  ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
});

/** A value as one line of text, for controls that cannot show its shape. */
export const valueText = (value: FieldValue | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

export type MapValue = Readonly<Record<string, FieldValue>>;

/** The value as a mapping; anything else counts as an empty one. */
export const asMap = (value: FieldValue | undefined): MapValue =>
  typeof value === 'object' && value !== null && !isList(value) ? value : {};

const isList = (value: FieldValue | undefined): value is readonly FieldValue[] => Array.isArray(value);

/** The value as a list; a single value counts as a list of one. */
export const asList = (value: FieldValue | undefined): readonly FieldValue[] =>
  value === undefined ? [] : isList(value) ? value : [value];
