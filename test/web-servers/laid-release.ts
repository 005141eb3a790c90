import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packageArchive } from '../../scripts/profiles/package-archive.ts';
import { checksumLine, releaseFiles } from '../../scripts/release/release-files.ts';
import { packTarGz } from '../../scripts/tar-archive.ts';

const root = resolve(import.meta.dirname, '../..');

/** A folder of a web server, as docs/deploy.md has it: releases side by side, a link to the one that is served, the site's config.json. */
export interface LaidRelease {
  readonly folder: string;
  readonly app: string;
  readonly configFile: string;
  /** A certificate for localhost that nobody has signed. */
  readonly certificate: string;
  readonly key: string;
  /** Packs the build under this name, checks and unpacks it with the tools of a server, and leads the link to it. Returns where it led before. */
  lay(name: string): string | undefined;
  /** Leads the link to a release that is there. */
  serve(name: string): void;
  remove(): void;
}

function run(cwd: string, command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

export function layReleases(): LaidRelease {
  const build = join(root, 'dist');
  if (!existsSync(join(build, 'index.html'))) throw new Error('dist/ is missing: run "npm run web-servers", which builds the app first.');
  const folder = mkdtempSync(join(tmpdir(), 'vertaug-server-'));
  // Started by root, nginx reads as somebody else.
  chmodSync(folder, 0o755);
  const current = join(folder, 'current');
  const [certificate, key] = [join(folder, 'localhost.pem'), join(folder, 'localhost.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  run(folder, 'openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, '-keyout', key, '-out', certificate);

  const serve = (name: string): void => {
    symlinkSync(name, `${current}.new`);
    renameSync(`${current}.new`, current);
  };
  return {
    folder,
    app: join(current, 'app'),
    configFile: join(folder, 'config.json'),
    certificate,
    key,
    serve,
    lay(name) {
      const archive = `${name}.tar.gz`;
      const pages = [['docs/deploy.md', '# Deploy\n']] as const;
      const bytes = packTarGz(releaseFiles({ name, build, profiles: join(root, packageArchive().path), pages }));
      writeFileSync(join(folder, archive), bytes);
      writeFileSync(join(folder, `${archive}.sha256`), checksumLine(archive, bytes));
      run(folder, 'sha256sum', '-c', `${archive}.sha256`);
      run(folder, 'tar', 'xzf', archive);
      run(join(folder, name), 'sha256sum', '-c', 'SHA256SUMS');
      const before = existsSync(current) ? readlinkSync(current) : undefined;
      serve(name);
      return before;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
