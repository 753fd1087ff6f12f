import { release, type } from 'node:os';
import { join, resolve } from 'node:path';
import { createDrafts } from '../services/drafts.ts';
import { createExamples } from '../services/examples.ts';
import { createGrantedPaths } from '../services/granted-paths.ts';
import { createModelFiles } from '../services/model-files.ts';
import { createRecentFiles } from '../services/recent-files.ts';
import { answer } from '../services/answers.ts';
import { createSharedHandlers, grantRecentFiles, openNamedFile, type Services } from '../services/shared-handlers.ts';
import { startHostServer, type HostServer } from './server.ts';

export interface HostOptions {
  /** The folder of the program: `dist/renderer` and `examples` lie in it. */
  readonly appFolder: string;
  readonly version: string;
  readonly userDataFolder: string;
  /** The model that was named on the command line. It opens in every tab, and a reload opens it again. */
  readonly file?: string;
}

/** The editor for a plain browser: the same handlers as the desktop's behind a loopback server. */
export async function startHost({ appFolder, version, userDataFolder, file }: HostOptions): Promise<HostServer> {
  const services: Services = {
    info: { name: 'Rolepath', version, host: 'browser', system: `${type()} ${release()}`, engine: `Node ${process.versions.node}` },
    examples: createExamples(join(appFolder, 'examples')),
    models: createModelFiles(),
    drafts: createDrafts(join(userDataFolder, 'drafts'), Date.now),
    recent: createRecentFiles(join(userDataFolder, 'recent.json')),
    granted: createGrantedPaths(),
    takePending: async () => (file === undefined ? answer(null) : openNamedFile(services, resolve(file))),
  };
  await grantRecentFiles(services);
  return startHostServer({ rendererFolder: join(appFolder, 'dist', 'renderer'), handlers: createSharedHandlers(services) });
}
