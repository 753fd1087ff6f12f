import { edgeKinds, kinds } from '../catalog/catalog.ts';
import { deriveEdges } from '../graph/derived.ts';
import { compareDiagnostics, type Diagnostic, type Target } from '../model/diagnostic.ts';
import { isElementId, type Document, type Edge, type Node, type Persona } from '../model/document.ts';
import { checkContainment } from './containment.ts';
import { edgeFaults, fieldContext, nodeFaults } from './elements.ts';
import { sentence, shown } from './fault.ts';
import type { FieldContext } from './field.ts';
import { checkNames } from './policy-names.ts';
import { limitedSuggest, type Suggest } from './suggest.ts';

/** Enough for any file that a person mends by hand. */
const suggestions = 100;

/**
 * What the catalog says wrong about a document: kinds, fields, containers, ends, references. No positions: targets name element and
 * field. Whether an edge is legal is rule IDF-110's to say, a limit that a rule owns is that rule's, and what the text itself gets wrong
 * the parser's. Takes time linear in the document and never throws.
 */
export function checkDocument(document: Document): readonly Diagnostic[] {
  return [...statements(document)].sort(compareDiagnostics);
}

function* statements(document: Document): Generator<Diagnostic> {
  const suggest = limitedSuggest(suggestions);
  const context = fieldContext(document.nodes, suggest);
  for (const node of document.nodes.values()) yield* checkNode(node, context);
  yield* checkContainment(document, suggest);
  let derived: ReadonlySet<string> | undefined;
  // Only derived ids hold "#", and edges that end at one are few.
  const isDerived = (id: string): boolean => id.includes('#') && (derived ??= derivedIds(document)).has(id);
  for (const edge of document.edges.values()) {
    yield* checkEnds(document, edge, isDerived, suggest);
    yield* checkEdge(edge, context);
  }
  for (const persona of document.personas.values()) yield* checkPersona(document, persona, suggest);
  yield* checkNames(document);
}

const derivedIds = (document: Document): ReadonlySet<string> => new Set(deriveEdges(document).nodes.map(({ id }) => id));

const error = (code: string, message: string, target: Target): Diagnostic => ({ code, severity: 'error', message, target });

function* checkId(id: string, target: Target): Generator<Diagnostic> {
  if (!isElementId(id))
    yield error(
      'bad-id',
      `${shown(id)} is no id: ids start with a letter and hold letters, digits, "_", ".", "/" and "-", at most 128.`,
      target,
    );
}

function* checkNode(node: Node, context: FieldContext): Generator<Diagnostic> {
  yield* checkId(node.id, { node: node.id });
  const kind = kinds.get(node.kind);
  if (!kind) {
    const hint = context.suggest(node.kind, kinds.keys());
    return yield error('unknown-kind', sentence(`"${node.id}" is of kind ${shown(node.kind)}, which does not exist${hint}`), {
      node: node.id,
      field: 'kind',
    });
  }
  for (const { field, rule, ...fault } of nodeFaults(node, context))
    if (rule === undefined) yield { ...fault, target: { node: node.id, field } };
}

function* checkEdge(edge: Edge, context: FieldContext): Generator<Diagnostic> {
  yield* checkId(edge.id, { edge: edge.id });
  const kind = edgeKinds.get(edge.kind);
  if (!kind) {
    const hint = context.suggest(edge.kind, edgeKinds.keys());
    const message = sentence(`"${edge.id}" is of kind ${shown(edge.kind)}, which does not exist${hint}`);
    return yield error('unknown-edge-kind', message, { edge: edge.id, field: 'kind' });
  }
  for (const { field, rule, ...fault } of edgeFaults(edge, context))
    if (rule === undefined) yield { ...fault, target: { edge: edge.id, field } };
}

function* checkEnds(document: Document, edge: Edge, isDerived: (id: string) => boolean, suggest: Suggest): Generator<Diagnostic> {
  for (const end of ['from', 'to'] as const) {
    const id = edge[end];
    if (document.nodes.has(id) || isDerived(id)) continue;
    const verb = end === 'from' ? 'comes from' : 'leads to';
    const message = sentence(`"${edge.id}" ${verb} ${shown(id)}, which does not exist${suggest(id, document.nodes.keys())}`);
    yield error('unknown-end', message, { edge: edge.id, field: end });
  }
}

/** Personas carry no target of their own kind: `field` says which persona and which of its keys. */
function* checkPersona(document: Document, persona: Persona, suggest: Suggest): Generator<Diagnostic> {
  const target: Target = { field: `personas.${persona.id}.node` };
  yield* checkId(persona.id, { field: `personas.${persona.id}` });
  if (persona.node === undefined) return;
  const node = document.nodes.get(persona.node);
  if (!node) {
    return yield error(
      'unknown-node',
      sentence(
        `The persona "${persona.id}" plays ${shown(persona.node)}, which does not exist${suggest(persona.node, peopleOf(document))}`,
      ),
      target,
    );
  }
  if (node.kind !== 'actor.person' && kinds.has(node.kind))
    yield error(
      'wrong-node',
      `The persona "${persona.id}" plays "${node.id}" of kind "${node.kind}"; it must be of kind "actor.person".`,
      target,
    );
}

function* peopleOf(document: Document): Generator<string> {
  for (const node of document.nodes.values()) if (node.kind === 'actor.person') yield node.id;
}
