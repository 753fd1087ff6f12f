import type { Condition, Statement } from '../policy/policy.ts';
import { hasVariable } from '../policy/wildcard.ts';
import { isKnownConditionKey, keyOfIssuer, keysBeside, prefixOfKey, type Issuers } from './condition-key.ts';
import type { NameFault, Suggest } from './name-fault.ts';

/**
 * The condition keys of a statement that do not exist. A key whose prefix is not known at all is told where it is certain all the same:
 * in a statement that trusts federated principals only, whose keys are those of its issuers, or where it is a known key but for a letter.
 */
export function* unknownKeys(statement: Statement, drawn: Issuers, suggest: Suggest): Iterable<NameFault> {
  const trusted = issuersTrustedBy(statement);
  const issuers: Issuers = trusted ? new Map([...trusted, ...drawn]) : drawn;
  for (const condition of statement.conditions) {
    if (hasVariable(condition.key)) continue;
    const answer = isKnownConditionKey(condition.key, issuers);
    if (answer === 'yes') continue;
    const meant = keyOfIssuer(condition.key, issuers);
    const hint =
      meant === undefined || meant.toLowerCase() === condition.key.toLowerCase()
        ? suggestKey(condition.key, issuers, suggest)
        : `; did you mean "${meant}"?`;
    if (answer === 'no') yield faultOf(condition, `"${condition.key}" is no condition key${hint}`);
    else if (trusted) yield faultOf(condition, `"${prefixOfKey(condition.key)}" is no issuer that the statement trusts${hint}`);
    else if (hint !== '') yield faultOf(condition, `"${condition.key}" is no condition key${hint}`);
  }
}

/** The prefix is long: where it is right, only what follows it is compared, or any claim would seem near to any other. */
function suggestKey(key: string, issuers: Issuers, suggest: Suggest): string {
  const candidates = [...keysBeside(key, issuers)];
  const prefix = `${prefixOfKey(key)}:`;
  const claims = candidates.flatMap((one) => (one.toLowerCase().startsWith(prefix.toLowerCase()) ? [one.slice(prefix.length)] : []));
  if (claims.length === 0) return suggest(key, candidates);
  return suggest(key.slice(prefix.length), claims).replace('"', `"${prefix}`);
}

const faultOf = ({ path }: Condition, message: string): NameFault => ({ code: 'unknown-condition-key', path, message });

const oidcProvider = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/;

/** The issuers behind the principals of a statement; undefined unless all of them are federated and named in full. */
function issuersTrustedBy({ principals }: Statement): Issuers | undefined {
  if (!principals || principals.isNegated || principals.list.length === 0) return undefined;
  if (principals.list.some(({ type, value }) => type !== 'Federated' || hasVariable(value))) return undefined;
  return issuersOf(principals.list.map(({ value }) => oidcProvider.exec(value)?.[1] ?? value));
}

/** Issuers as condition keys name them, from URLs or ARNs of providers; a slash at the end is as good as none. */
export function issuersOf(urls: Iterable<string>): Issuers {
  const issuers = new Map<string, string>();
  for (const url of urls) {
    const bare = (oidcProvider.exec(url)?.[1] ?? url).replace(/^https?:\/\//i, '');
    const plain = bare.replace(/\/$/, '');
    if (plain === '' || plain.startsWith('arn:')) continue;
    issuers.set(plain.toLowerCase(), plain);
    issuers.set(`${plain}/`.toLowerCase(), bare);
  }
  return issuers;
}
