/** A range of addresses in CIDR form: the 16-bit groups of its address, two for IPv4 and eight for IPv6, and how many bits count. */
export interface IpRange {
  readonly groups: readonly number[];
  readonly bits: number;
}

const groupBits = 16;
const longestIpv6 = 8;

/**
 * Reads an address or a range of either version; without a prefix the whole address counts. Undefined for what is neither.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
export function readIpRange(text: string): IpRange | undefined {
  const [address = '', prefix, ...more] = text.split('/');
  const groups = readIpv4(address) ?? readIpv6(address);
  if (groups === undefined || more.length > 0) return undefined;
  const longest = groups.length * groupBits;
  if (prefix === undefined) return { groups, bits: longest };
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  return bits <= longest ? { groups, bits } : undefined;
}

/** True when a range lies in another. */
export function isWithin(inner: IpRange, outer: IpRange): boolean {
  if (inner.groups.length !== outer.groups.length || inner.bits < outer.bits) return false;
  return outer.groups.every((group, index) => {
    const bits = Math.min(groupBits, Math.max(0, outer.bits - index * groupBits));
    return group >> (groupBits - bits) === inner.groups[index]! >> (groupBits - bits);
  });
}

function readIpv4(text: string): readonly number[] | undefined {
  const bytes = text.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  if (bytes.length !== 4 || !bytes.every((byte) => byte <= 255)) return undefined;
  return [bytes[0]! * 256 + bytes[1]!, bytes[2]! * 256 + bytes[3]!];
}

function readIpv6(text: string): readonly number[] | undefined {
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0 || !text.includes(':')) return undefined;
  const before = readGroups(head);
  const after = readGroups(tail ?? '');
  if (!before || !after) return undefined;
  const missing = longestIpv6 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}

/** The groups of a part of an IPv6 address; the last one may be an IPv4 address. */
function readGroups(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups = parts.flatMap((part, index) => {
    if (/^[0-9a-f]{1,4}$/i.test(part)) return [Number.parseInt(part, 16)];
    return (index === parts.length - 1 ? readIpv4(part) : undefined) ?? [Number.NaN];
  });
  return groups.some(Number.isNaN) ? undefined : groups;
}
