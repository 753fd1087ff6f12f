import { families } from '#core/catalog/families.ts';

/** The families' colours as custom properties: `[data-family='core']` sets `--stroke`, `--fill` and `--ink` for what is inside. */
function familyStyleSheet(): string {
  const rules = Object.entries(families).flatMap(([id, { stroke, fill, ink, dark }]) => [
    `[data-family='${id}'] { --stroke: ${stroke}; --fill: ${fill}; --ink: ${ink}; }`,
    `[data-theme='dark'] [data-family='${id}'] { --stroke: ${dark.stroke}; --fill: ${dark.fill}; --ink: ${dark.ink}; }`,
  ]);
  return rules.join('\n');
}

/** Puts the families' colours into the page, once. */
export function installFamilyColours(): void {
  const style = document.createElement('style');
  style.textContent = familyStyleSheet();
  document.head.append(style);
}
