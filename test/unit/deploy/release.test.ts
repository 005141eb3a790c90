import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksumLine, releaseFiles } from '../../../scripts/release/release-files.ts';
import { packTarGz, unpackTarGzBytes } from '../../../scripts/tar-archive.ts';
import { readConfig } from '../../../src/cli/serve/read-config.ts';
import { deploymentHeaders } from '../../../src/sandbox/app/deployment-headers.ts';

const FONT = Buffer.from([0, 1, 0, 0, 0xff, 0xfe, 0x80, 0]);
const NAME = 'vertaug-1.2.3-abc';
let folder = '';
let archive: Buffer = Buffer.alloc(0);

async function put(path: string, content: string | Buffer): Promise<string> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
  return join(folder, path);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vertaug-release-'));
  await put('dist/index.html', '<!doctype html>');
  await put('dist/assets/font-1.ttf', FONT);
  await put('dist/config.json', '{"issuers":[]}');
  await put('dist/.built-from', 'hash');
  await put('dist/.vite/notes.txt', 'of the build');
  const profiles = await put('profiles-1.tgz', Buffer.from([0x1f, 0x8b]));
  archive = packTarGz(
    releaseFiles({ name: NAME, build: join(folder, 'dist'), profiles, pages: [['docs/deploy.md', '# Deploy\n']] }).toReversed(),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const unpacked = (): ReadonlyMap<string, Buffer> => unpackTarGzBytes(archive);

describe('a release', () => {
  it('has the build, the web servers’ files, the profiles, the pages and checksums in one folder, and no config.json to overwrite a site’s own', () => {
    expect([...unpacked().keys()].sort()).toEqual(
      [
        'README.txt',
        'SHA256SUMS',
        'app/assets/font-1.ttf',
        'app/index.html',
        'config.example.json',
        'docs/deploy.md',
        'fhir-profiles/profiles-1.tgz',
        'web-server/Caddyfile',
        'web-server/headers.txt',
        'web-server/nginx.conf',
      ].map(path => `${NAME}/${path}`),
    );
    expect(unpacked().get(`${NAME}/app/assets/font-1.ttf`)).toEqual(FONT);
  });

  it('is the same bytes when it is made again', async () => {
    const again = releaseFiles({
      name: NAME,
      build: join(folder, 'dist'),
      profiles: join(folder, 'profiles-1.tgz'),
      pages: [['docs/deploy.md', '# Deploy\n']],
    });
    expect(packTarGz(again).equals(archive)).toBe(true);
  });

  it('has the checksum of every file beside the list itself, as sha256sum reads it, and one of the archive', () => {
    const sha256 = (bytes: Buffer | undefined) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex');
    const sums = unpacked().get(`${NAME}/SHA256SUMS`)?.toString() ?? '';
    const others = [...unpacked().keys()].map(path => path.slice(NAME.length + 1)).filter(path => path !== 'SHA256SUMS');
    expect(sums.trimEnd().split('\n')).toEqual(others.map(path => `${sha256(unpacked().get(`${NAME}/${path}`))}  ${path}`));
    expect(checksumLine('a.tar.gz', archive)).toBe(`${sha256(archive)}  a.tar.gz\n`);
  });

  it('says every header of the table to each web server, for an example configuration that the app takes', async () => {
    const text = (path: string) => unpacked().get(`${NAME}/${path}`)?.toString() ?? '';
    const { site } = await readConfig(await put('config.json', text('config.example.json')));
    const headers = deploymentHeaders(site, ['https://ehr.hospital.example']);
    for (const file of ['web-server/nginx.conf', 'web-server/Caddyfile', 'web-server/headers.txt']) {
      for (const [name, value] of Object.entries(headers)) {
        expect(
          text(file)
            .split('\n')
            .filter(line => line.includes(name) && line.includes(value)),
          `${name} in ${file}`,
        ).toHaveLength(1);
      }
    }
  });
});
