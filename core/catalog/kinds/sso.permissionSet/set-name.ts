import type { Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import type { LowerContext } from '../../lowering.ts';

/** The longest name of a permission set. Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html */
const maxNameLength = 32;

/** The name that a permission set is created with; its roles carry it. */
export const permissionSetName = (node: Node, context: LowerContext): string =>
  textOf(node.fields, 'name') ?? context.logicalId(node.id).slice(0, maxNameLength);
