/** What a login into an identity pool tells of the token that the pool then makes. */
export interface PoolLogin {
  /** Nobody has signed in: the token's `amr` says `unauthenticated`. */
  readonly isGuest: boolean;
  /** The pool maps claims of this provider to session tags. */
  readonly sendsTags: boolean;
}

/** A step that a walk takes and after which it goes nowhere. */
interface Stop {
  readonly manner: 'stopped';
  readonly edge: string;
  /** The matrix has no such edge. */
  readonly isIllegal: boolean;
  /** It leads to a role, which does not let it in. */
  readonly isRefusal: boolean;
  readonly why: string;
  /** Ids of the edge kinds to draw instead, or to go on with. */
  readonly mayFollow: readonly string[];
}

/** At an identity pool: the slots that this login (or guest) may get its role from, and the roles that its rules name. */
interface AtPool {
  readonly manner: 'at-pool';
  readonly slots: readonly string[];
  readonly ruleRoles: readonly string[];
  readonly login: PoolLogin;
  readonly as: string;
}

/** What of the way to a node still matters there. Two walks that arrive in the same manner go on in the same ways. */
export type Arrival =
  /** Nothing of the way matters. */
  | { readonly manner: 'any' }
  /** The walk ends here: the step was illegal, was refused, or leads nowhere by its nature. */
  | Stop
  | AtPool
  /** Signed in at a developer backend: its own role or keys are its own, and only what it vouches for is the user's. */
  | { readonly manner: 'custom-login' }
  /** Logged on by a directory: at a computer that is its operating system, never the instance's role. */
  | { readonly manner: 'logged-on' }
  /** Signed in to a software service by an Identity Center application. */
  | { readonly manner: 'single-sign-on' }
  /** By a trusted token issuer, whose tokens open applications and never accounts. */
  | { readonly manner: 'applications-only' };

export const anyArrival: Arrival = { manner: 'any' };

/** A legal step that leads nowhere. */
export const deadStep = (edge: string, why: string, mayFollow: readonly string[] = []): Arrival => ({
  manner: 'stopped',
  edge,
  isIllegal: false,
  isRefusal: false,
  why,
  mayFollow,
});

/** A legal step into a role that does not let it in. */
export const refusedStep = (edge: string, why: string): Arrival => ({
  manner: 'stopped',
  edge,
  isIllegal: false,
  isRefusal: true,
  why,
  mayFollow: [],
});

/** True where walks go on as one: the same text for the same manner. Stopped walks are never the same. */
export const arrivalKey = (arrival: Arrival): string =>
  arrival.manner === 'at-pool' ? JSON.stringify([arrival.slots, arrival.ruleRoles, arrival.login]) : arrival.manner;
