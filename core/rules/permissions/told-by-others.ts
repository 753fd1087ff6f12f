import { escalations } from './escalation-table.ts';

/**
 * Actions whose wildcard resource has a rule of its own: iam:PassRole (IDF-810), sts:AssumeRole (IDF-811), and what escalates by itself
 * (IDF-809). The calls with an assertion or a token are not signed: no identity policy is asked about them.
 */
export const toldByOthers: ReadonlySet<string> = new Set([
  'iam:PassRole',
  'sts:AssumeRole',
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  ...escalations
    .filter(({ actions, prize }) => actions.length === 1 && 'to' in prize && ['administrator', 'user', 'role'].includes(prize.to))
    .flatMap(({ actions }) => actions.flat()),
]);
