import { textOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/** An attribute that holds the name of a person as people read it: `displayName`, `user.display_name`, `Display Name`. */
const displayName = /display[\s._-]?name$/i;

export default defineNodeRule({
  code: 'IDF-313',
  name: 'session-name-has-no-spaces',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'RoleSessionName and SourceIdentity have 2 to 64 letters, digits and characters of "_+=,.@-", no spaces; SourceIdentity does not begin with "aws:".',
  why: 'STS refuses the call. A provider that sends the display name of people as RoleSessionName breaks the sign-in of everybody whose name has a space.',
  fix: 'Map the user id or the e-mail address.',
  sources: ['sts-ar', 'iam-assert'],
  kinds: ['idp.saml'],
  *check(idp, { graph }) {
    if (idp.reference !== undefined) return;
    for (const [field, name] of [
      ['roleSessionName', 'RoleSessionName'],
      ['sourceIdentity', 'SourceIdentity'],
    ] as const) {
      const attribute = textOf(idp.fields, field);
      if (attribute === undefined || !displayName.test(attribute)) continue;
      yield {
        target: { node: idp.id, field },
        message: `${named(graph, idp.id)} sends "${attribute}" as ${name}: whoever has a space in it cannot sign in.`,
        // What the attribute holds, the drawing does not tell.
        severity: 'warning',
      };
    }
  },
});
