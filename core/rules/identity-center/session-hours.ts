import { textOf } from '../../catalog/lowering/fields.ts';
import type { Node } from '../../model/document.ts';

/** How long a session of a permission set lasts where nothing is said. Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html */
const defaultDuration = 'PT1H';

const mostHours = 12;
const iso8601 = /^PT(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?$/;

/** The hours that a session of a permission set lasts; undefined where its duration is none, which `session-duration-within-limits` tells. */
export function sessionHours(set: Node): number | undefined {
  const match = iso8601.exec(textOf(set.fields, 'sessionDuration') ?? defaultDuration);
  if (!match) return undefined;
  const [hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
  const total = hours! + minutes! / 60 + seconds! / 3600;
  return total >= 1 && total <= mostHours ? total : undefined;
}

/** `1 hour`, `7.5 hours`, as a message shows it. */
export const hoursNamed = (hours: number): string => `${Math.round(hours * 100) / 100} ${hours === 1 ? 'hour' : 'hours'}`;
