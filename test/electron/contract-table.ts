import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Asks a host on a channel; what comes back is not trusted yet. */
export type Call = (channel: string, request: unknown) => Promise<unknown>;

/** What the rows of the table know: the file that the host was started with, and what the row before was told. */
export interface ContractWorld {
  readonly folder: string;
  /** The model that the host was started with; its layout lies beside it. */
  readonly file: string;
  /** The version that the last successful read or save told. */
  version: string | null;
}

export interface ContractRow {
  readonly name: string;
  readonly channel: string;
  readonly request: (world: ContractWorld) => unknown;
  /** What the reply holds, at least. */
  readonly reply: (world: ContractWorld) => Record<string, unknown>;
  /** What the disk says afterwards: files of the folder and their text, null when there is none. */
  readonly disk?: Readonly<Record<string, string | null>>;
  /** Only where nobody has asked yet: a real page takes the file itself when it starts. */
  readonly isBeforePage?: true;
}

const startText = '# kept\nrolepath: 1\nname: Start\nnodes: {}\n';
const startLayout = 'rolepath: 1\n';
const newText = `${startText}# one more line\n`;

/** Writes the model that a host is started with. */
export async function makeContractWorld(folder: string): Promise<ContractWorld> {
  const file = join(folder, 'start.rolepath.yaml');
  await writeFile(file, startText);
  await writeFile(join(folder, 'start.rolepath.layout.yaml'), startLayout);
  await writeFile(join(folder, 'secret.rolepath.yaml'), 'rolepath: 1\nname: Never opened\n');
  return { folder, file, version: null };
}

const accepts = (value: unknown): Record<string, unknown> => ({ ok: true, value });
const refuses = (code: string): Record<string, unknown> => ({ ok: false, error: { code } });
const draft = { id: 'draft-1', path: null, name: 'start.rolepath.yaml', text: newText, layout: null, review: null, version: null };
const opened = ({ file }: ContractWorld): Record<string, unknown> =>
  accepts({ path: file, name: 'start.rolepath.yaml', text: startText, layout: startLayout, review: null });

