import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a page brings by `import()` and surely needs, by the names of its chunks; `later` is not waited for by what is seen first. */
const SURELY: Readonly<Record<string, { readonly first: readonly string[]; readonly later: readonly string[] }>> = {
  'index.html': {
    first: ['browser', 'open-chart', 'react', 'screens', 'main'],
    later: ['chart-judge', 'evidence', 'chart-views', 'later-stages'],
  },
  'launch.html': { first: ['browser'], later: [] },
};

/** Asks for these with the page itself: each `import()` would else ask for its own only once the one before it has been evaluated. */
const preloadChunks: Plugin = {
  name: 'preload-chunks',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, filename }) {
      const wanted = Object.entries(SURELY).find(([page]) => filename.endsWith(page))?.[1];
      if (!bundle || !wanted) return;
      // A chunk that is brought by itself and holds what others share comes as two files of one name.
      const link = (name: string, more: Record<string, string>): HtmlTagDescriptor[] => {
        const files = Object.values(bundle).flatMap(output => (output.type === 'chunk' && output.name === name ? [output.fileName] : []));
        if (files.length === 0) throw new Error(`No chunk is called ${name}.`);
        return files.map(file => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}`, ...more },
          injectTo: 'head',
        }));
      };
      return [...wanted.first.flatMap(name => link(name, {})), ...wanted.later.flatMap(name => link(name, { fetchpriority: 'low' }))];
    },
  },
};

export default defineConfig({
  plugins: [react(), preloadChunks],
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
    // The icon is a file of its own, so that both pages of a launch ask for it once.
    assetsInlineLimit: 0,
    // Every browser that MUI 9 supports preloads modules by itself.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: 'index.html', launch: 'launch.html', validate: 'validate.html' },
      output: {
        codeSplitting: {
          // Few and big: each with all that it imports and that no chunk before it has.
          groups: [
            {
              name: 'launch-road',
              test: /preload-helper|[\\/]src[\\/]launch[\\/](?:shims[\\/][a-z0-9-]+|road[\\/]start-launch)\.ts$/,
              priority: 10,
            },
            {
              name: 'launch-words',
              test: /[\\/]src[\\/](?:words[\\/](?:en[\\/]launch|choose-language|translated)|launch[\\/]road[\\/](?:configured-language|start-page)|app[\\/]launch-start)\.ts$/,
              priority: 9,
            },
            { name: 'session', test: /[\\/]src[\\/]launch[\\/]open-session\.ts$/, priority: 9 },
            { name: 'open-chart', test: /[\\/]src[\\/]app[\\/]open[\\/]open-chart\.ts$/, priority: 8 },
            {
              name: 'react',
              test: /[\\/]node_modules[\\/](?:react|react-dom|@mui|@emotion)[\\/]|[\\/]src[\\/]app[\\/]open[\\/]theme\.ts$/,
              priority: 7,
            },
            { name: 'screens', test: /[\\/]src[\\/]app[\\/]shell[\\/]app\.tsx$/, priority: 6 },
            { name: 'evidence', test: /[\\/]src[\\/]/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
