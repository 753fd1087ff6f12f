import { cellOf, edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { classCodes, classes, type ClassCode } from '#core/catalog/class.ts';
import type { EdgeDefinition, IllegalEdge, Route } from '#core/catalog/edge.ts';
import { illegalList } from '#core/catalog/generated/illegal.ts';
import { fieldTable } from './field-table.ts';
import { cell, code, link, pageBanner, prose, sourceLinks, table } from './markdown.ts';

const anchor = (id: string): string => `<a id="${id}"></a>`;

/** `docs/edges.md`: the matrix, every legal edge, and what to draw instead of the tempting illegal ones. */
export function edgesPage(): string {
  const legal = [...edgeKinds.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    pageBanner,
    '# Edges',
    '',
    'An edge points in the direction in which identity moves: who is able to become or to use what. A *hop* is followed by the path engine;',
    'the other edges contain, attach or configure. Between two classes at most one kind of edge is legal, so two ends settle the kind.',
    '',
    '## Classes',
    '',
    'Every kind of node belongs to one class. Kinds that lie inside another one or annotate a hop are never an end of an edge.',
    '',
    ...table(
      ['Class', 'Name', 'Kinds that may be an end'],
      classCodes.map((code_) => [code_, classes[code_], endsOf(code_)]),
    ),
    '',
    '## Matrix',
    '',
    'Row: where the edge comes from. Column: where it leads. `E..`: legal. `x..`: tempting, but no protocol stands behind it; see below what to',
    'draw instead. `.`: meaningless.',
    '',
    ...table(
      ['', ...classCodes],
      classCodes.map((from) => [`**${from}**`].concat(classCodes.map((to) => matrixCell(from, to)))),
    ),
    '',
    '## Legal edges',
    '',
    ...legal.flatMap(legalSection),
    '## Tempting illegal edges',
    '',
    ...illegalList.flatMap(illegalSection),
  ].join('\n');
}

const endsOf = (wanted: ClassCode): string =>
  [...kinds.values()]
    .filter((kind) => kind.class === wanted && kind.placement === 'node')
    .map((kind) => link(code(kind.id), `kinds/${kind.id}.md`))
    .join(', ');

function matrixCell(from: ClassCode, to: ClassCode): string {
  const { legal, illegal } = cellOf(from, to);
  if (legal) return link(legal.code, `#${legal.id}`);
  return illegal ? link(illegal.code.toLowerCase(), `#${illegal.code.toLowerCase()}`) : '.';
}

const classList = (codes: readonly ClassCode[]): string => codes.map((one) => `${classes[one]} (${one})`).join(', ');

function legalSection(edge: EdgeDefinition): readonly string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['From', classList(edge.from)],
    ['To', classList(edge.to)],
    ['Hop', edge.hop ? 'yes' : 'no'],
    ['On the wire', edge.flows],
    ['Call', edge.call],
    ['Made by', edge.madeBy],
    ['Checked by', edge.checkedBy],
    ['Not confirmed', edge.unverified],
  ];
  const fields = fieldTable(edge.fields);
  return [
    `${anchor(edge.id)}`,
    '',
    `### ${edge.code} ${prose(edge.label)}: ${code(edge.id)}`,
    '',
    prose(edge.meaning) + (edge.derived ? ' Rolepath draws it by itself.' : ''),
    '',
    ...table(
      ['', ''],
      facts.flatMap(([name, text]) => (text === undefined ? [] : [[name, cell(text)]])),
    ),
    '',
    ...(fields.length === 0 ? [] : [...fields, '']),
    `Sources: ${sourceLinks(edge.sources)}`,
    '',
  ];
}

function illegalSection(edge: IllegalEdge): readonly string[] {
  return [
    anchor(edge.code.toLowerCase()),
    '',
    `### ${edge.code} ${edge.from.join(', ')} to ${edge.to.join(', ')}`,
    '',
    prose(edge.why) + (edge.unverified === undefined ? '' : ` Not confirmed: ${prose(edge.unverified)}`),
    '',
    `**Instead:** ${prose(edge.instead)}`,
    '',
    ...edge.routes.map((route) => `- ${prose(route.label)}${endsOfRoute(route)}: ${stepsOf(route)}`),
    '',
  ];
}

function endsOfRoute({ onlyFrom, onlyTo }: Route): string {
  const parts = [onlyFrom && `from ${onlyFrom.join(', ')}`, onlyTo && `to ${onlyTo.join(', ')}`].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}

function stepsOf(route: Route): string {
  const [first, last] = route.reverse ? ['target', 'source'] : ['source', 'target'];
  const stops = [
    route.replaceFrom ? code(route.replaceFrom) : first!,
    ...route.through.map((kind) => code(kind)),
    route.replaceTo ? code(route.replaceTo) : last!,
  ];
  return stops.join(' → ');
}
