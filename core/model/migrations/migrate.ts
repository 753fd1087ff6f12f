import type { FieldValue } from '../document.ts';
import { readWhole } from '../text/whole-text.ts';
import { patchValue } from '../yaml/patch-value.ts';
import { printPairs } from '../yaml/print-value.ts';
import { isMap } from '../yaml/value.ts';
import type { Migration } from './migration.ts';
import { releasedMigrations } from './released.ts';

type File = Readonly<Record<string, FieldValue>>;

/** The values of a file in the newest version. `migrations` must be in order and without gaps. */
export function migrateValue(file: File, version: number, migrations: readonly Migration[] = releasedMigrations): File {
  let migrated = file;
  for (const { to, up } of migrations) if (to > version) migrated = { ...up(migrated), rolepath: to };
  return migrated;
}

/** The text of a file in the newest version; what the migrations leave alone keeps its text, comments and order. */
export function migrateText(text: string, version: number, migrations: readonly Migration[] = releasedMigrations): string {
  const { value } = readWhole(text);
  if (!isMap(value)) return text;
  const migrated = migrateValue(value, version, migrations);
  return patchValue(text, [], value, migrated) ?? printPairs(migrated, 0);
}
