import { app, dialog } from 'electron';
import * as z from 'zod';
import { registerAppScheme } from './app-scheme.ts';
import { readArguments } from './arguments.ts';
import { guardContents } from './security.ts';
import { createDesktop, startDesktop } from './start.ts';

/** What a second start hands to the first; Chromium reorders the command line itself on the way. */
const handedOver = z.object({ files: z.array(z.string()) });

function main(): void {
  const { files, userDataFolder } = readArguments(process.argv, {
    appFolder: app.isPackaged ? undefined : app.getAppPath(),
    folder: process.cwd(),
  });
  app.setName('Rolepath');
  if (userDataFolder !== undefined) app.setPath('userData', userDataFolder);
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit();
    return;
  }
  registerAppScheme();
  app.enableSandbox();
  guardContents();

  const desktop = createDesktop();
  const arrive = (paths: readonly string[]): void => {
    for (const path of paths) void desktop.incoming.arrive(path);
  };
  arrive(files);
  app.on('second-instance', (_event, _argv, _folder, data) => {
    desktop.editor.focus();
    arrive(handedOver.safeParse(data).data?.files ?? []);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrive([path]);
  });
  app.on('window-all-closed', () => app.quit());
  // Not awaited at the top level: an ES module that waits for the app there keeps it from ever becoming ready.
  void app
    .whenReady()
    .then(() => startDesktop(desktop))
    .catch((error: unknown) => {
      dialog.showErrorBox('Rolepath could not start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
}

main();
