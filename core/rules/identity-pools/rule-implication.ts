/** One rule's comparison of a claim with its value. */
export interface Match {
  readonly matchType: string;
  readonly value: string;
}

/**
 * True when every text that `later` matches is matched by `earlier` too. Both are about the same claim; where it is absent, neither
 * matches. Values are compared as they stand, letter case and all. Never true without proof.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MappingRule.html
 */
export function covers(earlier: Match, later: Match): boolean {
  const [a, b] = [earlier.value, later.value];
  switch (earlier.matchType) {
    case 'Equals':
      return later.matchType === 'Equals' && a === b;
    case 'NotEqual':
      return !matches(later, a);
    case 'StartsWith':
      return a === '' || ((later.matchType === 'Equals' || later.matchType === 'StartsWith') && b.startsWith(a));
    case 'Contains':
      return a === '' || (isPositive(later) && b.includes(a));
    default:
      return false;
  }
}

/** Whether a rule matches a text. An unknown match type may match anything, so that nothing is proved from it. */
export function matches({ matchType, value }: Match, text: string): boolean {
  switch (matchType) {
    case 'Equals':
      return text === value;
    case 'NotEqual':
      return text !== value;
    case 'StartsWith':
      return text.startsWith(value);
    case 'Contains':
      return text.includes(value);
    default:
      return true;
  }
}

const isPositive = ({ matchType }: Match): boolean => matchType === 'Equals' || matchType === 'StartsWith' || matchType === 'Contains';
