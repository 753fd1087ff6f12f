import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpectations } from '#core/expect/check-expectations.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { judge } from '#core/judge/judge.ts';
import { openModel } from '#core/model/open-model.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

/** Guests and members of a shop, a SAML provider for staff, and an IAM user in reserve. */
const shop = [
  'rolepath: 1',
  'name: Shop',
  'accounts:',
  "  prod: { label: Production, accountId: '111122223333' }",
  'personas:',
  '  carol: { label: Carol of sales, node: person }',
  '  ghost: { label: Ghost }',
  'nodes:',
  '  person: { kind: actor.person, label: Customer }',
  '  employee: { kind: actor.person, label: Employee }',
  '  spa: { kind: client.app, label: Shop front, clientType: spa }',
  '  pool: { kind: cognito.userPool, poolName: pool }',
  '  web: { kind: cognito.appClient, in: pool, clientName: web }',
  '  identities: { kind: cognito.identityPool, identityPoolName: shop, allowUnauthenticatedIdentities: true }',
  '  roles/guest: { kind: iam.role, label: Guest role, in: prod }',
  '  roles/member: { kind: iam.role, label: Member role, in: prod }',
  '  roles/admin: { kind: iam.role, label: Admin role, in: prod }',
  '  roles/unused: { kind: iam.role, label: Twin }',
  '  other/unused: { kind: iam.role, label: Twin }',
  '  okta: { kind: idp.saml, label: Okta }',
  '  provider: { kind: iam.samlProvider, label: Okta in IAM, in: prod, name: okta }',
  '  reserve: { kind: iam.user, label: Reserve, in: prod }',
  'edges:',
  '  uses: { from: person, to: spa, kind: uses }',
  '  signs-in: { from: spa, to: web, kind: signs-in-through }',
  '  token: { from: web, to: identities, kind: id-token-to-identity-pool }',
  '  as-guest: { from: spa, to: identities, kind: guest-access }',
  '  guest: { from: identities, to: roles/guest, kind: identity-pool-role, slot: unauthenticated }',
  '  member: { from: identities, to: roles/member, kind: identity-pool-role, slot: authenticated }',
  '  staff: { from: employee, to: okta, kind: signs-in-at }',
  '  metadata: { from: okta, to: provider, kind: metadata-registered }',
  '  saml: { from: provider, to: roles/admin, kind: assume-role-with-saml }',
  '  breaks-glass: { from: reserve, to: roles/admin, kind: user-assumes-role }',
].join('\n');

const check = (statement: string, value: string) => {
  const quoted = `expect:\n  ${JSON.stringify(statement)}: ${JSON.stringify(value)}\n`;
  return judge(openModel(`${shop}\n${quoted}`)).expectations[0]!;
};

