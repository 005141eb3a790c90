import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { thirdPartyNotices } from './scripts/third-party/notices-plugin.ts';
import * as searchedCodes from './src/chart/codes/searched-codes.ts';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a page brings by `import()` and surely needs, by the names of its chunks; `later` is not waited for by what is seen first. */
const SURELY: Readonly<Record<string, Readonly<Record<'first' | 'later', readonly string[]>>>> = {
  'index.html': {
    first: ['open-chart', 'react', 'screens'],
    later: ['chart-findings', 'chart-judge', 'evidence'],
  },
};

/** What is called nearly whole until the chart stands there. */
const CALLED_AT_ONCE = new Set(['session', 'open-chart', 'react', 'screens', 'chart-findings', 'chart-judge']);

/**
 * Has a browser that understands it compile all of such a chunk while it comes, beside the page's own thread: function by function, at the
 * first call of each, it would be a fifth of what the page does until the chart stands there. To the others it is a comment.
 */
const compileAtOnce: Plugin = {
  name: 'compile-at-once',
  enforce: 'post',
  generateBundle: {
    // It has to come first, before what Vite puts there.
    order: 'post',
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && CALLED_AT_ONCE.has(output.name)) output.code = `//# allFunctionsCalledOnLoad\n${output.code}`;
      }
    },
  },
};

/** What the launch page asks for on its way to the EHR, so that the app finds it in the browser's cache when the EHR has signed in. */
const AHEAD: readonly string[] = ['index', 'session', 'open-chart', 'react', 'screens'];

/** Both pages of a launch read it before anything else: asked for with the page itself, it comes along with their scripts. */
const CONFIG: HtmlTagDescriptor = {
  tag: 'link',
  attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './config.json' },
  injectTo: 'head-prepend',
};

/**
 * Has these fetched with the page itself: each `import()` would else ask for its own only once the one before it has been evaluated. They are
 * compiled from a template, which no browser heeds until a script puts it in place (`src/app/boot.ts`): a browser of few threads would come to
 * the few lines that exchange the code only after all of these. What the launch page asks for ahead stands there in another.
 */
