// Writes a made-up service as a Bulk Data folder, for those who bench:
// node test/builders/service/write-service.ts FOLDER [--sessions N] [--seed S] [--service NAME] [--split N] [--gz] [--types A,B]

import { parseArgs } from 'node:util';
import { SERVICES, type ServiceName } from './parameters.ts';
import { createService, WRITTEN_TYPES } from './service.ts';
import { writeService } from './write-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sessions: { type: 'string' },
    seed: { type: 'string', default: '1' },
    service: { type: 'string', default: 'bench' },
    split: { type: 'string' },
    gz: { type: 'boolean', default: false },
    types: { type: 'string' },
  },
});
const [folder] = positionals;
const isService = (name: string): name is ServiceName => Object.hasOwn(SERVICES, name);
if (folder === undefined || !isService(values.service)) {
  process.stderr.write(`Say a folder, and a service of ${Object.keys(SERVICES).join(', ')}.\n`);
  process.exit(2);
}
const base = SERVICES[values.service];
const parameters = values.sessions === undefined ? base : { ...base, sessions: Number(values.sessions) };
const began = performance.now();
const asked = values.types?.split(',');
const files = writeService(folder, createService(parameters, Number(values.seed)), {
  split: values.split === undefined ? undefined : Number(values.split),
  gz: values.gz,
  types: asked && WRITTEN_TYPES.filter(type => asked.includes(type)),
});
for (const type of WRITTEN_TYPES) {
  const of = files.filter(file => file.type === type);
  const lines = of.reduce((sum, file) => sum + file.lines, 0);
  const bytes = of.reduce((sum, file) => sum + file.bytes, 0);
  if (lines > 0) process.stdout.write(`${type}: ${lines} lines, ${of.length} files, ${Math.round(bytes / lines)} bytes a line\n`);
}
const seconds = (performance.now() - began) / 1000;
const lines = files.reduce((sum, file) => sum + file.lines, 0);
process.stdout.write(`${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} lines a second\n`);
