import { families } from '../../catalog/families.ts';
import type { Family } from '../../catalog/kind.ts';

/** Which style a drawn thing has: its family's, its family's as a frame around others, an account's frame, or existing elsewhere. */
export type ClassName = Family | `${Family}Frame` | 'accountFrame' | 'elsewhere';

/** Ten percent of the colour: a frame stays legible on light and dark pages, and so does what is drawn in it. */
const tint = '1A';

const definitions: ReadonlyMap<string, string> = new Map([
  ...Object.entries(families).flatMap(([family, { fill, stroke, ink }]): [string, string][] => [
    [family, `fill:${fill},stroke:${stroke},color:${ink}`],
    [`${family}Frame`, `fill:${stroke}${tint},stroke:${stroke}`],
  ]),
  ['accountFrame', `fill:transparent,stroke:${families.neutral.stroke},stroke-dasharray:6 4`],
  ['elsewhere', 'stroke-dasharray:4 3'],
]);

/** Collects who has which style. */
export class ClassMembers {
  readonly #members = new Map<ClassName, string[]>();

  add(className: ClassName, name: string): void {
    const members = this.#members.get(className);
    if (members) members.push(name);
    else this.#members.set(className, [name]);
  }

  /** The definitions of the styles that somebody has, then who has them. */
  lines(): readonly string[] {
    const used = [...definitions].filter(([className]) => [...this.#members.keys()].some((name) => name === className));
    return [
      ...used.map(([className, style]) => `classDef ${className} ${style}`),
      ...[...this.#members].map(([className, members]) => `class ${members.join(',')} ${className}`),
    ];
  }
}