const preloadChunks: Plugin = {
  name: 'preload-chunks',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, filename }) {
      if (!bundle) return;
      // A chunk that is brought by itself and holds what others share comes as two files of one name.
      const link = (name: string, attrs: Record<string, string>): HtmlTagDescriptor[] => {
        const files = Object.values(bundle).flatMap(output => (output.type === 'chunk' && output.name === name ? [output.fileName] : []));
        if (files.length === 0) throw new Error(`No chunk is called ${name}.`);
        return files.map(file => ({ tag: 'link', attrs: { ...attrs, crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
      };
      if (filename.endsWith('launch.html')) {
        const ahead = AHEAD.flatMap(name => link(name, { rel: 'prefetch', as: 'script' }));
        return [CONFIG, { tag: 'template', attrs: { id: 'app-ahead' }, children: ahead, injectTo: 'head' }];
      }
      const wanted = Object.entries(SURELY).find(([page]) => filename.endsWith(page))?.[1];
      if (!wanted) return;
      const compiled = [
        ...wanted.first.flatMap(name => link(name, { rel: 'modulepreload' })),
        ...wanted.later.flatMap(name => link(name, { rel: 'modulepreload', fetchpriority: 'low' })),
      ];
      return [
        CONFIG,
        ...[...wanted.first, ...wanted.later].flatMap(name => link(name, { rel: 'prefetch', as: 'script' })),
        { tag: 'template', attrs: { id: 'app-rest' }, children: compiled, injectTo: 'head' },
      ];
    },
  },
};

/**
 * What the libraries of the first screen bring and never use there, and what stands in for it: a ripple, which the theme turns off; themes of
 * MUI's own making, for what is drawn outside of ours (`src/app/open/theme.ts`), as nothing is; what Emotion needs for classes that carry a
 * theme, and its list of attributes, by which it would keep other properties from an element (ours are given none but MUI's own); of the SMART
 * library, which exchanges the code, the clients that it would read with (`SmartLibrary` takes its state and nothing else); and of the FHIR
 * client, which only sends what it is given, references that it follows, pages that it turns, sign-in, and a log that is silenced as it is.
 */
const NEVER_USED: Readonly<Record<string, string>> = {
  '@mui/material/ButtonBase/TouchRipple.mjs': 'export default () => null;',
  '@mui/material/styles/createTheme.mjs': 'export default () => ({});',
  '@mui/system/createTheme/createTheme.mjs': 'export default () => ({});',
  'fhirclient/lib/Client.js': 'exports.default = class Client { constructor(environment, state) { this.state = state; } };',
  '@emotion/is-prop-valid/dist/emotion-is-prop-valid.esm.js':
    "const OWN = new Set(['as', 'sx', 'theme', 'ownerState']); export default name => !OWN.has(name);",
  'fhirclient/lib/FhirClient.js': 'exports.default = class FhirClient {};',
  'hoist-non-react-statics/dist/hoist-non-react-statics.cjs.js': 'export default component => component;',
  'fhir-kit-client/dist/reference-resolver.js': 'export class ReferenceResolver {}',
  'fhir-kit-client/dist/pagination.js': 'export class Pagination {}',
  'fhir-kit-client/dist/smart.js': 'export const authFromCapability = () => ({}), authFromWellKnown = () => ({});',
  'fhir-kit-client/dist/logging.js':
    'export const logError = () => {}, logRequestError = () => {}, logRequestInfo = () => {}, logResponseInfo = () => {};',
};

/** Leaves it out, with all that it alone brings. Stops the build where one of them is there no more. */
const leaveOutNeverUsed: Plugin = {
  name: 'leave-out-never-used',
  apply: 'build',
  enforce: 'pre',
  load: id => NEVER_USED[neverUsed(id) ?? ''],
  buildEnd(failure) {
    const met = new Set([...this.getModuleIds()].map(neverUsed));
    const missed = Object.keys(NEVER_USED).filter(path => !met.has(path));
    if (failure === undefined && missed.length > 0) this.error(`Nothing brings ${missed.join(', ')} any more.`);
  },
};

const neverUsed = (id: string) => Object.keys(NEVER_USED).find(path => id.replaceAll('\\', '/').endsWith(`/node_modules/${path}`));

/** Modules of `src/` that are plain data, worked out of what the first screen does not wait for: the build does it once for all. */
const WORKED_OUT: Readonly<Record<string, object>> = { 'chart/codes/searched-codes.ts': searchedCodes };

const workOutAtBuild: Plugin = {
  name: 'work-out-at-build',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const worked = Object.entries(WORKED_OUT).find(([path]) => id.replaceAll('\\', '/').endsWith(`/src/${path}`))?.[1];
    return (
      worked &&
      Object.entries(worked)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
        .join('')
    );
  },
};

/** Modules of `src/` by their paths there, without the ending, and others as they are given. */
function ours(...paths: readonly (string | RegExp)[]): RegExp {
  const each = paths.map(path =>
    typeof path === 'string' ? `[\\\\/]src[\\\\/](?:${path.replaceAll('/', '[\\\\/]')})\\.tsx?$` : path.source,
  );
  return new RegExp(each.join('|'));
}

const notices = thirdPartyNotices(local('.'));

export default defineConfig({
  plugins: [react(), leaveOutNeverUsed, workOutAtBuild, preloadChunks, compileAtOnce, notices.ofPage],
  worker: { plugins: () => [notices.ofWorker()] },
  resolve: {
    alias: {
      '@emotion/hash': local('src/app/open/style-names.ts'),
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
      input: {
        index: 'index.html',
        launch: 'launch.html',
        'sign-in': 'sign-in.html',
        validate: 'validate.html',
        connection: 'connection.html',
        cases: 'cases.html',
        quality: 'quality.html',
      },
      output: {
        codeSplitting: {
          // Few and big: each with all that it imports and that no chunk before it has.
          groups: [
            {
              // What both pages of a launch do, and small things that every page shares.
              name: 'launch-road',
              test: ours(
                'launch/(shims/[a-z0-9-]+|road/(start-launch|configured-language))',
                'words/(choose-language|translated|as-quoted|list-format|en/wording)',
                'app/open/store',
                /preload-helper|[\\/]node_modules[\\/]fhirclient[\\/]/,
              ),
              priority: 10,
            },
            {
              // With how a launch page says that it does not leave.
              name: 'session',
              test: ours('launch/(open-session|road/start-page)', 'words/(load-launch-words|en/launch-notes)', 'app/launch-start'),
              priority: 9,
            },
            { name: 'open-chart', test: ours('app/open/open-chart'), priority: 8 },
            {
              // With the parts that the page that checks resources is drawn with, too: it brings nothing of the app. Of MUI, what the first
              // questions are drawn with; the rest comes with whoever is first to draw it.
              name: 'react',
              test: ours(
                'app/(open/(themed?|notice|own-workers)|parts/(fields/(labelled-input|button)|words/(tag|section|notice-line)))',
                /[\\/]node_modules[\\/](?:react|react-dom|@emotion|@mui[\\/]material[\\/](?:styles|CssBaseline|Box))[\\/]/,
              ),
              priority: 7,
            },
            { name: 'screens', test: ours('app/main'), priority: 6 },
            {
              // With what the chart's judge, the later stages and the report on a server share: none of them needs another's file.
              name: 'evidence',
              test: ours(
                'app/evidence/chart-views',
                'chart/facts/own-[a-z]+',
                'fhir/(present-canonicals|write/server-writer)',
                'delivery/(tier|check-forms)',
                'record/base/identifier',
                'words/delivery-words',
                'app/session/newer-launch',
                'chart/elements/names-patient',
                'assessment/follow-up/contact-windows',
              ),
              priority: 5,
            },
            {
              // What the chart's judge finds and a later stage finds anew: the judge does without the later stages. Nothing of it is for a server.
              name: 'chart-findings',
              test: ours(
                'chart/findings/(leakage-signs|vital-signs-taken|scores-in-chart|find-proxies|referrers|medicine-sort)',
                'assessment/case/case-ids',
                'chart/steps',
              ),
              priority: 4.5,
            },
            { name: 'later-stages', test: ours('app/stages/later-stages'), priority: 4 },
            // What a kept case and the list of all of them share.
            {
              name: 'work-list',
              test: ours('words/later/load-cases-words', 'keep/document/case-document-type'),
              priority: 3,
            },
            { name: 'keeping', test: ours('app/keeping/keeping-views', 'assessment/case-file/open-case-file'), priority: 2 },
            { name: 'launch-words', test: ours('words/en/launch'), priority: 1 },
            { name: 'french-launch', test: ours('words/fr/(launch|wording)'), priority: 1 },
          ],
        },
      },
    },
  },
});
