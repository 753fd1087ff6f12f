import type { DocumentGraph } from '../../graph/graph.ts';
import { listOf } from '../../policy/field-shape.ts';
import { fitsIgnoringCase, hasVariable } from '../../policy/wildcard.ts';
import type { Grant } from '../grants.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { serviceOf } from './guest-scope-down.ts';
import { isScopedToIdentity } from './identity-scope.ts';
import { allowedTo, isOnlyOfPools, placeIn, poolEdgesInto } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-523',
  name: 'per-user-data-by-identity',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'What the authenticated role of an identity pool does with data of users is limited to the identity that asks.',
  why: 'Every signed-in user has the same role. Where its policy names neither the identity id nor a principal tag, each user reaches the data of all others.',
  fix: 'Put ${cognito-identity.amazonaws.com:sub} or a principal tag into the ARN (an S3 prefix) or into a condition (dynamodb:LeadingKeys).',
  sources: ['cdg-iam'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const slot = poolEdgesInto(graph, role.id).find(({ fields }) => fields['slot'] === 'authenticated');
    if (role.reference !== undefined || !slot || !isOnlyOfPools(graph, role)) return;
    for (const grant of allowedTo(graph, role.id)) {
      const use = openUse(graph, grant);
      if (use === undefined) continue;
      const message = `Everybody who signs in through ${named(graph, slot.from)} gets role ${named(graph, role.id)}, and may use ${use} of all users alike.`;
      yield { target: placeIn(grant, 'resources'), message };
    }
  },
});

/**
 * What a statement lets every user do with the data of all: objects of a whole bucket, and items or objects that users write. That a
 * table or a prefix is only read says nothing of whose data it is.
 */
function openUse(graph: DocumentGraph, { statement, target }: Grant): string | undefined {
  const { actions, resources } = statement;
  if (actions.isNegated || !resources || resources.isNegated || isScopedToIdentity(statement)) return undefined;
  const write = actions.patterns.find((action) => covers(action, [...objectWrites, ...itemWrites]));
  const drawn = target.edge === undefined ? undefined : graph.document.edges.get(target.edge);
  if (drawn && listOf(drawn.fields['resources']).length === 0) return write && `"${write}" on the data in ${named(graph, drawn.to)}`;
  // A policy variable stands for something that the drawing does not tell.
  const open = resources.patterns.filter((resource) => !hasVariable(resource));
  const bucket = open.find((resource) => wholeBucket.test(resource));
  const onObjects = bucket === undefined ? undefined : actions.patterns.find((action) => covers(action, [...objectWrites, 's3:GetObject']));
  if (onObjects !== undefined) return `"${onObjects}" on the objects "${bucket}"`;
  const written = write === undefined ? undefined : open.find((resource) => isDataOf(write, resource));
  return written && `"${write}" on the data "${written}"`;
}

const objectWrites = ['s3:PutObject', 's3:DeleteObject'];
const itemWrites = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** Whether an action pattern of one service covers one of some actions. What allows every service is more than a fault about data. */
const covers = (pattern: string, actions: readonly string[]): boolean =>
  serviceOf(pattern) !== undefined && actions.some((action) => fitsIgnoringCase(action, pattern));

/** All objects of a bucket or of all buckets. */
const wholeBucket = /^(?:\*|arn:[^:]*:s3:::(?:\*|[^/]+\/\*))$/;

/** Everything, a prefix of a bucket, or a table: where the data of many users lies. */
const isDataOf = (action: string, resource: string): boolean =>
  resource === '*' || (serviceOf(action) === 's3' ? /:s3:::[^/]+\/.*\*$/.test(resource) : resource.includes(':table/'));
