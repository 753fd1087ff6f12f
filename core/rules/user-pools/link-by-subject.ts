import { mapsOf, textOf } from '../../catalog/lowering/fields.ts';
import { labelOf } from '../../model/document.ts';
import { defineNodeRule } from '../rule.ts';

/** Addresses and log-on names, which are no subject; a SAML name ends in the claim: `…/claims/emailaddress`. */
const mutable = /(?:^|[/:])(?:e-?mail|emailaddress|mail|upn|phone_number|preferred_username|username|user_name)$/i;

export default defineNodeRule({
  code: 'IDF-442',
  name: 'link-by-subject',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Federated identities are linked to a user by their immutable subject, not by what can change.',
  why: 'After AdminLinkProviderForUser the federated identity signs in as the existing user. Where the claim that links them can change, as an e-mail claim can, whoever comes by its value takes the account over.',
  fix: 'Link by the immutable subject of the provider (Cognito_Subject), and only with providers whose attributes you trust.',
  sources: ['cdg-link'],
  kinds: ['cognito.user'],
  *check(user) {
    for (const [index, identity] of mapsOf(user.fields, 'linkedIdentities').entries()) {
      const attribute = textOf(identity, 'providerAttributeName');
      if (attribute === undefined || !mutable.test(attribute)) continue;
      const provider = textOf(identity, 'providerName') ?? 'a provider';
      const message = `An identity of "${provider}" is linked to "${labelOf(user)}" by "${attribute}", not by an immutable subject.`;
      yield { target: { node: user.id, field: `linkedIdentities.${index}.providerAttributeName` }, message };
    }
  },
});
