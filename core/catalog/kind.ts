import type { ClassCode } from './class.ts';
import type { Fact, FieldSpec } from './field.ts';
import type { KindId } from './generated/kind-ids.ts';

/** The families of colour: workforce, customers, IAM itself, and everything that is not an AWS identity. */
export type Family = 'enterprise' | 'customer' | 'core' | 'neutral';

/**
 * `node`: drawn as a box and may be an end of an edge. `part`: lies inside its container and never is an end of an edge;
 * edges go to the container. `annotation`: says how a hop happens (STS calls); never an end of an edge.
 */
export type Placement = 'node' | 'part' | 'annotation';

/** Everything that the product knows of one kind of node, apart from its glyph, its lowering and its lifting, which stand beside it. */
export interface KindDefinition {
  readonly id: KindId;
  /** The number in the domain reference (`N08`). */
  readonly code: string;
  /** Undefined for an annotation. */
  readonly class?: ClassCode;
  readonly label: string;
  /** At most a dozen letters, for dense views. */
  readonly shortLabel: string;
  readonly family: Family;
  readonly placement: Placement;
  /** What it is and what it is for, in one or two sentences. */
  readonly summary: string;
  /** Kinds that may stand in `in:`. Empty: lies in nothing. */
  readonly containers: readonly KindId[];
  /** A part without its container means nothing. */
  readonly needsContainer?: boolean;
  readonly cloudFormation: readonly string[];
  readonly terraform: readonly string[];
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly facts: readonly Fact[];
  /** What an exporter must mind. */
  readonly exportNote?: string;
  /** Words that a person may search for in the palette. */
  readonly keywords?: readonly string[];
}

/** Keeps the type of `fields` while checking the shape. */
export const defineKind = <const K extends KindDefinition>(kind: K): K => kind;

/** A glyph: SVG content for a 24 by 24 box, drawn with `currentColor` strokes of width 1.75. */
export type Glyph = string;
