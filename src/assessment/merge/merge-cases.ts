import { sameData } from '../../plain/same-data.ts';
import type { Case } from '../case/case.ts';
import { newCase } from '../case/new-case.ts';
import { keptCase } from '../case-file/case-schema.ts';
import type { Mismatch } from '../values/decode.ts';
import { unitedAttestations, unitedLedger, unitedList, unitedWindows } from './lists.ts';
import { mergeEntries } from './merge-entries.ts';
import { sideOf } from './sides.ts';

export type Merge =
  | { readonly ok: true; readonly case: Case }
  /** They are not one case; `differs`: by what. */
  | { readonly ok: false; readonly kind: 'not-one-case'; readonly differs: (typeof ONE_CASE)[number] | 'patient' }
  /** One of them holds what no case file may. */
  | ({ readonly ok: false; readonly kind: 'not-a-case' } & Mismatch);

const ONE_CASE = ['id', 'consentId', 'procedureId', 'iss', 'startedAt'] as const;

/**
 * Brings together what two people made of one case: `ours` is in this window, `theirs` was kept first, and both come from `base`; undefined where nobody
 * knows what they come from. What only one of them entered stands. Where both entered something and differ, theirs stands and ours waits in `besides`; a
 * row that one took out and the other changed alike, a level with all that goes with it. Who entered a value goes with it. Patient, chart and clinician
 * are this window's. What `theirs` has of `ours` already changes nothing, and where `ours` brings nothing it is `theirs`.
 */
export function mergeCases(base: Case | undefined, ours: Case, theirs: Case): Merge {
  const differs = ONE_CASE.find(name => [base, ours].some(each => each && each[name] !== theirs[name]));
  if (differs) return { ok: false, kind: 'not-one-case', differs };
  if (ours.patient.id !== theirs.patient.id) return { ok: false, kind: 'not-one-case', differs: 'patient' };
  const common = base ?? begun(theirs);
  const { chart, patient, clinician } = ours;
  const { values, enteredBy, besides } = mergeEntries(sideOf(common), sideOf(ours), sideOf(theirs));
  const { chart: _chart, ...merged } = {
    ...theirs,
    ...values,
    patient,
    clinician,
    enteredBy,
    besides: Object.keys(besides).length === 0 ? undefined : besides,
    language: theirs.language === common.language ? ours.language : theirs.language,
    encounterId: theirs.encounterId === common.encounterId ? ours.encounterId : theirs.encounterId,
    openIn: unitedWindows(common.openIn, ours.openIn, theirs.openIn),
    keptWith: theirs.keptWith ?? ours.keptWith,
    ledger: unitedLedger(common.ledger, ours.ledger, theirs.ledger),
    attested: unitedAttestations(common.attested, ours.attested, theirs.attested),
    takenBack: unitedList(common.takenBack, ours.takenBack, theirs.takenBack),
  };
  const read = keptCase(merged, '');
  return read.ok ? { ok: true, case: { ...read.value, chart } } : { ok: false, kind: 'not-a-case', at: read.at, expected: read.expected };
}

/** Whether there is nothing in the one that is not in the other; who looks at it, in which windows, and with which Vertaug, is no difference. */
export function isSameWork(one: Case, other: Case): boolean {
  return sameData(workOf(one), workOf(other));
}

function workOf({ chart: _chart, patient: _patient, clinician: _clinician, keptWith: _keptWith, openIn: _openIn, ...work }: Case): object {
  return work;
}

/** The case as it was before anybody entered anything. */
function begun(current: Case): Case {
  const { id, consentId, procedureId } = current;
  return { ...newCase({ ...current, newId: () => id }), consentId, procedureId };
}
