import { createBrowserPlatform } from './browser-platform.ts';
import { createElectronPlatform } from './electron-platform.ts';
import type { Platform } from './platform.ts';

/** The platform that this page runs on. */
export const createPlatform = (): Platform =>
  window.bridge === undefined ? createBrowserPlatform() : createElectronPlatform(window.bridge);
