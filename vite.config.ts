import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      debug: local('src/launch/shims/silent-debug.ts'),
      'isomorphic-webcrypto': local('src/launch/shims/platform-crypto.ts'),
      'js-base64': local('src/launch/shims/url-safe-base64.ts'),
    },
  },
  // fhirclient without its fetch and abort polyfills; its Node build, which tests get, dies of this flag.
  define: process.env.VITEST ? {} : { FHIRCLIENT_PURE: 'true' },
  base: './',
  build: {
    target: 'es2023',
    sourcemap: false,
    // Every browser that MUI 9 supports preloads modules by itself.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: { index: 'index.html', launch: 'launch.html', validate: 'validate.html' } },
  },
});
