import { writeActions } from './generate/actions.ts';
import { writeRegistries } from './generate/registries.ts';
import { writeRulePages, writeRuleRegistry } from './generate/rules.ts';

await writeRegistries();
await writeRuleRegistry();
await writeActions();
// Only now: the catalog is built on the registries that were just written.
const { writeCatalogFiles } = await import('./generate/catalog-files.ts');
await writeCatalogFiles();
await writeRulePages();
