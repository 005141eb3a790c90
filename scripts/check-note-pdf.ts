// Has veraPDF (test/reference/pdf-checker) judge the clinical notes of several cases by PDF/UA-1. Closes with how many passed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkedNotes } from '../test/reference/checked-notes.ts';
import { buildWithMaven } from './maven.ts';

buildWithMaven('pdf-checker', 'veraPDF');
const folder = mkdtempSync(join(tmpdir(), 'vertaug-notes-'));
let passed = 0;
let failed = 0;
try {
  for (const { name, pdf, conforms } of await checkedNotes()) {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, pdf);
    const jar = join('test', 'reference', 'pdf-checker', 'target', 'lib', 'greenfield-apps.jar');
    const args = ['-XX:+UseSerialGC', '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', 'ua1', '--format', 'text', '-v', file];
    const { stdout } = spawnSync('java', args, { encoding: 'utf8' });
    const verdict = /^(PASS|FAIL) /m.exec(stdout)?.[1];
    const isRight = verdict === (conforms ? 'PASS' : 'FAIL');
    if (isRight) passed += 1;
    else failed += 1;
    console.log(`${isRight ? 'as expected' : 'NOT as expected'}: ${name}: ${stdout.trim().replaceAll(file, '') || 'no verdict'}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
