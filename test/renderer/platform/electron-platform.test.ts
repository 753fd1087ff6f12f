import { describe, expect, test, vi } from 'vitest';
import type { Bridge } from '#electron/ipc/bridge.ts';
import { contract, isWindowChannel } from '#electron/ipc/contract.ts';
import type { OpenedFile } from '#electron/ipc/opened-file.ts';
import { createElectronPlatform } from '#renderer/platform/electron-platform.ts';

const file: OpenedFile = {
  path: '/a/b.rolepath.yaml',
  name: 'b.rolepath.yaml',
  text: 'rolepath: 1\n',
  layout: null,
  review: null,
  config: null,
  version: 'v1',
};
const accepted = { ok: true, value: null };

/** A bridge that notes what it is asked and accepts everything. */
function fakeBridge(replies: Readonly<Record<string, unknown>> = {}) {
  const asked: [string, unknown][] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const bridge: unknown = new Proxy(
    {},
    {
      get: (_target, channel: string) => {
        if (channel === 'on')
          return (event: string, listener: (payload: unknown) => void) => (listeners.set(event, listener), () => listeners.delete(event));
        return async (request: unknown) => (asked.push([channel, request]), replies[channel] ?? accepted);
      },
    },
  );
  return { bridge: bridge as Bridge, asked, listeners };
}

describe('the desktop platform', () => {
  test('asks only what the contract knows, on every channel once', async () => {
    const { bridge, asked } = fakeBridge();
    const platform = createElectronPlatform(bridge);
    const model = { text: file.text, layout: null, review: null };
    await platform.appInfo();
    await platform.listExamples();
    await platform.openExample('web-app');
    await platform.open();
    await platform.read('/a/b.rolepath.yaml');
    await platform.save('/a/b.rolepath.yaml', 'v1', model);
    await platform.saveAs('b.rolepath.yaml', model);
    await platform.exportFiles([{ path: 'a.txt', text: 'a' }]);
    await platform.listRecent();
    await platform.clearRecent();
    await platform.saveDraft({ id: 'd', path: null, name: 'b.rolepath.yaml', text: '', layout: null, review: null, version: null });
    await platform.listDrafts();
    await platform.discardDraft('d');
    await platform.setMenu({ menus: [] });
    await platform.setDocument({ name: 'b.rolepath.yaml', path: null, edited: false });
    await platform.confirmDiscard('b.rolepath.yaml');
    await platform.closeWindow();
    await platform.openExternal('https://docs.aws.amazon.com/');
    await platform.copyText('x');
    await platform.setTheme('dark');
    platform.onOpenFile(() => {});
    for (const [channel, request] of asked) {
      if (!isWindowChannel(channel)) throw new Error(`"${channel}" is not on the bridge`);
      expect(contract[channel].request.safeParse(request).error, channel).toBeUndefined();
    }
    expect(asked.map(([channel]) => channel).sort()).toEqual(Object.keys(contract).filter(isWindowChannel).sort());
  });

  test('tells a file that came before anybody listened, and each one after', async () => {
    const { bridge, listeners } = fakeBridge({ takePendingFile: { ok: true, value: file } });
    const listener = vi.fn();
    const stop = createElectronPlatform(bridge).onOpenFile(listener);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ok: true, value: file }));
    listeners.get('fileOpened')?.({ ok: true, value: { ...file, name: 'c.rolepath.yaml' } });
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    expect(listeners.size).toBe(0);
  });

  test('tells commands of the menu and the wish to save before closing', () => {
    const { bridge, listeners } = fakeBridge();
    const platform = createElectronPlatform(bridge);
    const chosen = vi.fn();
    const save = vi.fn();
    platform.onMenuAction(chosen);
    platform.onSaveAndClose(save);
    listeners.get('menuAction')?.({ id: 'edit.undo' });
    listeners.get('saveAndClose')?.({});
    expect(chosen.mock.calls).toEqual([['edit.undo']]);
    expect(save).toHaveBeenCalledOnce();
  });
});
