import { isMap as isYamlMap } from 'yaml';
import { topLevelKeys } from '../plain.ts';
import type { Entry, Outline, Section } from '../text/outline.ts';
import { isMapSection } from '../text/read-section.ts';
import { parseTree } from '../yaml/tree.ts';
import { CommentedPrinter, depths } from './commented-printer.ts';
import { Comments } from './comments.ts';

/** How deep the pairs of a text stand, and at which column they are to be written. */
interface TreePlace {
  readonly indent: number;
  readonly depth: (key: string) => number;
  /** The section that the text stands in. */
  readonly section?: string;
}

export const depthOfSection = (key: string): number => (isMapSection(key) ? depths.section : depths.value);

/** A text that is one block or flow map, in canonical form; undefined when it is not. */
export function formatTree(text: string, { indent, depth, section }: TreePlace): string | undefined {
  const { document, problems } = parseTree(text);
  const contents = document?.contents;
  if (problems.length > 0 || !isYamlMap(contents)) return undefined;
  const printer = new CommentedPrinter(text, new Comments(text), section === 'personas' ? 1 : 0);
  return printer.pairs(contents, indent, depth) + printer.rest(indent + 2);
}

/** The pieces of a file in canonical form: sections in their order, entries in the order that they have. */
export function formatOutline({ head, sections }: Outline): string | undefined {
  let formatted = linesOf(head.replace('\ufeff', ''), 0);
  for (const section of [...sections].sort((a, b) => rankOf(a.key) - rankOf(b.key))) {
    const printed = formatSection(section);
    if (printed === undefined) return undefined;
    if (isMapSection(section.key) && formatted !== '' && !formatted.endsWith('\n\n')) formatted += '\n';
    formatted += printed.startsWith('\n') && formatted.endsWith('\n\n') ? printed.slice(1) : printed;
  }
  return `${formatted.trim()}\n`;
}

function rankOf(key: string): number {
  const rank = topLevelKeys.findIndex((known) => known === key);
  return rank === -1 ? topLevelKeys.length : rank;
}

function formatSection(section: Section): string | undefined {
  const lead = linesOf(section.lead, 0);
  if (section.entries === undefined) {
    const body = formatTree(withEmptyLines(section), { indent: 0, depth: depthOfSection, section: section.key });
    const hasEntries = isMapSection(section.key) && body?.includes('\n  ') === true;
    return body === undefined ? undefined : lead + body + linesOf(section.tail, hasEntries ? 2 : 0);
  }
  const [first = '', ...gap] = section.body.split('\n');
  const comment = first.slice(first.indexOf(':') + 1).trim();
  let printed = `${lead}${section.key}:${comment === '' ? '' : `  ${comment}`}\n${linesOf(gap.join('\n'), 2)}`;
  for (const entry of section.entries) {
    const body = formatTree(withEmptyLines(entry), { indent: 2, depth: () => depths.element, section: section.key });
    if (body === undefined) return undefined;
    printed += linesOf(entry.lead, 2) + body + linesOf(entry.tail, 2);
  }
  return printed + linesOf(section.tail, 0);
}

/** The body with the empty lines that follow it: a block scalar may keep them (`|+`). */
const withEmptyLines = ({ body, tail }: Entry | Section): string => body + /^(?:[ ]*\r?\n)*/.exec(tail)![0];

/** Comment lines at a column, and one empty line where there are any. */
function linesOf(text: string, column: number): string {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.at(-1) === '') lines.pop();
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return kept.map((line) => (line === '' ? '\n' : `${line.startsWith('#') ? ' '.repeat(column) : ''}${line}\n`)).join('');
}
