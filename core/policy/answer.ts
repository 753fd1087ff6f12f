/** What a policy says, as far as the drawing tells: `unknown` where it depends on something that is not drawn. */
export type Answer = 'yes' | 'no' | 'unknown';

/** All of them must hold. */
export const allOf = (answers: Iterable<Answer>): Answer => {
  let result: Answer = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
};

/** One of them is enough. */
export const anyOf = (answers: Iterable<Answer>): Answer => {
  let result: Answer = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
};

export const not = (answer: Answer): Answer => (answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes');

export const known = (holds: boolean): Answer => (holds ? 'yes' : 'no');
