import type { FhirFailure } from '../../fhir/failure.ts';
import type { DocumentProblem } from '../../keep/document/document-problem.ts';
import { reasonOf } from '../../keep/not-kept.ts';
import type { PatientThere } from '../../keep/patient/patient-there.ts';
import { keepingWordsIn } from '../../words/later/keeping-words.ts';
import { spoken } from '../open/spoken.ts';
import type { NotKeptHere } from './shelf-place.ts';

/** A place that was asked fails as one that keeps does. */
const whyNotAsked = (failure: FhirFailure): string => say().why[reasonOf(failure).why];

const say = () => keepingWordsIn(spoken.get().first.language);

/** What is said of keeping where no component draws it, in this window's language as it is then. */
export const keepingSay = {
  brought: (by: string | undefined): string => say().also.brought(by ?? say().also.somebody),
  notYetKept: (): string => say().takeUp.notYetKept,
  broken: (): string => say().why.broken,
  notMerged: (): string => say().line.notMerged,
  wordsMissing: (): string => spoken.get().first.app.keep.notLoaded,
  notSignedIn: (place: string, seen: string): string => say().line.notSignedIn(place, seen),
  patientNotRead: (): string => say().patient.notRead,
  patientThere(place: string, there: Exclude<PatientThere, { status: 'found' }>): string {
    const { patient } = say();
    switch (there.status) {
      case 'none':
        return patient.none(place);
      case 'several':
        return patient.several(place, there.patients.length);
      case 'differs':
        return patient.differs(place, there.parts);
      case 'no-identifier':
        return patient.noIdentifier(place);
      case 'not-asked':
        return patient.notAsked(place, whyNotAsked(there.failure));
    }
  },
  casesNotRead: (place: string, failure: FhirFailure): string => say().patient.casesNotRead(place, whyNotAsked(failure)),
  /** Of a document that stays as it is. */
  notOpened: ({ kind }: DocumentProblem): string => `${say().document[kind]} ${say().document.stays}`,
  whyNot(reason: NotKeptHere): string {
    return reason.why === 'unread' ? keepingSay.notOpened(reason.problem) : say().why[reason.why];
  },
};
