import type { CST } from 'yaml';

/** Far below what ends the process: the composer recurses, and near the end of the stack Node may die instead of throwing. */
const deepest = 300;

/** Where tokens nest too deeply to be composed, as an offset, or undefined. Looks level by level, without recursion. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0]!.offset;
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  const children: CST.Token[] = [];
  for (const { key, value } of 'items' in token ? token.items : []) {
    if (key && 'items' in key) children.push(key);
    if (value && 'items' in value) children.push(value);
  }
  return children;
}
