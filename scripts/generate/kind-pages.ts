import { kinds } from '#core/catalog/catalog.ts';
import { classes } from '#core/catalog/class.ts';
import { families } from '#core/catalog/families.ts';
import type { KindDefinition, Placement } from '#core/catalog/kind.ts';
import { legalSources, legalTargets, type Neighbour } from '#core/catalog/legality.ts';
import { fieldTable } from './field-table.ts';
import { cell, code, link, pageBanner, prose, sourceLinks, table } from './markdown.ts';

const placements: Readonly<Record<Placement, string>> = {
  node: 'drawn as a box; edges join it',
  part: 'lies inside its container; edges go to the container',
  annotation: 'says how a hop happens; never an end of an edge',
};

/** `docs/kinds/README.md`: all kinds by family. */
export function kindsIndexPage(): string {
  const lines = [pageBanner, '# Kinds of nodes', '', 'What a model may hold, by family of colour. Edges: [edges.md](../edges.md).', ''];
  for (const [family, { label }] of Object.entries(families)) {
    const members = [...kinds.values()].filter((kind) => kind.family === family);
    const rows = members.map((kind) => [link(code(kind.id), `${kind.id}.md`), cell(kind.label), cell(kind.summary)]);
    lines.push(`## ${label}`, '', ...table(['Kind', 'Name', 'What it is'], rows), '');
  }
  return lines.join('\n');
}

/** `docs/kinds/<kind>.md`: everything that the catalog knows of one kind. */
export function kindPage(kind: KindDefinition): string {
  return [
    pageBanner,
    `# ${prose(kind.label)}`,
    '',
    prose(kind.summary),
    '',
    ...table(['', ''], aboutRows(kind)),
    '',
    '## Fields',
    '',
    ...(Object.keys(kind.fields).length === 0 ? ['It has no fields of its own.'] : fieldTable(kind.fields)),
    '',
    ...factsSection(kind),
    ...(kind.exportNote === undefined ? [] : ['## Export', '', prose(kind.exportNote), '']),
    ...neighbourSection('May lead to', legalTargets(kind.id)),
    ...neighbourSection('May come from', legalSources(kind.id)),
  ].join('\n');
}

function aboutRows(kind: KindDefinition): readonly (readonly string[])[] {
  const containers = kind.containers.map((id) => link(code(id), `${id}.md`)).join(', ');
  return [
    ['Kind', code(kind.id)],
    ...(kind.class === undefined ? [] : [['Class', `${classes[kind.class]} (${kind.class})`]]),
    ['Family', families[kind.family].label],
    ['Placement', placements[kind.placement]],
    ['Lies in', containers === '' ? 'nothing' : `${containers}${kind.needsContainer ? ' (always)' : ''}`],
    ['CloudFormation', kind.cloudFormation.length === 0 ? 'none' : kind.cloudFormation.map(code).join(', ')],
    ['Terraform', kind.terraform.length === 0 ? 'none' : kind.terraform.map(code).join(', ')],
  ];
}

function factsSection(kind: KindDefinition): readonly string[] {
  if (kind.facts.length === 0) return [];
  const rows = kind.facts.map((fact) => [
    cell(fact.property),
    cell(fact.text) + (fact.unverified === undefined ? '' : ` Not confirmed: ${cell(fact.unverified)}`),
    sourceLinks(fact.sources),
  ]);
  return ['## Facts', '', ...table(['About', 'Fact', 'Sources'], rows), ''];
}

function neighbourSection(title: string, neighbours: readonly Neighbour[]): readonly string[] {
  if (neighbours.length === 0) return [];
  const rows = neighbours.map(({ kind, edge }) => [
    link(code(kind.id), `${kind.id}.md`),
    link(cell(edge.label), `../edges.md#${edge.id}`),
    cell(edge.flows ?? ''),
  ]);
  return [`## ${title}`, '', 'Most likely first.', '', ...table(['Kind', 'Edge', 'On the wire'], rows), ''];
}
