import { textOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/** What an alias may look like is a limit of the two fields that hold one; that no other account has it, `unique-account` tells. */
export default defineNodeRule({
  code: 'IDF-909',
  name: 'valid-account-alias',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An account has one alias: 3 to 63 lower-case letters, digits and single hyphens, none at either end, and not the 12 digits of an account id.',
  why: 'CreateAccountAlias refuses anything else. An account keeps one alias: a new one replaces the old one, whose sign-in URL stops working.',
  fix: 'Write a single alias such as "example-prod".',
  sources: ['api-alias', 'iam-quotas'],
  unverified: 'That a new alias replaces the old one is no quotation; it agrees with the quota of one alias an account.',
  kinds: ['iam.accountSettings'],
  *check(settings, { graph }) {
    const account = graph.accountOf(settings.id);
    const ofSettings = textOf(settings.fields, 'accountAlias');
    const ofAccount = textOf(account?.fields ?? {}, 'alias');
    if (!account || ofSettings === undefined || ofAccount === undefined || ofSettings === ofAccount) return;
    const message = `The settings of account ${named(graph, account.id)} give it the alias "${ofSettings}", but the account says "${ofAccount}": it can have one only.`;
    yield { target: { node: settings.id, field: 'accountAlias' }, message };
  },
});
