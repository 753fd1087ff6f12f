import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostEvent, WindowChannel } from '../ipc/contract.ts';

// The build writes the names of the contract in here, so that the preload starts without its schemas.
declare const WINDOW_CHANNELS: readonly WindowChannel[];
declare const HOST_EVENTS: readonly HostEvent[];

const call = (channel: string) => (request: unknown) => ipcRenderer.invoke(channel, request);

function on(event: string, listener: (payload: unknown) => void): () => void {
  if (!HOST_EVENTS.some((known) => known === event)) throw new Error(`There is no event "${event}".`);
  const forward = (_event: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(event, forward);
  return () => ipcRenderer.off(event, forward);
}

contextBridge.exposeInMainWorld('bridge', {
  ...Object.fromEntries(WINDOW_CHANNELS.map((channel) => [channel, call(channel)])),
  // Only a file that a person dropped or picked has a path here; one that a script made has none.
  openDropped: (file: File) => ipcRenderer.invoke('openDropped', { path: webUtils.getPathForFile(file) }),
  on,
});
