import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { openModel } from '#core/model/open-model.ts';
import { rules } from '#core/rules/generated/rules.ts';

const faulty = (rule: string): string => readFileSync(new URL(`../../rules/${rule}/faulty.rolepath.yaml`, import.meta.url), 'utf8');

/** Pairs of rules that speak of one place because two things are wrong there: neither mend is that of the other. */
const twoFaults: Readonly<Record<string, string>> = {
  'IDF-101 IDF-708': 'who logs on comes to no role; the connector is made by hand',
  'IDF-101 IDF-904': 'the workload has no role; it runs where no guardrail holds',
  'IDF-105 IDF-806': 'nobody drawn comes to the provider before the role; the role may do everything',
  'IDF-105 IDF-814': 'nobody is in the group; it has more policies than its quota',
  'IDF-404 IDF-405': 'the default URL is no URL that Cognito takes; it is not in the list',
  'IDF-406 IDF-438': 'the token lives longer than Cognito allows; it does not rotate',
  'IDF-508 derived-field': 'the value is over a limit; exports take it from the drawing',
  'IDF-509 IDF-516': 'the provider sends no roles in its tokens; the identity pool does not list it',
  'IDF-510 derived-field': 'the mapping lacks its rules; exports take it from the drawing',
  'IDF-603 IDF-609': 'the assignment has two principals; one of them is a group in the management account',
  'IDF-606 IDF-816': 'the boundary is missing in an account; nothing beside it grants',
  'IDF-607 IDF-612': 'the set has too many policies; nobody is assigned to it',
  'IDF-702 IDF-708': 'no directory is behind the connector; the connector is made by hand',
  'IDF-704 IDF-708': 'more accounts than the edition allows; the sharing is set up by hand',
};

const placeOf = ({ target: { node, edge, field } }: Diagnostic): string => JSON.stringify([node, edge, field]);

test('one place is told of by one rule, but where two things are wrong there', () => {
  const pairs = new Set<string>();
  for (const { name } of rules) {
    const codes = new Map<string, Set<string>>();
    for (const diagnostic of judge(openModel(faulty(name))).diagnostics) {
      const place = placeOf(diagnostic);
      codes.set(place, (codes.get(place) ?? new Set()).add(diagnostic.code));
    }
    for (const told of codes.values()) if (told.size > 1) pairs.add([...told].toSorted().join(' '));
  }
  expect([...pairs].filter((pair) => !Object.hasOwn(twoFaults, pair))).toEqual([]);
});

// The same fault could be told at two places: by the rule that knows most about it, and by this other one.
test.each([
  ['role-has-trust', 'IDF-105'],
  ['console-access-has-trust-and-url', 'IDF-101'],
  ['guest-access-has-role', 'IDF-101'],
  ['chained-session-within-one-hour', 'IDF-304'],
  ['federated-chain-lasts-one-hour', 'IDF-304'],
  ['guest-role-reads-only', 'IDF-806'],
  ['guest-role-reads-only', 'IDF-812'],
  ['no-cognito-calls-with-pool-credentials', 'IDF-807'],
  ['role-has-permissions', 'IDF-816'],
  ['connectable-directory', 'IDF-701'],
  ['one-domain-behind-connector', 'IDF-703'],
  ['ad-connector-serves-one-domain', 'IDF-619'],
  ['third-party-needs-external-id', 'IDF-902'],
  ['no-privilege-escalation', 'IDF-810'],
  ['principals-are-exact', 'IDF-911'],
  ['legal-edge', 'IDF-101'],
])('what %s tells, %s does not tell again', (name, other) => {
  expect(judge(openModel(faulty(name))).diagnostics.filter(({ code }) => code === other)).toEqual([]);
});
