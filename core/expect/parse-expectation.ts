import { didYouMean } from '../base/nearest.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sentence, shown } from '../check/fault.ts';
import type { Fragment } from './expectation.ts';

/** How a statement calls something: an id, a label, a persona or a kind. */
export interface Name extends Fragment {
  readonly text: string;
}

/** What an expectation claims, before anyone knows what its names mean. */
export type Claim =
  | { readonly claims: 'reaches'; readonly who: Name; readonly what: Name; readonly how: 'never' | 'sometimes' | 'always' }
  | { readonly claims: 'only-through'; readonly who: Name; readonly what: Name; readonly through: readonly Name[] }
  | { readonly claims: 'ends-in'; readonly who: Name; readonly ends: readonly Name[]; readonly isSo: boolean }
  | { readonly claims: 'needs-mfa'; readonly what: Name; readonly isSo: boolean }
  /** With nobody in `who`: nobody reaches it. */
  | { readonly claims: 'only'; readonly who: readonly Name[]; readonly what: Name; readonly isSo: boolean };

/** What of an expectation cannot be read. */
export interface ExpectationProblem {
  readonly message: string;
  readonly at: Fragment;
}

/** Longer statements were not written by hand, and messages repeat them. */
const longest = 1000;

const forms =
  '"<who> reaches <what>", "every path from <who> ends in <role>", "<role> needs mfa", "only <who> reach <role>" or "<role> is reached by nobody"';

/** A word, a text in quotes, or a comma. */
interface Word extends Fragment {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Reads one entry of `expect:`. Never throws. */
export function parseExpectation(statement: string, value: string): Result<Claim, ExpectationProblem> {
  if (statement.length > longest || value.length > longest)
    return err({ message: `An expectation has at most ${longest} characters a side.`, at: { side: 'statement', start: 0, end: 0 } });
  return new ExpectationParser(statement, value).parse();
}

class ExpectationParser {
  readonly #statement: string;
  readonly #value: string;
  readonly #words: readonly Word[];

  constructor(statement: string, value: string) {
    this.#statement = statement;
    this.#value = value;
    this.#words = wordsOf(statement, 'statement');
  }

