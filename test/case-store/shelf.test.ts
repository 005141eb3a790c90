import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../src/assessment/case/case-file.ts';
import { fixedSession } from '../../src/fhir/fixed-session.ts';
import { aCase, addedTo, keptFirst, NOTHING_BESIDE, shelfAt, shelfSuite, somebody } from '../builders/shelf-suite.ts';
import { type HapiProcess, startHapi } from '../hapi/hapi-process.ts';
import { acted, present } from '../unit/assessment/cases.ts';
import { type RunningPostgres, startPostgres } from './postgres.ts';

const bin = process.env.VERTAUG_POSTGRES ?? '';

let postgres: RunningPostgres;
let hapi: HapiProcess;
const STARTS_WITHIN_MS = 300_000;

beforeAll(async () => {
  postgres = await startPostgres(bin);
  hapi = await startHapi(['--database', postgres.address]);
}, STARTS_WITHIN_MS);
afterAll(async () => {
  await hapi.stop();
  await postgres.stop();
});

/** HAPI asks for no token here; who may ask what is a matter of what stands before it. */
const session = () => fixedSession(`${hapi.origin}fhir`, undefined);

describe('on HAPI FHIR over PostgreSQL', () => {
  shelfSuite(() => ({ one: session(), other: session() }));

  it(
    'what was kept is there when the server was started again',
    async () => {
      const patient = somebody();
      const there = await addedTo(session(), patient);
      const current = acted(aCase(), present('CON-ABS-1'));
      const version = await keptFirst(shelfAt(session(), patient, there), current);
      await hapi.stop();
      hapi = await startHapi(['--database', postgres.address]);
      const shelf = shelfAt(session(), patient, there);
      const opened = await shelf.open(version.documentId);
      expect(opened.ok && writeCaseFile(opened.version.case)).toBe(writeCaseFile(current));
      const kept = await shelf.keep(acted(current, present('CON-ABS-4')), version, NOTHING_BESIDE);
      expect(kept.outcome).toBe('kept');
    },
    STARTS_WITHIN_MS,
  );
});
