import { cpus } from 'node:os';
import { readFile, writeFile } from 'node:fs/promises';
import type { Row } from './row.ts';

/** Every area that is measured; `npm run bench -- paths` runs one. */
const areas: Readonly<Record<string, () => Promise<{ measure(): Promise<readonly Row[]> }>>> = {
  paths: () => import('./paths/verdicts.ts'),
  policy: () => import('./policy/decisions.ts'),
  model: () => import('./model/large-model.ts'),
  rules: () => import('./rules/judging.ts'),
  cli: () => import('./cli/start-up.ts'),
  renderer: () => import('./renderer/first-paint.ts'),
};

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2));

/** `3.1 times slower` or `12 times faster`: how ours stands to the peer. */
function ratio({ ours, peer }: Row): string {
  return ours <= peer ? `${figure(peer / ours)} times faster` : `${figure(ours / peer)} times the peer`;
}

const table = (rows: readonly Row[]): string =>
  [
    '| What | Ours | Peer | Ratio | Goal |',
    '|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${figure(row.ours)} ${row.unit} | ${figure(row.peer)} ${row.unit} (${row.peerName}) | ${ratio(row)} | ${row.goal ?? ''} |`,
    ),
    '',
  ].join('\n');

const marker = /(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/;

/** Puts the table, the date and the machine into bench/README.md. */
async function publish(text: string): Promise<void> {
  const path = new URL('README.md', import.meta.url);
  const machine = `${cpus().length} cores ${cpus()[0]?.model.trim() ?? ''}, Node ${process.versions.node}, ${process.platform}`;
  const stamp = `Measured ${new Date().toISOString().slice(0, 10)} on ${machine}.\n\n`;
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace(marker, (_, open: string, close: string) => `${open}${stamp}${text}${close}`),
  );
}

const words = process.argv.slice(2);
const wanted = words.filter((word) => word in areas);
const rows: Row[] = [];
for (const area of wanted.length > 0 ? wanted : Object.keys(areas)) rows.push(...(await (await areas[area]!()).measure()));
const text = table(rows);
console.log(text);
if (words.includes('--publish')) await publish(text);
