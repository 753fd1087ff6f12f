import { textsOf } from '../../catalog/lowering/fields.ts';
import { allNamed } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { namedClient, callersOf } from './app-client.ts';
import { validities } from './token-validity.ts';
import { isConfiguredHere } from './user-pool.ts';

/** Speaks only where somebody shortened the tokens of an app on the login pages and drew no way to sign out. */
export default defineNodeRule({
  code: 'IDF-407',
  name: 'short-tokens-need-sign-out',
  severity: 'info',
  outcome: 'RUNTIME',
  summary: 'Where tokens live less than an hour, users of the login pages sign out explicitly.',
  why: 'The cookie of the hosted UI and of managed login lasts one hour, whatever the tokens say: until then the user is silently signed in again.',
  fix: 'Take the hour of the cookie as the floor, or register sign-out URLs and send users to the logout endpoint.',
  sources: ['cdg-idtok', 'cdg-quotas'],
  kinds: ['cognito.appClient'],
  *check(client, { graph }) {
    const short = validities(client).find(({ token, seconds }) => token !== 'refreshToken' && seconds >= 300 && seconds < 3600);
    if (!isConfiguredHere(client) || !short || textsOf(client.fields, 'logoutURLs').length > 0) return;
    const apps = callersOf(graph, client).filter(({ fields }) => fields['signInMethod'] === 'managedLogin');
    if (apps.length === 0) return;
    const names = allNamed(
      graph,
      apps.map(({ id }) => id),
    );
    const message = `${namedClient(client)} gives tokens for ${short.value} ${short.unit} and has no sign-out URL: for an hour the login pages sign users of ${names} in again.`;
    yield { target: { node: client.id, field: short.field }, message };
  },
});
