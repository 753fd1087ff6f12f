import { join } from 'node:path';
import { version } from '../../package.json';
import { startHost } from './host.ts';
import { hostUserDataFolder } from './user-data-folder.ts';

/** `node dist/host/host.mjs [file]`: serves the editor on this machine until it is interrupted. */
async function main(file: string | undefined): Promise<void> {
  const host = await startHost({
    appFolder: join(import.meta.dirname, '..', '..'),
    version,
    userDataFolder: hostUserDataFolder(process.env, process.platform),
    ...(file === undefined ? {} : { file }),
  });
  console.log(`Rolepath is at ${host.url}`);
  console.log('Ctrl+C ends it.');
  const stop = (): void => {
    void host.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

void main(process.argv[2]);
