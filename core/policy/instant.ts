/** The forms of a date that a policy may hold: a year, a month, a day, or a moment with its time zone. */
const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
const epochSeconds = /^-?\d+(?:\.\d+)?$/;

/**
 * A date of a policy or a request in milliseconds: W3C's profile of ISO 8601, or seconds since 1970. Undefined for everything else. Four
 * digits are a year.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export function readInstant(text: string): number | undefined {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] =
    written.exec(text) ?? [];
  if (year === undefined) return epochSeconds.test(text) ? Number(text) * 1000 : undefined;
  const milliseconds = `${fraction}00`.slice(0, 3);
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${zone}`);
  return Number.isNaN(instant) ? undefined : instant;
}
