/** How well a text answers a search: 0 begins with it, 1 a word begins with it, 2 holds it; undefined when some word is missing. */
export function matchRank(query: string, text: string): number | undefined {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return 0;
  const where = text.toLowerCase();
  if (!wanted.split(/\s+/).every((word) => where.includes(word))) return undefined;
  if (where.startsWith(wanted)) return 0;
  return where.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 1 : 2;
}

/** The best rank among several texts, each with a handicap for texts that matter less. */
export function bestRank(query: string, texts: readonly (readonly [text: string, handicap: number])[]): number | undefined {
  const ranks = texts.flatMap(([text, handicap]) => {
    const rank = matchRank(query, text);
    return rank === undefined ? [] : [rank + handicap];
  });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
