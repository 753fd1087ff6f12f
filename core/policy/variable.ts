import type { ContextValue } from './request.ts';
import { hasVariable, piecesOf, type Piece } from './wildcard.ts';

/** What a policy variable stands for. */
interface Variable {
  /** The condition key, in lower case. */
  readonly key: string;
  /** `${key, 'default'}` */
  readonly fallback?: string;
}

/** A text of a policy with its variables. */
export type Template = readonly (Piece | Variable)[];

const variable = /\$\{(?:([*?$])|([^{}',\s]+)(?:,\s*'([^']*)')?)\}/g;

/**
 * Reads the variables of a text. `${*}`, `${?}` and `${$}` are these characters themselves. What is no variable by its form stays text,
 * and so does everything in a policy without `Version: 2012-10-17`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readTemplate(text: string, version: string | undefined): Template {
  if (version !== '2012-10-17' || !hasVariable(text)) return piecesOf(text);
  const template: (Piece | Variable)[] = [];
  let end = 0;
  for (const found of text.matchAll(variable)) {
    if (found.index > end) template.push({ text: text.slice(end, found.index), isLiteral: false });
    const [whole, character, key, fallback] = found;
    if (character !== undefined) template.push({ text: character, isLiteral: true });
    else if (key !== undefined) template.push({ key: key.toLowerCase(), ...(fallback === undefined ? {} : { fallback }) });
    end = found.index + whole.length;
  }
  if (end < text.length) template.push({ text: text.slice(end), isLiteral: false });
  return template;
}

/** The pieces of a template without variables, which are the same in every request. */
export function fixedPieces(template: Template): readonly Piece[] | undefined {
  const pieces = template.filter((part): part is Piece => 'text' in part);
  return pieces.length === template.length ? pieces : undefined;
}

/**
 * Puts the values of a request into a template. `none` where a variable has no value: such a text is equal to nothing and like nothing.
 * `unknown` where the drawing does not tell one. A key with several values cannot be used as a variable.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
export function resolve(template: Template, valueOf: (key: string) => ContextValue | undefined): readonly Piece[] | 'none' | 'unknown' {
  const pieces: Piece[] = [];
  let isUnknown = false;
  for (const part of template) {
    if ('text' in part) {
      pieces.push(part);
      continue;
    }
    const texts = textsOf(valueOf(part.key));
    const text = texts?.length === 1 ? texts[0] : part.fallback;
    if (texts === undefined) isUnknown = true;
    else if (text === undefined) return 'none';
    else pieces.push({ text, isLiteral: true });
  }
  return isUnknown ? 'unknown' : pieces;
}

/** The values of a key that is told in full; undefined where it is not. */
function textsOf(value: ContextValue | undefined): readonly string[] | undefined {
  if (value === undefined || 'holds' in value) return undefined;
  if ('values' in value) return value.values;
  return value.oneOf.length === 1 ? value.oneOf : undefined;
}
