/** Throws when one of our own invariants is broken. Never used on what a user wrote: that gets a Diagnostic. */
export function assert(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${claim}`);
}

/** Marks a place that the types rule out. */
export function unreachable(value: never): never {
  throw new Error(`Bug: unexpected ${JSON.stringify(value)}`);
}
