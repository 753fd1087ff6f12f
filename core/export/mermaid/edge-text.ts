import type { GraphEdge } from '../../graph/graph.ts';
import { escapeLabel } from './label.ts';

/** What an edge says: its own label, what flows over it, and the call; of one that is not possible, just that. */
export function edgeLabel(edge: GraphEdge): string {
  const { call, label } = edge.definition ?? {};
  if (!edge.isLegal) return linesOf([edge.label, 'not possible']);
  const said = linesOf([edge.label, edge.flows, call]);
  return said === '' ? linesOf([label ?? edge.kind]) : said;
}

/** True for an edge on which somebody assumes a role by an STS call. */
export const isAssumption = (edge: GraphEdge): boolean => edge.isLegal && edge.definition?.role === 'assume' && edge.definition.hop;

/** An assumption in three parts: what goes to STS, the call, and what comes back. */
export function assumptionLabels(edge: GraphEdge): { readonly sent: string; readonly call: string; readonly returned: string } {
  const parts = (edge.flows ?? 'temporary credentials').split(' -> ');
  const returned = parts.at(-1);
  return {
    sent: linesOf([edge.label, parts.slice(0, -1).join(' -> ')]),
    call: linesOf([edge.definition?.call ?? edge.definition?.label, 'STS call']),
    returned: linesOf([returned]),
  };
}

function linesOf(lines: readonly (string | undefined)[]): string {
  const escaped = lines.map((line = '') => escapeLabel(line.replaceAll('->', '→')));
  return [...new Set(escaped)].filter((line) => line !== '').join('<br/>');
}

/** An arrow with its label: solid where identity moves, dotted where something is contained, attached or trusted. */
export function arrow(from: string, to: string, label: string, isHop: boolean): string {
  const line = isHop ? '-->' : '-.->';
  return label === '' ? `${from} ${line} ${to}` : `${from} ${line}|"${label}"| ${to}`;
}
