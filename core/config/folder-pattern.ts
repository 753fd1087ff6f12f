import { fits } from '../policy/wildcard.ts';

/**
 * True when a model lies in a folder. A pattern is a path from the configuration's folder (`sandbox`, `teams/data/`), the path of a
 * model itself, or either with wildcards: `*` and `?` stay within one part of the path, `**` stands for any number of parts. What lies
 * below a match matches too. A path that leaves the configuration's folder (`../`) matches nothing. Takes time in the product of the two
 * lengths at worst.
 */
export function matchesFolder(modelPath: string, pattern: string): boolean {
  const path = partsOf(modelPath);
  return path[0] !== '..' && fitsParts(path, [...partsOf(pattern), '**']);
}

const partsOf = (path: string): readonly string[] => path.split(/[/\\]+/).filter((part) => part !== '' && part !== '.');

/** The same walk as that of `fits`, over parts in place of characters. */
function fitsParts(path: readonly string[], pattern: readonly string[]): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let retry = 0;
  while (at < path.length) {
    const wanted = pattern[inPattern];
    if (wanted === '**') {
      star = inPattern++;
      retry = at;
    } else if (wanted !== undefined && fits(path[at]!, wanted)) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  return pattern.slice(inPattern).every((part) => part === '**');
}
