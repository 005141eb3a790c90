import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // fhirclient without its fetch and abort polyfills; its Node build, which tests get, dies of this flag.
  define: process.env['VITEST'] ? {} : { FHIRCLIENT_PURE: 'true' },
  base: './',
  build: {
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: { input: { index: 'index.html', launch: 'launch.html' } },
  },
});
