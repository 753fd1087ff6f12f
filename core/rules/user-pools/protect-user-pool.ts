import { setField } from '../../commands/set-field.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { together } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { isConfiguredHere } from './user-pool.ts';

/** A web ACL is attached from outside of the pool: that none is drawn does not say that there is none. */
export default defineNodeRule({
  code: 'IDF-439',
  name: 'protect-user-pool',
  severity: 'info',
  outcome: 'RISK',
  summary: 'A user pool is protected against deletion and against user names that differ in case only, and stands behind a web ACL.',
  why: 'Who deletes a pool deletes its users. By default user names are case-sensitive, which cannot be changed later: an account "Bob" may be made to look like "bob".',
  fix: 'Set DeletionProtection to ACTIVE, set CaseSensitive to false when the pool is created, and put a WAF web ACL in front of it.',
  sources: ['api-pool', 'cdg-upsec'],
  kinds: ['cognito.userPool'],
  *check(pool) {
    const missing = isConfiguredHere(pool) ? missingOf(pool) : [];
    const [first] = missing;
    if (!first) return;
    const message = `User pool "${labelOf(pool)}" has ${missing.map(({ lack }) => lack).join(' and ')}.`;
    const edits = missing.map(({ field, value }) => setField({ node: pool.id }, field, value));
    yield { target: { node: pool.id, field: first.field }, message, fix: together('Protect the user pool', edits) };
  },
});

/** What lacks, and the setting that mends it. */
const missingOf = ({ fields: { deletionProtection, caseSensitive } }: Node) => [
  ...(deletionProtection === 'ACTIVE' ? [] : [{ lack: 'no deletion protection', field: 'deletionProtection', value: 'ACTIVE' }]),
  ...(caseSensitive === false ? [] : [{ lack: 'case-sensitive user names', field: 'caseSensitive', value: false }]),
];
