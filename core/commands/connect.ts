import { legalityOf } from '../catalog/legality.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Document } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { addElements } from './add-elements.ts';
import { freshEdgeId } from './ids.ts';
import { newEdge } from './new-element.ts';

/** Joins two nodes with the one kind of edge that is legal between them; refused with the reason where there is none. */
export function connect(document: Document, from: string, to: string): Result<{ readonly edit: Edit; readonly id: string }, string> {
  const source = document.nodes.get(from);
  const target = document.nodes.get(to);
  if (!source || !target) return err(`"${source ? to : from}" is not in the model.`);
  const legality = legalityOf(source.kind, target.kind);
  if (!legality.legal) return err(legality.why);
  const id = freshEdgeId(document, from, to);
  return ok({ edit: addElements('Connect', [], [newEdge(id, legality.edge.id, from, to)]), id });
}
