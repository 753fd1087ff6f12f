import type { ClassCode } from './class.ts';
import type { FieldSpec } from './field.ts';
import type { EdgeKindId } from './generated/edge-ids.ts';
import type { KindId } from './generated/kind-ids.ts';
import type { Cited } from './source.ts';

/** What an edge does. Hops of `access` and `call` use an identity, the other hops move it. */
export type EdgeRole =
  | 'use'
  | 'authn'
  | 'contain'
  | 'federate'
  | 'enable'
  | 'claim'
  | 'exchange'
  | 'register'
  | 'guest'
  | 'assume'
  | 'member'
  | 'attach'
  | 'trust'
  | 'access'
  | 'call'
  | 'invoke'
  | 'service'
  | 'source'
  | 'assign'
  | 'pass'
  | 'join';

/** Everything that the product knows of one kind of edge. */
export interface EdgeDefinition extends Cited {
  readonly id: EdgeKindId;
  /** The number in the domain reference (`E11`). */
  readonly code: string;
  readonly label: string;
  readonly role: EdgeRole;
  readonly from: readonly ClassCode[];
  readonly to: readonly ClassCode[];
  /** Moves identity: followed by the path engine. The others contain, attach or configure. */
  readonly hop: boolean;
  readonly meaning: string;
  /** The token, assertion or credential on the wire; `sent -> returned` where a call exchanges one for another. Undefined where nothing flows. */
  readonly flows?: string;
  /** The API call or protocol step (`GetCredentialsForIdentity`); undefined where there is none. */
  readonly call?: string;
  /** Who makes what flows, and who checks it against which configuration. */
  readonly madeBy?: string;
  readonly checkedBy?: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** Follows from other elements (an assignment's reserved role): drawn by Rolepath, accepted from hand. */
  readonly derived?: boolean;
}

export const defineEdge = <const E extends EdgeDefinition>(edge: E): E => edge;

/** One thing to draw instead of an illegal edge. Resolve it with `routesFor`, which applies the steps in the order in which they stand here. */
export interface Route {
  readonly label: string;
  /** Meant for these ends only; absent: for every pair of the illegal edge. */
  readonly onlyFrom?: readonly ClassCode[];
  readonly onlyTo?: readonly ClassCode[];
  /** Swaps the ends. */
  readonly reverse?: boolean;
  /** Puts this kind in place of the source or the target. */
  readonly replaceFrom?: KindId;
  readonly replaceTo?: KindId;
  /** Kinds to insert between the two, in order. */
  readonly through: readonly KindId[];
}

/** A tempting edge that has no protocol behind it. */
export interface IllegalEdge {
  /** The number in the domain reference (`X01`). */
  readonly code: string;
  readonly from: readonly ClassCode[];
  readonly to: readonly ClassCode[];
  readonly why: string;
  /** What to draw instead, in words. */
  readonly instead: string;
  /** The same as something that an editor can do; best first. Each must consist of legal edges for the pairs it names. */
  readonly routes: readonly Route[];
  readonly unverified?: string;
}

export const defineIllegalEdge = (edge: IllegalEdge): IllegalEdge => edge;
