import type { DocumentGraph } from '../../graph/graph.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { described } from './described.ts';
import { escalationsIn, placeKey, type FoundEscalation } from './escalations.ts';

export default defineRule({
  code: 'IDF-809',
  name: 'no-privilege-escalation',
  severity: 'error',
  outcome: 'RISK',
  summary: 'No role, user or permission set holds a combination of permissions that leads to more permissions than it was given.',
  why: 'The holder can become every identity that it can pass, edit or make credentials for, so what it was given no longer says what it can do.',
  fix: 'Remove the action, limit it by ARN, and require a condition: iam:PermissionsBoundary for what changes policies, iam:PassedToService for iam:PassRole.',
  sources: ['pf', 'iam-checks'],
  unverified: 'The rows about Identity Center and Cognito follow from documented facts; no source quotes them. They are warnings.',
  *check({ graph }) {
    for (const found of byPlace(escalationsIn(graph))) yield violationOf(graph, found);
  },
});

/** A statement often opens several ways: they are told together, the first in full. */
function byPlace(found: readonly FoundEscalation[]): readonly (readonly FoundEscalation[])[] {
  const places = new Map<string, FoundEscalation[]>();
  for (const one of found) {
    const key = `${one.principal.id} ${placeKey(one.by.target)}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()];
}

function violationOf(graph: DocumentGraph, found: readonly FoundEscalation[]): Violation {
  const [first, ...others] = found;
  const { principal, row, by, actions } = first!;
  const held = actions.map((action) => `"${action}"`).join(' and ');
  const names = [...new Set(others.map((other) => other.row.name))].filter((name) => name !== row.name);
  const more = names.length > 0 ? ` The same statement opens ${names.map((name) => `"${name}"`).join(', ')}.` : '';
  const message = `${described(graph, principal.id)} can ${row.result} ("${row.name}"): it has ${held}, and ${guardOf(first!)}${pathOf(graph, first!)}.${more}`;
  const isCertain = found.some((one) => one.row.isDerived !== true);
  return { target: by.target, message, ...(isCertain ? {} : { severity: 'warning' }) };
}

/** What would have closed the way, and is missing. */
function guardOf({ row: { prize } }: FoundEscalation): string {
  if ('passTo' in prize) return 'neither exact role ARNs nor iam:PassedToService limit what it passes';
  if ('to' in prize && prize.to === 'administrator') return 'no ARN and no condition keeps it from what decides its permissions';
  return 'no ARN and no condition limits it';
}

/** What stands between the principal and what it takes, in words. */
const stations: Readonly<Record<string, string>> = {
  CO: 'compute',
  S: 'a service',
  UG: 'a user-pool group',
  IP: 'an identity pool',
  AS: 'an assignment',
};

/** The new path to what is drawn at its end: `, so "Developer" -> compute -> "Administrator"`. */
function pathOf(graph: DocumentGraph, { principal, row, taken }: FoundEscalation): string {
  if (taken === undefined) return '';
  const between = row.edge
    .split(' -> ')
    .slice(1, -1)
    .map((station) => stations[station] ?? station);
  return `, so ${[named(graph, principal.id), ...between, named(graph, taken)].join(' -> ')}`;
}
