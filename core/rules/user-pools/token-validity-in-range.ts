import { mapOf } from '../../catalog/lowering/fields.ts';
import type { Node } from '../../model/document.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { namedClient } from './app-client.ts';
import { validities, type Validity } from './token-validity.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-406',
  name: 'token-validity-in-range',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'ID and access tokens live 5 minutes to 1 day, refresh tokens 60 minutes to 10 years.',
  why: 'Cognito refuses other values. A number means nothing without its unit: where none is named it is hours for ID and access tokens and days for refresh tokens.',
  fix: 'Set the value and its unit together.',
  sources: ['api-tvu', 'cdg-quotas', 'api-client'],
  kinds: ['cognito.appClient'],
  *check(client) {
    if (!isConfiguredHere(client)) return;
    for (const validity of validities(client)) yield* outOfRange(client, validity);
  },
});

const ranges = {
  idToken: { name: 'ID tokens', min: 300, max: 86_400, range: '5 minutes to 1 day' },
  accessToken: { name: 'access tokens', min: 300, max: 86_400, range: '5 minutes to 1 day' },
  refreshToken: { name: 'refresh tokens', min: 3600, max: 3650 * 86_400, range: '60 minutes to 3,650 days' },
} as const;

function* outOfRange(client: Node, { token, field, value, unit, seconds }: Validity): Iterable<Violation> {
  const { name, min, max, range } = ranges[token];
  const target = { node: client.id, field };
  if (token === 'refreshToken' && value === 0) {
    const message = `${namedClient(client)} gives refresh tokens the validity 0, which Cognito silently turns into 30 days.`;
    yield { target, message, severity: 'info' };
  } else if (value > 0 && (seconds < min || seconds > max)) {
    const isNamed = mapOf(client.fields, 'tokenValidityUnits')[token] !== undefined;
    const assumed = isNamed ? '' : ' (the unit where none is named)';
    yield { target, message: `${namedClient(client)} lets ${name} live ${value} ${unit}${assumed}; Cognito takes ${range}.` };
  }
}