describe('An expectation', () => {
  test.each([
    ['person reaches roles/admin', 'never', 'holds', undefined],
    ['Customer reaches Admin role', 'never', 'holds', undefined],
    ['carol reaches roles/member', 'never', 'fails', 'person spa web identities roles/member'],
    ['Carol of sales reaches "Member role"', 'sometimes', 'holds', 'person spa web identities roles/member'],
    ['carol reaches roles/member', 'always', 'fails', 'person spa identities roles/guest'],
    ['carol reaches identities', 'always', 'holds', 'person spa identities'],
    ['employee reaches roles/admin', 'always', 'holds', 'employee okta provider roles/admin'],
    ['employee reaches roles/member', 'yes', 'fails', undefined],
    ['employee reaches prod', 'never', 'fails', 'employee okta provider roles/admin'],
    ['actor.person reaches roles/member', 'sometimes', 'fails', undefined],
    ['actor.person reaches iam.role', 'true', 'holds', 'person spa identities roles/guest'],
    ['sso.principal reaches iam.role', 'no', 'holds', undefined],
    ['person reaches roles/member', 'only through web', 'holds', undefined],
    ['person reaches iam.role', 'only through web', 'fails', 'person spa identities roles/guest'],
    ['person reaches iam.role', 'only through web, identities', 'holds', undefined],
    ['person reaches roles/admin', 'only through web', 'fails', undefined],
    ['every path from person ends in roles/guest or roles/member', 'always', 'holds', undefined],
    ['every path from person ends in iam.role', 'true', 'holds', undefined],
    ['every path from person ends in roles/guest', 'always', 'fails', 'person spa web identities roles/member'],
    ['every path from person ends in roles/guest', 'never', 'holds', 'person spa web identities roles/member'],
    ['every path from employee ends in prod', 'always', 'holds', undefined],
    ['only person reach roles/guest', 'always', 'holds', undefined],
    ['only employee and reserve reach roles/admin', 'always', 'holds', undefined],
    ['only employee reaches roles/admin', 'always', 'fails', 'reserve roles/admin'],
    ['roles/unused is reached by nobody', 'always', 'holds', undefined],
    ['nobody reaches roles/guest', 'true', 'fails', 'person spa identities roles/guest'],
    ['nobody reaches roles/guest', 'never', 'holds', 'person spa identities roles/guest'],
    ['roles/member needs mfa', 'always', 'fails', 'person spa web identities roles/member'],
    ['Member role needs mfa', 'no', 'holds', 'person spa web identities roles/member'],
    ['roles/unused needs mfa', 'always', 'holds', undefined],
  ] as const)('%s: %s %s', (statement, value, outcome, walk) => {
    const expectation = check(statement, value);
    expect(expectation).toMatchObject({ statement, value, outcome });
    expect(expectation.witness?.nodes.join(' ')).toBe(walk);
  });

  test.each([
    ['persn reaches roles/admin', 'never', 'persn', 'There is no node, persona or kind "persn"; did you mean "person"?'],
    ['person reaches Twin', 'never', 'Twin', 'Several nodes are labelled "Twin": name one by its id (roles/unused, other/unused).'],
    ['ghost reaches roles/admin', 'never', 'ghost', 'The persona "ghost" plays no person of the drawing.'],
    ['prod reaches roles/admin', 'never', 'prod', 'No walk starts at "prod": no edge moves an identity from there.'],
    ['person reachs roles/admin', 'never', 'reachs', '"reachs" is no word of an expectation; did you mean "reaches"?'],
    ['person reaches', 'never', 'reaches', 'Both sides of "reaches" need a name.'],
    ['person reaches a reaches b', 'never', 'reaches', 'The word "reaches" stands here twice: put a name that holds it in quotes.'],
    [
      'person reaches roles/admin',
      'nevr',
      'nevr',
      '"nevr" is none of "never", "sometimes", "always" and "only through <name>"; did you mean "never"?',
    ],
    ['person reaches roles/admin', 'only through', 'through', '"only through" needs a name.'],
    ['every path from person', 'always', 'every', '"every path from <who>" goes on with "ends in <role>".'],
    ['only person', 'always', 'only', '"only <who>" goes on with "reach <role>".'],
    ['identities needs mfa', 'always', 'identities', '"identities" is neither an IAM role nor an IAM user.'],
    ['roles/admin needs mfa', 'perhaps', 'perhaps', '"perhaps" is neither "always" nor "never".'],
  ])('"%s: %s" is told at "%s"', (statement, value, part, message) => {
    const expectation = check(statement, value);
    expect(expectation).toMatchObject({ outcome: 'unreadable', message });
    const { side, start, end } = expectation.at!;
    expect((side === 'statement' ? statement : value).slice(start, end)).toBe(part);
  });

  test('that fails or cannot be read is an error at its line, with the walk or the part', () => {
    const text = `${shop}\nexpect:\n  person reaches roles/guest: never\n  employee reaches roles/amin: never # soon\n  employee reaches roles/admin: always\n`;
    const lines = text.split('\n').length;
    const told = judge(openModel(text)).diagnostics.filter(({ code }) => code.includes('expectation'));
    expect(told).toMatchObject([
      {
        code: 'expectation-failed',
        severity: 'error',
        message:
          '"person reaches roles/guest: never" does not hold: a walk leads there: "Customer" -> "Shop front" -> "identities" -> "Guest role".',
        target: { field: 'expect.person reaches roles/guest', range: { start: { line: lines - 3, column: 3 } } },
      },
      {
        code: 'unreadable-expectation',
        severity: 'error',
        target: { range: { start: { line: lines - 2, column: 20 }, end: { column: 30 } } },
      },
    ]);
  });

  test('never throws and always answers, whatever it says and whatever is drawn', () => {
    const word = constantFrom(
      'every',
      'path',
      'from',
      'ends',
      'in',
      'only',
      'reach',
      'reaches',
      'needs',
      'mfa',
      'nobody',
      'is',
      'reached',
      'by',
      'iam.role',
      'actor.person',
      ',',
      '"',
      'or',
      'always',
      'through',
      '',
    );
    const side = array(word, { maxLength: 8 }).map((words) => words.join(' '));
    assert(
      property(looseDocument(), array(side, { maxLength: 6 }), string(), (document, sides, noise) => {
        const ids = [...document.nodes.keys()];
        const entries = sides.map(
          (text, index) => [`${ids[index] ?? noise} ${text} ${ids[index + 1] ?? ''}`, sides[index + 1] ?? noise] as const,
        );
        const asked = { ...document, expect: new Map(entries) };
        for (const { message } of checkExpectations(buildGraph(asked))) expect(message).toMatch(/[.?]$/);
      }),
      { numRuns: 500 },
    );
  });
});
