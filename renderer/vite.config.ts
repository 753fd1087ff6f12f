import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses: the same build is served from app:// and from a loopback address with a token in its path.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome128',
    // Nothing is inlined as data: the content security policy allows scripts and workers from the own origin only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});
