import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { redirectUri } from '../../catalog/patterns.ts';
import { setField } from '../../commands/set-field.ts';
import { labelOf } from '../../model/document.ts';
import { called } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { isConfiguredHere } from './user-pool.ts';

const form = new RegExp(redirectUri);

export default defineNodeRule({
  code: 'IDF-405',
  name: 'default-redirect-is-listed',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'The default redirect URI of an app client is one of its callback URLs; it has at most 100 callback URLs and 100 sign-out URLs.',
  why: 'Cognito refuses to create or update the client.',
  fix: 'Add the default redirect URI to the callback URLs, and drop URLs that nobody uses.',
  sources: ['api-client', 'cdg-quotas'],
  kinds: ['cognito.appClient'],
  *check(client) {
    const uri = textOf(client.fields, 'defaultRedirectURI');
    const listed = textsOf(client.fields, 'callbackURLs');
    if (!isConfiguredHere(client) || uri === undefined || listed.includes(uri)) return;
    const message = `The default redirect URI "${uri}" of "${labelOf(client)}" is none of its callback URLs.`;
    const fix = called('Add it to the callback URLs', setField({ node: client.id }, 'callbackURLs', [...listed, uri]));
    // What no callback URL may look like, `redirect-urls-are-safe` tells of the default already.
    const canAdd = listed.length < 100 && form.test(uri);
    yield { target: { node: client.id, field: 'defaultRedirectURI' }, message, ...(canAdd && { fix }) };
  },
});