/** Both hosts pass this table, row after row. */
export const contractTable: readonly ContractRow[] = [
  { name: 'says what it is', channel: 'appInfo', request: () => ({}), reply: () => accepts({ name: 'Rolepath' }) },
  {
    name: 'refuses a request with a key that the contract does not know',
    channel: 'appInfo',
    request: () => ({ more: 1 }),
    reply: () => refuses('bad-request'),
  },
  {
    name: 'refuses a request that is no object',
    channel: 'listExamples',
    request: () => 'everything',
    reply: () => refuses('bad-request'),
  },
  {
    name: 'refuses a channel that the contract does not know',
    channel: 'runCommand',
    request: () => ({}),
    reply: () => refuses('bad-request'),
  },
  { name: 'refuses a channel that every object has', channel: 'constructor', request: () => ({}), reply: () => refuses('bad-request') },
  {
    name: 'opens an example as an unsaved model',
    channel: 'openExample',
    request: () => ({ id: 'web-app' }),
    reply: () => accepts({ path: null, name: 'web-app.rolepath.yaml', version: null }),
  },
  {
    name: 'refuses an example outside the gallery',
    channel: 'openExample',
    request: () => ({ id: '../package' }),
    reply: () => refuses('bad-request'),
  },
  {
    name: 'refuses an example that does not exist',
    channel: 'openExample',
    request: () => ({ id: 'no-such-example' }),
    reply: () => refuses('not-found'),
  },
  {
    name: 'hands over the file that it was started with',
    channel: 'takePendingFile',
    request: () => ({}),
    reply: opened,
    isBeforePage: true,
  },
  { name: 'reads the file that it was started with again', channel: 'readFile', request: ({ file }) => ({ path: file }), reply: opened },
  {
    name: 'does not read a file that nobody has named',
    channel: 'readFile',
    request: ({ folder }) => ({ path: join(folder, 'secret.rolepath.yaml') }),
    reply: () => refuses('not-allowed'),
  },
  {
    name: 'does not take a named file by another spelling',
    channel: 'readFile',
    request: ({ folder }) => ({ path: `${folder}/x/../start.rolepath.yaml` }),
    reply: () => refuses('not-allowed'),
  },
  {
    name: 'does not write a file that nobody has named',
    channel: 'saveFile',
    request: ({ folder }) => ({ path: join(folder, 'made-up.rolepath.yaml'), text: newText, layout: null, review: null, version: null }),
    reply: () => refuses('not-allowed'),
    disk: { 'made-up.rolepath.yaml': null },
  },
  {
    name: 'refuses a text that is no text',
    channel: 'saveFile',
    request: ({ file }) => ({ path: file, text: 7, layout: null, review: null, version: null }),
    reply: () => refuses('bad-request'),
    disk: { 'start.rolepath.yaml': startText },
  },
  {
    name: 'does not overwrite what somebody else wrote',
    channel: 'saveFile',
    request: ({ file }) => ({ path: file, text: newText, layout: null, review: null, version: 'older' }),
    reply: () => refuses('changed'),
    disk: { 'start.rolepath.yaml': startText },
  },
  {
    name: 'saves model and layout',
    channel: 'saveFile',
    request: ({ file, version }) => ({ path: file, text: newText, layout: 'rolepath: 1\nnodes: {}\n', review: null, version }),
    reply: ({ file }) => accepts({ path: file, name: 'start.rolepath.yaml' }),
    disk: { 'start.rolepath.yaml': newText, 'start.rolepath.layout.yaml': 'rolepath: 1\nnodes: {}\n' },
  },
  {
    name: 'saves again with the version that the save told',
    channel: 'saveFile',
    request: ({ file, version }) => ({ path: file, text: startText, layout: null, review: null, version }),
    reply: () => accepts({ name: 'start.rolepath.yaml' }),
    disk: { 'start.rolepath.yaml': startText, 'start.rolepath.layout.yaml': 'rolepath: 1\nnodes: {}\n' },
  },
  {
    name: 'lists what was opened',
    channel: 'listRecent',
    request: () => ({}),
    reply: ({ file, folder }) => accepts([{ path: file, name: 'start.rolepath.yaml', folder }]),
  },
  { name: 'forgets what was opened', channel: 'clearRecent', request: () => ({}), reply: () => accepts(null) },
  { name: 'lists nothing then', channel: 'listRecent', request: () => ({}), reply: () => accepts([]) },
  { name: 'keeps a draft', channel: 'saveDraft', request: () => draft, reply: () => accepts(null) },
  {
    name: 'keeps the newer text of a draft',
    channel: 'saveDraft',
    request: ({ file }) => ({ ...draft, path: file, text: startText }),
    reply: () => accepts(null),
  },
  {
    name: 'gives a draft back',
    channel: 'listDrafts',
    request: () => ({}),
    reply: ({ file }) => accepts([{ ...draft, path: file, text: startText }]),
  },
  {
    name: 'refuses a draft of a file that nobody has named',
    channel: 'saveDraft',
    request: ({ folder }) => ({ ...draft, id: 'other', path: join(folder, 'secret.rolepath.yaml') }),
    reply: () => refuses('not-allowed'),
  },
  {
    name: 'refuses a draft with a path for an id',
    channel: 'saveDraft',
    request: () => ({ ...draft, id: '../draft' }),
    reply: () => refuses('bad-request'),
  },
  { name: 'discards a draft', channel: 'discardDraft', request: () => ({ id: 'draft-1' }), reply: () => accepts(null) },
  { name: 'gives nothing back then', channel: 'listDrafts', request: () => ({}), reply: () => accepts([]) },
];

const isTold = (reply: unknown): reply is { value: { version: string } } =>
  typeof reply === 'object' &&
  reply !== null &&
  'value' in reply &&
  typeof reply.value === 'object' &&
  reply.value !== null &&
  'version' in reply.value &&
  typeof reply.value.version === 'string';

/** Asks one row and keeps the version that it tells for the next. */
export async function askRow(row: ContractRow, world: ContractWorld, call: Call): Promise<unknown> {
  const reply = await call(row.channel, row.request(world));
  if (isTold(reply)) world.version = reply.value.version;
  return reply;
}

/** What the disk says of the files that a row names. */
export async function diskOf(row: ContractRow, { folder }: ContractWorld): Promise<Record<string, string | null>> {
  const names = Object.keys(row.disk ?? {});
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? null]));
}
