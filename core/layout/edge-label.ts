import type { GraphEdge } from '../graph/graph.ts';
import { snapUp, type Size } from './geometry.ts';
import { textWidth } from './node-size.ts';

const fontSize = 11;
const lineHeight = 14;
/** In pixels; two lines of it hold what most edges say. */
const widest = 96;

/**
 * What an edge shows without being asked, in one or two lines: its own label, else what flows over it, else what it is called. Over an
 * edge that is not possible nothing flows, whatever its kind says.
 * What does not fit is cut; the whole stands in the inspector and in the tooltip.
 */
export function edgeCaption(edge: GraphEdge): readonly string[] {
  const text = edge.isLegal ? (edge.label ?? received(edge.flows) ?? edge.definition?.label ?? edge.kind) : 'not possible';
  return wrapped(text.replaceAll('->', '→').trim());
}

/** Of an exchange (`ID token -> temporary credentials`) what comes out of it: the arrow leads to who gets that. */
const received = (flows: string | undefined): string | undefined => flows?.split(' -> ').at(-1);

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontSize) <= widest) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === 2) return [lines[0]!, ended(lines[1]!)];
  }
  return [...lines, line].map((each) => (textWidth(each, fontSize) <= widest * 1.5 ? each : ended(cut(each))));
}

const ended = (line: string): string => `${line.replace(/[\s,;:(→]+$/, '')}…`;

const cut = (word: string): string => [...word].slice(0, 18).join('');

/** The room of a caption on the canvas. */
export function edgeLabelSize(caption: readonly string[]): Size {
  const width = Math.max(...caption.map((line) => textWidth(line, fontSize)));
  return { width: snapUp(width + 8), height: caption.length * lineHeight + 4 };
}