  parse(): Result<Claim, ExpectationProblem> {
    if (this.#starts('every', 'path', 'from')) return this.#everyPath();
    if (this.#starts('only')) return this.#only();
    if (this.#starts('nobody', 'reaches'))
      return this.#aboutOne(this.#words.slice(2), (what, isSo) => ({ claims: 'only', who: [], what, isSo }));
    if (this.#ends('needs', 'mfa')) return this.#aboutOne(this.#words.slice(0, -2), (what, isSo) => ({ claims: 'needs-mfa', what, isSo }));
    if (this.#ends('is', 'reached', 'by', 'nobody'))
      return this.#aboutOne(this.#words.slice(0, -4), (what, isSo) => ({ claims: 'only', who: [], what, isSo }));
    return this.#reaches();
  }

  #reaches(): Result<Claim, ExpectationProblem> {
    const verbs = this.#positionsOf('reaches');
    const [verb] = verbs;
    if (verb === undefined) return this.#noVerb();
    if (verbs.length > 1)
      return this.#fail('The word "reaches" stands here twice: put a name that holds it in quotes.', this.#words[verbs[1]!]);
    const who = this.#name(this.#words.slice(0, verb));
    const what = this.#name(this.#words.slice(verb + 1));
    if (!who || !what) return this.#fail('Both sides of "reaches" need a name.', this.#words[verb]);
    const value = wordsOf(this.#value, 'value');
    if (isWord(value[0], 'only') && isWord(value[1], 'through')) {
      const through = this.#names(value.slice(2));
      return through ? ok({ claims: 'only-through', who, what, through }) : this.#fail('"only through" needs a name.', value[1]);
    }
    const how = manners.get(this.#value.trim().toLowerCase());
    if (how !== undefined) return ok({ claims: 'reaches', who, what, how });
    const hint = didYouMean(this.#value, [...manners.keys(), 'only through']);
    return this.#failValue(`${shown(this.#value)} is none of "never", "sometimes", "always" and "only through <name>"${hint}`);
  }

  #everyPath(): Result<Claim, ExpectationProblem> {
    const verb = this.#positionsOf('ends').find((index) => isWord(this.#words[index + 1], 'in'));
    if (verb === undefined) return this.#fail('"every path from <who>" goes on with "ends in <role>".', this.#words[0]);
    const who = this.#name(this.#words.slice(3, verb));
    const ends = this.#names(this.#words.slice(verb + 2));
    if (!who || !ends) return this.#fail('"every path from <who> ends in <role>" needs both names.', this.#words[verb]);
    return this.#withTruth((isSo) => ({ claims: 'ends-in', who, ends, isSo }));
  }

  #only(): Result<Claim, ExpectationProblem> {
    const verb = this.#positionsOf('reach', 'reaches').at(-1);
    if (verb === undefined) return this.#fail('"only <who>" goes on with "reach <role>".', this.#words[0]);
    const who = this.#names(this.#words.slice(1, verb));
    const what = this.#name(this.#words.slice(verb + 1));
    if (!who || !what) return this.#fail('"only <who> reach <role>" needs both names.', this.#words[verb]);
    return this.#withTruth((isSo) => ({ claims: 'only', who, what, isSo }));
  }

  #aboutOne(words: readonly Word[], claim: (what: Name, isSo: boolean) => Claim): Result<Claim, ExpectationProblem> {
    const what = this.#name(words);
    return what ? this.#withTruth((isSo) => claim(what, isSo)) : this.#fail('A name is missing here.', this.#words[0]);
  }

  /** For statements that are so or not. */
  #withTruth(claim: (isSo: boolean) => Claim): Result<Claim, ExpectationProblem> {
    const manner = manners.get(this.#value.trim().toLowerCase());
    if (manner !== undefined) return ok(claim(manner !== 'never'));
    return this.#failValue(`${shown(this.#value)} is neither "always" nor "never"${didYouMean(this.#value, manners.keys())}`);
  }

  #noVerb(): Result<Claim, ExpectationProblem> {
    const verbs = ['reaches', 'needs', 'every', 'only', 'nobody'];
    for (const word of this.#words) {
      const hint = word.isQuoted || word.text.length < 4 ? '' : didYouMean(word.text, verbs);
      if (hint !== '') return this.#fail(sentence(`${shown(word.text)} is no word of an expectation${hint}`), word);
    }
    return this.#fail(`This is no expectation. One reads ${forms}.`, undefined);
  }

  /** Names that stand one after the other, with commas, "and" or "or" between them. */
  #names(words: readonly Word[]): readonly Name[] | undefined {
    const groups: Word[][] = [[]];
    for (const word of words) {
      if (isWord(word, ',') || isWord(word, 'and') || isWord(word, 'or')) groups.push([]);
      else groups.at(-1)!.push(word);
    }
    const names = groups.filter((group) => group.length > 0).map((group) => this.#name(group));
    return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
  }

  /** A name is one text in quotes, or the words as they stand. */
  #name(words: readonly Word[]): Name | undefined {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const { side, start } = first;
    const { end } = last;
    const source = side === 'statement' ? this.#statement : this.#value;
    return { text: words.length === 1 ? first.text : source.slice(start, end), side, start, end };
  }

  #starts(...words: readonly string[]): boolean {
    return words.every((word, index) => isWord(this.#words[index], word));
  }

  #ends(...words: readonly string[]): boolean {
    return words.every((word, index) => isWord(this.#words.at(index - words.length), word));
  }

  #positionsOf(...words: readonly string[]): readonly number[] {
    return this.#words.flatMap((word, index) => (words.some((one) => isWord(word, one)) ? [index] : []));
  }

  #fail(message: string, at: Word | undefined): Result<Claim, ExpectationProblem> {
    return err({ message, at: at ?? { side: 'statement', start: 0, end: this.#statement.length } });
  }

  #failValue(message: string): Result<Claim, ExpectationProblem> {
    return err({ message: sentence(message), at: { side: 'value', start: 0, end: this.#value.length } });
  }
}

/** `yes`, `no` and truth values are taken too; `always` and `never` need no quotes in any YAML. */
const manners: ReadonlyMap<string, 'never' | 'sometimes' | 'always'> = new Map([
  ['never', 'never'],
  ['no', 'never'],
  ['false', 'never'],
  ['always', 'always'],
  ['sometimes', 'sometimes'],
  ['yes', 'sometimes'],
  ['true', 'sometimes'],
]);

const isWord = (word: Word | undefined, text: string): boolean => word !== undefined && !word.isQuoted && word.text.toLowerCase() === text;

function wordsOf(text: string, side: Fragment['side']): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/"([^"]*)"|'([^']*)'|,|[^\s,]+/g)) {
    const quoted = match[1] ?? match[2];
    words.push({ text: quoted ?? match[0], isQuoted: quoted !== undefined, side, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
