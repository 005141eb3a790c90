import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withWrites } from '../../src/cli/doctor/writes/with-writes.ts';
import { type Examined, examine } from '../../src/connection/examined.ts';
import { exitOf } from '../../src/connection/findings/finding.ts';
import { issuerWithoutWords } from '../../src/connection/plan-for-server.ts';
import { connectionInEnglish } from '../../src/words/load-connection-words.ts';
import { ask, BASE, HIDDEN, held, newPatient, openSession, store, watchRequests } from './hapi.ts';

watchRequests();

const ORIGIN = 'https://vertaug.hospital.example';

/** As `vertaug doctor URL --patient ID --origin ORIGIN` does. */
function examined(base: string, patientId: string): Promise<Examined> {
  return examine(base, undefined, {
    send: (url, init) => fetch(url, init),
    now: () => performance.now(),
    page: { origin: ORIGIN, how: 'preflight' },
    tryWith: { session: openSession(base), patientId, granted: undefined },
  });
}

const writing = (patientId: string) => ({
  baseUrl: BASE,
  issuer: undefined,
  session: openSession(BASE),
  options: { patientId, encounterId: `${patientId}-visit`, author: 'Practitioner/dr1', leave: [] },
  words: connectionInEnglish(),
  say: () => undefined,
  isStopped: () => false,
});

const kindsIn = ({ findings }: Examined) => findings.map(({ kind }) => kind);
const planIn = ({ plan }: Examined) => plan.types.map(({ type, tier }) => `${type} ${tier}`);

describe('vertaug doctor of HAPI', () => {
  it('says that nobody can sign in there, that all is stored as such in one request, and that each type answers', async () => {
    const { patientId } = await newPatient();
    const said = await examined(BASE, patientId);
    expect([exitOf(said.findings), kindsIn(said).filter(kind => kind !== 'headers-hidden')]).toEqual([
      2,
      ['no-smart-configuration', 'profiles-installed'],
    ]);
    expect(planIn(said)).toEqual(['Procedure create', 'Consent create', 'AdverseEvent create']);
    expect(said.plan.transaction).toBe(true);
    const searches = said.server?.tried?.types.flatMap(({ search }) => (search === undefined ? [] : [search.outcome]));
    expect(new Set(searches)).toEqual(new Set(['answered']));
    expect(said.server?.cors?.changing).toMatchObject({ allowed: true, lacks: [] });
  });

  it('sees how results come in pages', async () => {
    const { patientId } = await newPatient();
    const subject = { reference: `Patient/${patientId}` };
    await store(
      Array.from({ length: 3 }, () => ({ resourceType: 'Condition', id: randomUUID(), subject, code: { text: 'Fracture of L1' } })),
    );
    const { server } = await examined(BASE, patientId);
    expect(server?.tried?.paging).toMatchObject({
      type: 'Condition',
      countHeeded: true,
      next: 'same-origin',
      cappedAt: undefined,
      followed: { outcome: 'answered', came: 1 },
    });
  });

  it('knows what a page may not send where HAPI is told of the headers for reading alone', async () => {
    const { patientId } = await newPatient(HIDDEN);
    const said = await examined(HIDDEN, patientId);
    expect(said.findings).toContainEqual({ kind: 'headers-left-out', about: ['prefer', 'if-none-exist', 'if-none-match'] });
    expect(said.findings).toContainEqual({ kind: 'page-may-not-change', about: ['if-match'] });
    expect(kindsIn(said)).not.toContain('page-may-not-write');
  });

  it('writes a test record by our profiles, and takes it away again', async () => {
    const { patientId } = await newPatient();
    const said = await withWrites(await examined(BASE, patientId), writing(patientId));
    expect(said.server?.writes?.map(({ type, outcome, cleaned, left }) => [type, outcome, cleaned, left])).toEqual([
      ['Consent', 'stored', 'deleted', []],
      ['Procedure', 'stored', 'deleted', []],
      ['AdverseEvent', 'stored', 'deleted', []],
      ['DocumentReference', 'not-needed', undefined, []],
    ]);
    expect(planIn(said)).toEqual(['Procedure create', 'Consent create', 'AdverseEvent create']);
    expect(await held('Procedure', `subject=Patient/${patientId}`)).toEqual([]);
    expect((await ask('GET', `AdverseEvent?subject=Patient/${patientId}&_summary=count`)).body).toMatchObject({ total: 0 });
  });

  it('finds that a HAPI that checks what it is sent takes a note, LOINC or none', async () => {
    const { patientId } = await newPatient();
    const issuer = { ...issuerWithoutWords(BASE), creates: { Consent: false } };
    const said = await withWrites(await examined(BASE, patientId), {
      ...writing(patientId),
      issuer,
    });
    expect(said.server?.writes?.map(({ type, outcome, status }) => [type, outcome, status])).toEqual([
      ['Consent', 'not-needed', undefined],
      ['Procedure', 'stored', undefined],
      ['AdverseEvent', 'stored', undefined],
      ['DocumentReference', 'stored', undefined],
    ]);
    expect(planIn(said)).toEqual(['Procedure create', 'Consent document', 'AdverseEvent create']);
  });
});
