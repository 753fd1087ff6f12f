import type { DocumentGraph } from '../../graph/graph.ts';
import { actionsMatching } from '../../iam-data/action.ts';
import type { Action } from '../../iam-data/service.ts';
import type { Node } from '../../model/document.ts';
import type { Grant } from '../grants.ts';
import { defineRule, type Violation } from '../rule.ts';
import { isApplicationRole, isGuestRole } from './application-role.ts';
import { escalatingPlaces, placeKey } from './escalations.ts';
import { toldByOthers } from './told-by-others.ts';
import { coversAll, grantsWrittenAt, grantWriters, holdersOf, placeOf } from './written-grants.ts';

export default defineRule({
  code: 'IDF-808',
  name: 'no-write-on-every-resource',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Actions that write or manage permissions, and that can be limited to resources, are not allowed on every resource.',
  why: 'Whatever goes wrong with the session goes wrong for every table, bucket and key of the account.',
  fix: 'Name the ARNs, or add a condition on tags.',
  sources: ['iam-bp'],
  *check({ graph }) {
    // What escalates by itself is told by no-privilege-escalation.
    const told = escalatingPlaces(graph);
    for (const node of graph.nodes.values()) {
      if (!grantWriters.has(node.kind)) continue;
      const holders = holdersOf(graph, node);
      // What guests may do is told by the rule about guest roles (IDF-504).
      if (holders.length > 0 && holders.every(({ id }) => isGuestRole(graph, id))) continue;
      for (const grant of grantsWrittenAt(graph, node)) if (!told.has(placeKey(grant.target))) yield* wideWrites(graph, holders, grant);
    }
  },
});

/** A condition, whichever, limits a statement: it is not judged. */
function* wideWrites(graph: DocumentGraph, holders: readonly Node[], grant: Grant): Iterable<Violation> {
  const { resources, conditions } = grant.statement;
  if (!resources || conditions.length > 0 || !coversAll(grant.statement, '*')) return;
  const names = writesOf(graph, holders, grant);
  if (names.length === 0) return;
  const shown = names
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const message = `The statement allows ${shown}${more} on every resource, though resources can be named.`;
  yield { target: placeOf(grant, resources), message };
}

/** The actions of a statement that change something and could be limited. Patterns and actions of which other rules tell are left out. */
function writesOf(graph: DocumentGraph, holders: readonly Node[], { statement: { actions } }: Grant): readonly string[] {
  if (actions.isNegated) return [];
  const isWideTold = holders.some(({ id }) => isApplicationRole(graph, id));
  const isSmsCaller = holders.some(({ id }) => graph.into(id).some(({ kind }) => kind === 'sms-caller-role'));
  const writes = actions.patterns
    .filter((pattern) => !(isWideTold && pattern.endsWith(':*')))
    .flatMap((pattern) => actionsMatching(pattern) ?? [])
    .filter((action) => isLimitable(action) && !toldByOthers.has(action.name) && !(isSmsCaller && action.name === sendSms));
  return [...new Set(writes.map(({ name }) => name))];
}

/** A message to a telephone is sent to no topic: there is no resource to name. */
const sendSms = 'sns:Publish';

/** A metric is no resource, although a dataset is: AWS limits it by a condition on its namespace. Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html */
const putMetric = 'cloudwatch:PutMetricData';

const isLimitable = ({ name, accessLevel, resourceTypes }: Action): boolean =>
  (accessLevel === 'Write' || accessLevel === 'Permissions management') && resourceTypes.length > 0 && name !== putMetric;
