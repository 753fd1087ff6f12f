import { kinds } from '#core/catalog/catalog.ts';
import { schemas } from '#core/schema/schemas.ts';
import { edgesPage } from './edges-page.ts';
import { kindPage, kindsIndexPage } from './kind-pages.ts';
import { emit, removeOthers } from './output.ts';

/** Writes what follows from the catalog: the published schemas, the page of edges and a page for each kind. */
export async function writeCatalogFiles(): Promise<void> {
  for (const [name, build] of Object.entries(schemas))
    await emit(`schemas/${name}.schema.json`, `${JSON.stringify(build(), undefined, 2)}\n`);
  await emit('docs/edges.md', edgesPage());
  await emit('docs/kinds/README.md', kindsIndexPage());
  for (const kind of kinds.values()) await emit(`docs/kinds/${kind.id}.md`, kindPage(kind));
  await removeOthers('docs/kinds', new Set(['README.md', ...[...kinds.keys()].map((id) => `${id}.md`)]));
}
