/**
 * True when `text` fits an IAM pattern: `*` stands for any run of characters, `?` for exactly one. Takes time in the product of the
 * two lengths at worst, whatever the pattern.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function fits(text: string, pattern: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      star = inPattern++;
      retry = at;
    } else if (wanted !== undefined && (wanted === '?' || wanted === text[at])) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[inPattern] === '*') inPattern++;
  return inPattern === pattern.length;
}

/** The same without regard to the case of letters, as IAM compares action names. */
export const fitsIgnoringCase = (text: string, pattern: string): boolean => fits(text.toLowerCase(), pattern.toLowerCase());

export const hasWildcard = (text: string): boolean => text.includes('*') || text.includes('?');

/** A policy variable (`${aws:username}`): its value is only known when a request is made. */
export const hasVariable = (text: string): boolean => text.includes('${');
