import type { Fields } from '../model/document.ts';

/** An element of a draft. The draft's own type of a field is endlessly deep for the compiler, and says nothing more than `Fields`. */
interface WithFields {
  fields: unknown;
}

export const fieldsOf = (element: Readonly<WithFields>): Fields => element.fields as Fields;

export function putFields(element: WithFields, fields: Fields): void {
  element.fields = fields;
}
