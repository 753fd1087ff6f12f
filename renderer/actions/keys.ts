const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
};

/** `$mod+Shift+Z` as people read it: `⌘⇧Z` on macOS, `Ctrl+Shift+Z` elsewhere. */
export function keysLabel(keys: string, mac = isMac): string {
  const [key, ...modifiers] = keys.split(/\+(?!$)/).toReversed();
  const shown = (names[key ?? ''] ?? key ?? '').replace(/^Digit/, '');
  const named = modifiers
    .toReversed()
    .filter((modifier) => !(key === '?' && modifier === 'Shift'))
    .map((modifier) => (modifier === '$mod' ? (mac ? '⌘' : 'Ctrl') : mac && modifier === 'Shift' ? '⇧' : modifier));
  return [...named, shown.length === 1 ? shown.toUpperCase() : shown].join(mac ? '' : '+');
}
