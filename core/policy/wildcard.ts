/**
 * An IAM pattern, ready to be matched: UTF-16 units, and for each `*` and `?` a number that is none. What a pattern says literally
 * (`${*}`, the value of a variable) holds no wildcards.
 */
export type Glob = readonly number[];

/** A piece of a pattern; in a literal one `*` and `?` mean themselves. */
export interface Piece {
  readonly text: string;
  readonly isLiteral: boolean;
}

const anyRun = -1;
const anyOne = -2;
/** The same within one segment of an ARN: they do not stand for a colon. */
const runInSegment = -3;
const oneInSegment = -4;
const asterisk = 42;
const questionMark = 63;
const colon = 58;
const arnSegments = 6;

/** Makes a pattern ready. */
export function globOf(pieces: readonly Piece[]): Glob {
  const glob: number[] = [];
  for (const { text, isLiteral } of pieces) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      glob.push(isLiteral ? unit : unit === asterisk ? anyRun : unit === questionMark ? anyOne : unit);
    }
  }
  return glob;
}

/**
 * Makes a pattern of the Resource element ready. Before the fifth colon a wildcard stays within its segment, but for a `*` at the end of
 * one, which may run on.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
export function resourceGlobOf(pieces: readonly Piece[]): Glob {
  const glob = globOf(pieces);
  let segment = 1;
  return glob.map((unit, at) => {
    if (unit === colon) segment += 1;
    if (segment >= arnSegments) return unit;
    if (unit === anyOne) return oneInSegment;
    const ends = glob[at + 1] === undefined || glob[at + 1] === colon;
    return unit === anyRun && !ends ? runInSegment : unit;
  });
}

/** The six segments of a pattern of an ARN; undefined where it has fewer. */
export function segmentsOf(glob: Glob): readonly Glob[] | undefined {
  const segments: Glob[] = [];
  let start = 0;
  while (segments.length < arnSegments - 1) {
    const end = glob.indexOf(colon, start);
    if (end < 0) return undefined;
    segments.push(glob.slice(start, end));
    start = end + 1;
  }
  return [...segments, glob.slice(start)];
}

/** True when each segment of an ARN fits its own pattern. */
export function fitsSegments(arn: string, segments: readonly Glob[]): boolean {
  let start = 0;
  for (const [index, segment] of segments.entries()) {
    const end = index === arnSegments - 1 ? arn.length : arn.indexOf(':', start);
    if (end < 0 || !fitsGlob(arn, segment, start, end)) return false;
    start = end + 1;
  }
  return true;
}

export const piecesOf = (text: string): readonly Piece[] => [{ text, isLiteral: false }];

/**
 * True when `text`, or its part from `start` to `end`, fits: `*` stands for any run of characters, `?` for exactly one. Takes time in the
 * product of the two lengths at worst, whatever the pattern.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function fitsGlob(text: string, glob: Glob, start = 0, end = text.length): boolean {
  let at = start;
  let inGlob = 0;
  // Where to go on after the last star, and after the last one that may run over colons.
  let star = -1;
  let retry = start;
  let free = -1;
  let freeRetry = start;
  while (at < end) {
    const wanted = glob[inGlob];
    const unit = text.charCodeAt(at);
    if (wanted === anyRun || wanted === runInSegment) {
      star = inGlob++;
      retry = at;
      if (wanted === runInSegment) continue;
      free = star;
      freeRetry = at;
    } else if (wanted === unit || wanted === anyOne || (wanted === oneInSegment && unit !== colon)) {
      inGlob++;
      at++;
    } else if (star > free && text.charCodeAt(retry) !== colon) {
      inGlob = star + 1;
      at = ++retry;
    } else if (free >= 0) {
      star = free;
      inGlob = free + 1;
      at = ++freeRetry;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === anyRun || glob[inGlob] === runInSegment) inGlob++;
  return inGlob === glob.length;
}

/** True when `text` fits a written pattern. */
export const fits = (text: string, pattern: string): boolean =>
  hasWildcard(pattern) ? fitsGlob(text, globOf(piecesOf(pattern))) : text === pattern;

/** The same without regard to the case of letters, as IAM compares action names. */
export const fitsIgnoringCase = (text: string, pattern: string): boolean => fits(text.toLowerCase(), pattern.toLowerCase());

export const hasWildcard = (text: string): boolean => text.includes('*') || text.includes('?');

/** A policy variable (`${aws:username}`): its value is only known when a request is made. */
export const hasVariable = (text: string): boolean => text.includes('${');
