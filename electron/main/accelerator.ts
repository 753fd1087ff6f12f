const words: Readonly<Record<string, string>> = {
  $mod: 'CommandOrControl',
  Control: 'Ctrl',
  Meta: 'Super',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Equal: '=',
  Minus: '-',
  Escape: 'Esc',
  '+': 'Plus',
  // What Shift makes of the digits on the keyboard that the actions are written for.
  '!': '1',
  '@': '2',
};

const electronWord = (word: string): string =>
  words[word] ?? (/^(Key|Digit)[A-Z0-9]$/.test(word) ? word.slice(-1) : word.length === 1 ? word.toUpperCase() : word);

/** Keys as the actions write them (`$mod+Shift+z`) as Electron shows them (`CommandOrControl+Shift+Z`); of several (`F2 Enter`), the first. */
export const acceleratorOf = (keys: string): string =>
  (keys.split(' ')[0] ?? keys)
    .split(/\+(?!$)/)
    .map((word) => electronWord(word))
    .join('+');
