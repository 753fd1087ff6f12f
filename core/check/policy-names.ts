import { kinds } from '../catalog/catalog.ts';
import type { Issuers } from '../iam-data/condition-key.ts';
import type { NameFault } from '../iam-data/name-fault.ts';
import { unknownActions } from '../iam-data/unknown-actions.ts';
import { issuersOf, unknownKeys } from '../iam-data/unknown-keys.ts';
import { wrongResources } from '../iam-data/wrong-resources.ts';
import type { Diagnostic, Target } from '../model/diagnostic.ts';
import type { Document, Edge, Node } from '../model/document.ts';
import { listOf } from '../policy/field-shape.ts';
import { policyOf } from '../policy/policy-of.ts';
import type { Patterns, Statement } from '../policy/policy.ts';
import { sentence } from './fault.ts';
import { limitedSuggest, type Suggest } from './suggest.ts';

/** Enough for any file that a person mends by hand. */
const suggestions = 50;

/**
 * What the names in the policies of a document get wrong: actions and condition keys that AWS does not have, and resources of a type that
 * the actions beside them do not take. Only services of the slice of IAM data are judged. What cannot be read is told elsewhere.
 */
export function* checkNames(document: Document): Iterable<Diagnostic> {
  const suggest = limitedSuggest(suggestions);
  const issuers = issuersIn(document);
  for (const node of document.nodes.values()) yield* namesOfNode(node, issuers, suggest);
  for (const edge of document.edges.values()) yield* namesOfEdge(edge, issuers, suggest);
}

function* namesOfNode(node: Node, issuers: Issuers, suggest: Suggest): Iterable<Diagnostic> {
  if (node.reference !== undefined) return;
  for (const field of Object.keys(node.fields)) {
    const spec = kinds.get(node.kind)?.fields[field];
    const policy = spec?.type === 'policy' ? policyOf(node, field) : undefined;
    for (const statement of policy?.statements ?? [])
      for (const fault of faultsOf(statement, issuers, suggest)) yield told(fault, { node: node.id, field: `${field}.${fault.path}` });
  }
}

/** An edge that draws a use names its actions and resources as a statement does. */
function* namesOfEdge(edge: Edge, issuers: Issuers, suggest: Suggest): Iterable<Diagnostic> {
  if (!edge.kind.startsWith('uses-resource')) return;
  const statement = drawn.get(edge) ?? statementOf(edge);
  drawn.set(edge, statement);
  if (statement.actions.patterns.length === 0) return;
  for (const fault of faultsOf(statement, issuers, suggest)) yield told(fault, { edge: edge.id, field: fault.path });
}

/** By edge, which never changes. */
const drawn = new WeakMap<Edge, Statement>();

function statementOf(edge: Edge): Statement {
  const resources = patternsOf(edge, 'resources');
  return {
    path: '',
    effect: 'Allow',
    actions: patternsOf(edge, 'actions'),
    ...(resources.patterns.length > 0 ? { resources } : {}),
    conditions: [],
  };
}

const patternsOf = ({ fields }: Edge, field: string): Patterns => ({
  path: field,
  isNegated: false,
  patterns: listOf(fields[field]).filter((item) => typeof item === 'string'),
});

function* faultsOf(statement: Statement, issuers: Issuers, suggest: Suggest): Iterable<NameFault> {
  yield* unknownActions(statement, suggest);
  yield* unknownKeys(statement, issuers, suggest);
  yield* wrongResources(statement);
}

const told = ({ code, message }: NameFault, target: Target): Diagnostic => ({
  code,
  severity: 'warning',
  message: sentence(message),
  target,
});

/** The issuers that a document declares: OIDC providers, wherever they are drawn. */
function issuersIn(document: Document): Issuers {
  const urls: string[] = [];
  for (const { kind, fields, reference } of document.nodes.values()) {
    const url = kind === 'idp.oidc' ? fields['issuer'] : kind === 'iam.oidcProvider' ? (reference ?? fields['url']) : undefined;
    if (typeof url === 'string') urls.push(url);
  }
  return issuersOf(urls);
}
