import type { Case } from './case.ts';

/** The case as text for a file. It holds patient data. What the chart says is left out: it is read anew. */
export function writeCaseFile({ chart: _chart, ...kept }: Case): string {
  return `${JSON.stringify(kept, undefined, 2)}\n`;
}

/**
 * What people put into a case, as text to be compared: what they took back again is not in it, nor that they did. Who the patient is comes from the chart, and may come after a case was
 * opened or saved; who is signed in, in which windows, and with which Vertaug, changes from one opening to the next: none of it is anything that would be lost with the window.
 */
export function writeEntered(current: Case): string {
  const {
    chart: _chart,
    patient: _patient,
    clinician: _clinician,
    enteredBy: _enteredBy,
    openIn: _openIn,
    keptWith: _keptWith,
    ...entered
  } = current;
  return JSON.stringify(entered);
}

/** Says nothing of the patient: file names end up in logs, recent lists and screenshots. */
export function caseFileName({ startedAt, id }: Case): string {
  return `vertaug-case-${startedAt.slice(0, 10)}-${id.slice(0, 8)}.json`;
}
