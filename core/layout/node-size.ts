import type { KindDefinition } from '../catalog/kind.ts';
import { labelOf, type Node } from '../model/document.ts';
import { snapUp, type Size } from './geometry.ts';

/** The room that a container keeps around what lies in it. Multiples of the grid. */
export interface Frame {
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
}

const leafHeight = 56;
const partHeight = 24;
const titleHeight = 48;
const leafWidth = { min: 128, max: 240 };
/** Colour bar, glyph and gaps to the left and right of the text. */
const leafTextInset = 64;
/** A bold text is so much wider. */
const bold = 1.11;
const containerMin = { width: 240, height: 128 };

const narrow = new Set("iljtfrI.,:;'|!()[]/- ");
const wide = new Set('mwMW@%—');

/** The width of a text in CSS pixels, estimated for the wider ones of the system fonts: layout runs where none can be measured. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) {
    if (narrow.has(letter)) ems += 0.37;
    else if (wide.has(letter)) ems += 0.95;
    else if (letter.codePointAt(0)! > 0x2e80) ems += 1;
    else if (letter >= 'A' && letter <= 'Z') ems += 0.7;
    else ems += 0.61;
  }
  return ems * fontSize;
}

/** What stands under a name: the kind's label when it is short enough to be read at a glance. */
export function kindCaption(kind: KindDefinition | undefined, id: string): string {
  if (!kind) return id;
  return kind.label.length <= 30 ? kind.label : (kind.label.split(/[(:,/+]/)[0]?.trim() ?? kind.shortLabel);
}

export const containerFrame = (parts: number): Frame => ({ top: titleHeight + 8 + partsHeight(parts), side: 24, bottom: 24 });

const partsHeight = (parts: number): number => parts * partHeight;

/** The size of a box; for a container, the least that its title and parts need. */
export function leafSize(
  node: Node,
  kind: KindDefinition | undefined,
  shape: { readonly isContainer: boolean; readonly parts: readonly Node[]; readonly frame: Frame },
): Size {
  const texts = [textWidth(labelOf(node), 13) * bold, textWidth(kindCaption(kind, node.kind), 11)];
  for (const part of shape.parts) texts.push(textWidth(labelOf(part), 11) - 16);
  const width = snapUp(Math.min(leafWidth.max, Math.max(leafWidth.min, Math.max(...texts) + leafTextInset)));
  if (!shape.isContainer) return { width, height: leafHeight + (shape.parts.length > 0 ? partsHeight(shape.parts.length) + 8 : 0) };
  return { width: Math.max(containerMin.width, width), height: Math.max(containerMin.height, shape.frame.top + shape.frame.bottom) };
}
