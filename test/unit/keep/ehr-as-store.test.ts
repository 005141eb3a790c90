import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { fixedSession } from '../../../src/fhir/fixed-session.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import { createCaseShelf } from '../../../src/keep/create-case-shelf.ts';
import { scopesFor } from '../../../src/launch/road/scopes.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { IssuerConfig } from '../../../src/site/site-config.ts';
import { NOTHING_BESIDE } from '../../builders/shelf-suite.ts';
import { acted, emptyCase, present } from '../assessment/cases.ts';
import { issuerConfig } from '../launch/issuer.ts';
import { signIn, start } from '../sandbox/smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start();
});
afterAll(() => sandbox.close());

const SMART = { capabilities: ['permission-v2'], scopesSupported: [] };
const issuer = () => ({ ...issuerConfig, iss: sandbox.fhir });
/** As `config.json` says it where the EHR keeps the cases. */
const keepsItself = (): IssuerConfig => ({
  ...issuer(),
  caseStore: {
    base: sandbox.fhir,
    name: 'Ward EHR',
    clientId: undefined,
    authorizationOrigins: [],
    refresh: 'none',
    scopeVersion: 'auto',
    patientIdentifiers: [],
    signIn: 'window',
  },
});

/** As somebody who launches the app from a chart, with the scopes that it asks there. */
async function shelfOf(patientId: string) {
  const token = await signIn(sandbox, patientId, scopesFor('ehr', keepsItself(), SMART));
  const session = fixedSession(sandbox.fhir, String(token.access_token));
  const patient = await createServerReader(session).read('Patient', patientId);
  if (!patient.ok) throw new Error('The patient is not there.');
  const shelf = createCaseShelf({
    session,
    iss: sandbox.fhir,
    patient: { ...patient.value, id: patientId },
    patientThere: patientId,
    keeper: { reference: 'Practitioner/mueller-lukasz', name: 'Dr. Zoë Müller-Łukasz', inStore: undefined },
    now: () => new Date(),
  });
  const begun: Case = emptyCase({ iss: sandbox.fhir, patient: { ...emptyCase().patient, id: patientId } });
  return { shelf, begun };
}

describe('an EHR that keeps the cases itself', () => {
  it('is asked for the scope of their content, and no other EHR is', () => {
    expect(scopesFor('ehr', keepsItself(), SMART).split(' ')).toContain('patient/Binary.crd');
    expect(scopesFor('ehr', issuer(), SMART)).not.toContain('Binary');
  });

  it('keeps a case with the scopes of one patient, and gives it back in the next launch', async () => {
    const { shelf, begun } = await shelfOf('ada');
    const kept = await shelf.keep(acted(begun, present('CON-ABS-1')), undefined, NOTHING_BESIDE);
    if (kept.outcome !== 'kept') throw new Error(JSON.stringify(kept));
    const next = await shelfOf('ada');
    const found = await next.shelf.cases();
    expect(found.ok && found.entries.map(({ documentId }) => documentId)).toEqual([kept.version.documentId]);
    const opened = await next.shelf.open(kept.version.documentId);
    expect(opened.ok && writeCaseFile(opened.version.case)).toBe(writeCaseFile(kept.version.case));
    const again = await next.shelf.keep(acted(kept.version.case, present('CON-ABS-4')), kept.version, NOTHING_BESIDE);
    expect(again.outcome).toBe('kept');
    expect(sandbox.store.all('DocumentReference')).toHaveLength(1);
  });

  it('gives nothing of it in the launch of another patient', async () => {
    const { shelf } = await shelfOf('ben');
    const [document] = sandbox.store.all('DocumentReference');
    const found = await shelf.cases();
    expect(found.ok && found.entries).toEqual([]);
    const opened = await shelf.open(document?.id ?? '');
    expect(opened.ok).toBe(false);
  });
});
