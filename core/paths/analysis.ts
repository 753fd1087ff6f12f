/** A walk through the drawing: `edges[i]` leads from `nodes[i]` to `nodes[i + 1]`. Ids of derived nodes and edges hold `#`. */
export interface Witness {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A place where a walk stops that must not, or that it reaches in a way it must not. */
export interface DeadEnd {
  readonly node: string;
  /** Why the walk may not end here. */
  readonly why: string;
  /** Ids of edge kinds that may follow here, most likely first. */
  readonly mayFollow: readonly string[];
  readonly witness: Witness;
}

/** An accepted end that is not a role. */
export interface Exit {
  readonly node: string;
  readonly as: 'token-protected-api' | 'application' | 'directory-aware-service' | 'external-service';
  readonly witness: Witness;
}

/** A role that a walk reaches but whose trust does not admit it. */
export interface Refusal {
  readonly role: string;
  readonly edge: string;
  readonly why: string;
  readonly witness: Witness;
}

/** Nodes that a walk can go round for ever without meeting a role. */
export interface Loop {
  readonly nodes: readonly string[];
  readonly witness: Witness;
}

/** In the order of precedence: the worst that some walk of the entry does is its verdict. */
export const outcomes = ['dead-end', 'refused', 'loops', 'exits', 'ends-in-role'] as const;

export type VerdictOutcome = (typeof outcomes)[number];

/** What the path engine says of one entry. */
export interface Verdict {
  readonly entry: string;
  readonly outcome: VerdictOutcome;
  /** The shortest walk that shows the outcome. */
  readonly witness: Witness;
  /** The nearest of each sort, with its shortest witness; the full lists come from `PathAnalysis`. */
  readonly deadEnd?: DeadEnd;
  readonly refusal?: Refusal;
  readonly loop?: Loop;
  readonly exit?: Exit;
  /** The nearest role, when some walk meets one. */
  readonly role?: { readonly node: string; readonly witness: Witness };
}

/** Where the walks of one entry, or of all, end; each place with its shortest witness, nearest first. */
export interface PathEnds {
  readonly deadEnds: readonly DeadEnd[];
  readonly refusals: readonly Refusal[];
  readonly loops: readonly Loop[];
  readonly exits: readonly Exit[];
  /** The first IAM roles and users that walks meet. */
  readonly roles: readonly string[];
}

/** All that the path engine can say of one document. Verdicts are computed at once, the rest on demand. */
export interface PathAnalysis {
  /** One for every entry, in the order of the document. */
  readonly verdicts: readonly Verdict[];
  /** Every end that an entry can walk into. Linear in the graph. */
  endsOf(entry: string): PathEnds;
  /** Every end that some entry can walk into, once, with the shortest witness from the nearest entry. Linear in the graph. */
  allEnds(): PathEnds;
  /** Entry -> every role (and flagged IAM user) that it can become, role chaining included. */
  whoReachesWhat(): ReadonlyMap<string, readonly string[]>;
  /** The nodes and edges on some walk from one node to another. */
  between(from: string, to: string): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  shortestPath(from: string, to: string): Witness | undefined;
  /** The nodes and edges on any walk that starts here. */
  reachableFrom(node: string): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
}
