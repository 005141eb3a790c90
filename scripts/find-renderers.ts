// Two programs of others that render Questionnaires: LHC-Forms (US National Library of Medicine) and Smart Forms (CSIRO). Together they bring
// 360 MB, which nothing else needs: they are fetched into .cache/renderers the first time, not by `npm ci`.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, run } from './set-up.mjs';

const LHC_FORMS = 'lforms@40.1.3';
const SMART_FORMS = ['@aehrc/smart-forms-renderer@1.4.0', '@aehrc/sdc-populate@4.7.1', '@tanstack/react-query@5.90.5'];
const REACT = ['react@19.2.0', 'react-dom@19.2.0'];

export const RENDERERS = join(root, '.cache', 'renderers');
const at = (...parts: readonly string[]) => join(RENDERERS, ...parts);

/** Fetches what is not there, and bundles it for a page. */
export async function makeRenderers(): Promise<void> {
  const wanted = JSON.stringify([LHC_FORMS, ...SMART_FORMS, ...REACT]);
  const page = readFileSync(join(root, 'scripts', 'renderers', 'smart-forms.mjs'), 'utf8');
  const made = `${wanted}\n${page}`;
  if (existsSync(at('made.txt')) && readFileSync(at('made.txt'), 'utf8') === made) return;
  console.log('Fetching LHC-Forms and Smart Forms into .cache/renderers…');
  mkdirSync(RENDERERS, { recursive: true });
  writeFileSync(at('package.json'), '{ "private": true }\n');
  const shell = process.platform === 'win32';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  // Its Angular is in what it has built; that of its dependencies is not needed, and npm takes minutes to put it together.
  run('npm', ['pack', LHC_FORMS, '--silent'], { cwd: RENDERERS, shell });
  run('tar', ['xzf', `${LHC_FORMS.replace('@', '-')}.tgz`], { cwd: RENDERERS });
  run('npm', ['install', '--legacy-peer-deps', ...quiet, ...SMART_FORMS, ...REACT], { cwd: RENDERERS, shell });
  copyFileSync(join(root, 'scripts', 'renderers', 'smart-forms.mjs'), at('smart-forms.mjs'));
  await build({
    root: RENDERERS,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: 'smart-forms',
      emptyOutDir: true,
      minify: false,
      lib: { entry: 'smart-forms.mjs', formats: ['es'], fileName: 'smart-forms' },
      chunkSizeWarningLimit: 10_000,
    },
  });
  writeFileSync(at('made.txt'), made);
}
