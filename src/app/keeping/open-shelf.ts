import type { Patient } from '../../fhir/resource.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import { createWriter } from '../../fhir/write/server-writer.ts';
import type { CaseShelf, KeptEntry } from '../../keep/case-shelf.ts';
import { createCaseShelf } from '../../keep/create-case-shelf.ts';
import { createPatientThere, findPatientThere, type PatientThere } from '../../keep/patient/patient-there.ts';
import type { StoreSession } from '../../launch/context.ts';
import type { CaseStoreConfig } from '../../site/keeping-config.ts';
import type { Workspace } from '../open/workspace.ts';
import type { KeptCase } from './case-keeping.ts';
import { keepingSay } from './keeping-say.ts';

/** The shelf of this patient in the case store, and what stands on it. */
export interface OpenStore {
  readonly shelf: CaseShelf;
  readonly cases: readonly KeptCase[];
}

export type ShelfOpened =
  | { readonly ok: true; readonly store: OpenStore }
  /** `why`: in words. `again`: it may be otherwise when it is asked again, without anybody doing anything about it. */
  | { readonly ok: false; readonly why: string; readonly mayCreate: boolean; readonly again: boolean };

/**
 * This patient's shelf in a case store, and the cases on it: found by who the patient is there, who is added only where somebody has said so.
 * `place`: what people call it. `signedIn`: undefined where the EHR keeps the cases in its own session.
 */
export async function openShelf(
  workspace: Workspace,
  store: CaseStoreConfig,
  place: string,
  signedIn: StoreSession | undefined,
  mayCreate: boolean,
): Promise<ShelfOpened> {
  const { launch, chart, now } = workspace;
  const { patient } = chart.get();
  const notNow = (why: string) => ({ ok: false, why, mayCreate: false, again: true }) as const;
  if (!isOf(patient, launch.patientId)) return notNow(keepingSay.patientNotRead());
  const session = signedIn?.session ?? launch.session;
  const there = signedIn
    ? await patientThere(createServerReader(session), createWriter(session), patient, store, mayCreate)
    : ({ status: 'found', patientId: patient.id } as const);
  if (there.status !== 'found') {
    const { status } = there;
    return { ok: false, why: keepingSay.patientThere(place, there), mayCreate: status === 'none', again: status === 'not-asked' };
  }
  const shelf = createCaseShelf({
    session,
    iss: launch.issuer.iss,
    patient,
    patientThere: there.patientId,
    // Somebody else may sign in to the EHR while the shelf is open.
    keeper: {
      get reference() {
        return launch.fhirUser;
      },
      get name() {
        return launch.userName;
      },
      inStore: signedIn?.fhirUser,
      nameInStore: signedIn?.userName,
    },
    now,
  });
  const found = await shelf.cases();
  if (!found.ok) return notNow(keepingSay.casesNotRead(place, found.failure));
  return {
    ok: true,
    store: { shelf, cases: found.entries.filter(({ problem }) => problem?.kind !== 'withdrawn').map(entry => asChoice(entry, shelf)) },
  };
}

function patientThere(
  reader: ReturnType<typeof createServerReader>,
  writer: ReturnType<typeof createWriter>,
  patient: Patient,
  { patientIdentifiers }: CaseStoreConfig,
  mayCreate: boolean,
): Promise<PatientThere> {
  return mayCreate
    ? createPatientThere({ reader, writer }, patient, patientIdentifiers)
    : findPatientThere(reader, patient, patientIdentifiers);
}

function isOf(patient: Patient | undefined, id: string): patient is Patient & { readonly id: string } {
  return patient?.id === id;
}

function asChoice(entry: KeptEntry, shelf: CaseShelf): KeptCase {
  const { documentId, caseId, keptAt, keptBy, procedureOn } = entry;
  return {
    key: `store ${documentId}`,
    caseId,
    where: 'store',
    procedureOn,
    keptAt,
    keptBy: keptBy?.name ?? keptBy?.reference,
    async open() {
      const opened = await shelf.open(documentId);
      if (!opened.ok) return keepingSay.notOpened(opened.problem);
      return { case: opened.version.case, version: opened.version, missing: [] };
    },
  };
}
