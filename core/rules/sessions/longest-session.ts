import roleKind from '../../catalog/kinds/iam.role/kind.ts';
import type { Node } from '../../model/document.ts';

const { min, max, default: standard } = roleKind.fields.maxSessionDuration;

/**
 * The longest session in seconds that a role gives: an hour where it does not say. Undefined where the drawing does not tell (a role that
 * exists elsewhere, or belongs to Identity Center) and where the value is none (rule IDF-301 tells).
 */
export function longestSessionOf(role: Node): number | undefined {
  if (role.kind !== 'iam.role') return undefined;
  const written = role.fields['maxSessionDuration'];
  if (written === undefined) return role.reference === undefined ? standard : undefined;
  return typeof written === 'number' && written >= min && written <= max ? written : undefined;
}
