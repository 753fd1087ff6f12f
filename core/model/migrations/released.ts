import type { Migration } from './migration.ts';

/** Every released migration, in order and without gaps, from version 1 on. Each has an old and a new file in its test. */
export const releasedMigrations: readonly Migration[] = [];
