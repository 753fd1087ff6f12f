import { hasVariable, hasWildcard } from '../../policy/wildcard.ts';
import { isGitHub } from './shared-issuers.ts';

/**
 * What is wrong with a value for the `sub` of a CI issuer, as a clause (`lets every repository of "acme" in`); undefined where it is narrow
 * enough, or of a form that is not known. GitHub's subjects are `repo:<organization>/<repository>:<what runs>`, where the last part is
 * `ref:refs/heads/main`, `environment:prod` or `pull_request`. An organization can choose another form: of what does not start with
 * `repo:`, and of other issuers, only a value that has no organization before its first wildcard is told.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export function openSubject(issuer: string, value: string): string | undefined {
  if (hasVariable(value)) return undefined;
  if (/^(?:[\w-]+:)?\*/.test(value)) return 'lets every organization in';
  if (!isGitHub(issuer)) return undefined;
  if (!value.startsWith('repo:')) return /^[^:*?]+\//.test(value) ? 'does not begin with "repo:", and so fits no token' : undefined;
  const [, repository = '', ...rest] = value.split(':');
  const runs = rest.join(':');
  if (hasWildcard(repository)) return openRepository(repository);
  if (!/^[^/]+\/[^/]+$/.test(repository)) return 'does not name the repository as organization/name, and so fits no token';
  if (rest.length === 0) return 'has no part for what runs, and so fits no token';
  if (!mayRun(runs)) return `says "${runs}" for what runs, and so fits no token`;
  const [, what] = openRuns.find(([pattern]) => pattern.test(runs)) ?? [];
  return what === undefined ? undefined : `lets ${what} of "${repository}" in`;
}

/** Of a form that an organization chose, every part is a claim and its value, too. */
const mayRun = (runs: string): boolean =>
  hasWildcard(runs) || runs === 'pull_request' || (/^[^:]+:./.test(runs) && (!runs.startsWith('ref:') || runs.startsWith('ref:refs/')));

const openRuns: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^[*?]+$/, 'every branch, environment and pull request'],
  [/^ref:(?:refs\/(?:heads\/)?)?[*?]+$/, 'every branch'],
  [/^environment:[*?]+$/, 'every environment'],
  [/^pull_request$/, 'every pull request'],
];

function openRepository(repository: string): string {
  const [organization = '', name = ''] = repository.split('/');
  if (name === '' || hasWildcard(organization)) return `lets every organization in that fits "${organization}"`;
  return `lets every repository of "${organization}" in${/^[*]+$/.test(name) ? '' : ` that fits "${name}"`}`;
}
