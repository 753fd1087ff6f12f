import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { banner, emit, root } from './output.ts';

const quote = (text: string): string => `'${text}'`;
const identifier = (id: string): string => id.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
const union = (name: string, ids: readonly string[]): string =>
  `export type ${name} =\n${ids.map((id) => `  | ${quote(id)}`).join('\n')};\n`;

const foldersOf = async (path: string): Promise<string[]> =>
  (await readdir(join(root, path), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const modulesOf = async (path: string): Promise<string[]> =>
  (await readdir(join(root, path)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();

/** One registry in core/catalog/generated that holds the same file of every folder of the catalog that has it: `lower.ts` of each kind. */
async function writeSideRegistry(
  folder: string,
  file: string,
  target: string,
  name: string,
  valueType: string,
  typeImport: string,
): Promise<void> {
  const ids = (await foldersOf(folder)).filter((id) => existsSync(join(root, folder, id, `${file}.ts`)));
  const base = `../${folder.split('/').at(-1)}`;
  const imports = ids.map((id) => `import { ${file} as ${identifier(id)} } from '${base}/${id}/${file}.ts';`);
  const rows = ids.map((id) => `  ${quote(id)}: ${identifier(id)},`);
  await emit(target, `${banner}${typeImport}\n${imports.join('\n')}\n\nexport const ${name}: ${valueType} = {\n${rows.join('\n')}\n};\n`);
}

async function writeList(
  ids: readonly string[],
  target: string,
  path: (id: string) => string,
  name: string,
  type: string,
  typeImport: string,
): Promise<void> {
  const imports = ids.map((id) => `import ${identifier(id)} from '${path(id)}';`);
  const rows = ids.map((id) => `  ${identifier(id)},`);
  await emit(
    target,
    `${banner}${typeImport}\n${imports.join('\n')}\n\nexport const ${name}: readonly ${type}[] = [\n${rows.join('\n')}\n];\n`,
  );
}

/** The registries that the folders of the catalog make up. */
export async function writeRegistries(): Promise<void> {
  const generated = 'core/catalog/generated';
  const kinds = await foldersOf('core/catalog/kinds');
  const edges = await foldersOf('core/catalog/edges');
  const illegal = await modulesOf('core/catalog/illegal');
  await emit(`${generated}/kind-ids.ts`, banner + union('KindId', kinds));
  await emit(`${generated}/edge-ids.ts`, banner + union('EdgeKindId', edges));
  await writeList(
    kinds,
    `${generated}/kinds.ts`,
    (id) => `../kinds/${id}/kind.ts`,
    'kindList',
    'KindDefinition',
    `import type { KindDefinition } from '../kind.ts';`,
  );
  await writeList(
    edges,
    `${generated}/edges.ts`,
    (id) => `../edges/${id}/edge.ts`,
    'edgeList',
    'EdgeDefinition',
    `import type { EdgeDefinition } from '../edge.ts';`,
  );
  await writeList(
    illegal,
    `${generated}/illegal.ts`,
    (id) => `../illegal/${id}.ts`,
    'illegalList',
    'IllegalEdge',
    `import type { IllegalEdge } from '../edge.ts';`,
  );
  const keyed = (type: string, key: string): string => `Readonly<Partial<Record<${key}, ${type}>>>`;
  await writeSideRegistry(
    'core/catalog/kinds',
    'glyph',
    `${generated}/glyphs.ts`,
    'glyphs',
    keyed('Glyph', 'KindId'),
    `import type { Glyph } from '../kind.ts';\nimport type { KindId } from './kind-ids.ts';`,
  );
  await writeSideRegistry(
    'core/catalog/kinds',
    'lower',
    `${generated}/lowerings.ts`,
    'lowerings',
    keyed('Lower', 'KindId'),
    `import type { Lower } from '../lowering.ts';\nimport type { KindId } from './kind-ids.ts';`,
  );
  await writeSideRegistry(
    'core/catalog/kinds',
    'lift',
    `${generated}/lifts.ts`,
    'lifts',
    keyed('Lift', 'KindId'),
    `import type { Lift } from '../lifting.ts';\nimport type { KindId } from './kind-ids.ts';`,
  );
  await writeSideRegistry(
    'core/catalog/edges',
    'trust',
    `${generated}/trusts.ts`,
    'trusts',
    keyed('Trust', 'EdgeKindId'),
    `import type { Trust } from '../lowering.ts';\nimport type { EdgeKindId } from './edge-ids.ts';`,
  );
}
