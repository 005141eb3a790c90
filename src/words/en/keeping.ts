import { listFormat } from '../list-format.ts';

type Part = 'name' | 'birthDate' | 'sex';
const partNames: Readonly<Record<Part, string>> = { name: 'another name', birthDate: 'another date of birth', sex: 'another sex' };
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

/** Where the case of this window is kept, and taking one up again. `place`: what the site calls its case store; `time`: as 14:03. */
export const keepingWords = {
  label: 'Where this case is kept',
  line: {
    toSignIn: (place: string) => `Not kept yet. Once you have signed in to ${place}, the case is kept there.`,
    signIn: (place: string) => `Sign in to ${place}`,
    signInAgain: (place: string) => `Sign in to ${place} again`,
    signingIn: (place: string) => `Signing in to ${place}, in the other window.`,
    notSignedIn: (place: string, seen: string) => `Nobody was signed in to ${place}, so the case is not kept there. What was seen: ${seen}`,
    stopWaiting: 'Stop waiting',
    opening: (place: string) => `Looking in ${place} for this patient.`,
    nothingYet: (place: string) => `What you enter is kept in ${place}.`,
    kept: (place: string, time: string) => `Kept in ${place} at ${time}.`,
    onDevice: (time: string) => `Kept on this device at ${time}, encrypted.`,
    waiting: (count: number) => `${entries(count)} not kept yet.`,
    notKept: (place: string, count: number, why: string) => `${entries(count)} not kept in ${place}: ${why}`,
    triedAgain: 'It is tried again by itself.',
    notMerged:
      'Somebody else kept this case meanwhile, and the two cannot be brought together. Theirs stays as it is; save yours as a file.',
    lastKept: (time: string) => `Last kept at ${time}.`,
    tryNow: 'Try now',
  },
  also: {
    openBy: (who: string, since: string) => `${who} has had this case open since ${since}.`,
    somebody: 'Somebody whose name was not given',
    brought: (who: string) => `What ${who} entered meanwhile was added.`,
  },
  takeUp: {
    label: 'Cases of this patient',
    heading: (count: number) =>
      count === 1 ? 'A case of this patient is kept.' : `${count} cases of this patient are kept. Which one goes on?`,
    last: (time: string, who: string | undefined) => `Last kept ${time}${who === undefined ? '' : ` by ${who}`}`,
    unknown: 'Kept at a time that it does not say',
    procedure: (day: string) => `procedure ${day}`,
    inStore: (place: string) => `in ${place}`,
    inEhr: 'from what the EHR kept',
    onDevice: 'on this device',
    goOn: 'Go on',
    goOnWith: (which: string) => `Go on: ${which}`,
    beginNew: 'Begin a new case',
    taken: (day: string) => `The case that was begun ${day} goes on here.`,
    replaces: 'What you have entered here stays a case of its own, and is no part of the one that you go on with.',
    notYetKept:
      'What stands here is not kept yet, so the other case was not opened. Choose it once this one is kept, or save this one as a file.',
    replacesUnkept: 'What you have entered here is kept nowhere and is lost. Go on with the other case?',
  },
  since: {
    heading: 'What others entered meanwhile',
    entered: (stage: string, count: number, who: string) => `${stage}: ${entries(count)} by ${who}`,
    parameter: (then: string, now: string) => `The practice parameter’s revision was ${then}; it is ${now} now.`,
    app: (then: string, now: string) => `It was last kept by Vertaug ${then}; this is ${now}.`,
    close: 'Close',
  },
  patient: {
    none: (place: string) => `${place} does not know this patient yet.`,
    create: (place: string) => `Add the patient to ${place}`,
    createText: 'Name, date of birth, sex and the record numbers that the site names are added there.',
    several: (place: string, count: number) =>
      `${place} has ${count} patients with this record number. Nothing is kept there until that is sorted out. Whoever runs ${place} can do it.`,
    differs: (place: string, parts: readonly Part[]) =>
      `The patient with this record number in ${place} is not the one in this chart: ${listFormat('en-GB').format(parts.map(part => partNames[part]))}. Nothing is kept there, and nothing of it is shown.`,
    noIdentifier: (place: string) =>
      `The chart has no record number by which ${place} knows patients. The case is kept in this window only.`,
    notRead: 'Who the patient is could not be read from the chart. The case is kept in this window only.',
    casesNotRead: (place: string, why: string) => `${place} could not be asked for the cases of this patient: ${why}`,
    notAsked: (place: string, why: string) => `${place} could not be asked who this patient is: ${why}`,
  },
  /** Why the place did not keep it. */
  why: {
    'to-sign-in': 'nobody is signed in there.',
    'other-patient': 'this case is of another patient than the one whose place was found there. Nothing was sent.',
    'too-long': 'the case is longer than a kept case may be. Nothing was sent.',
    full: 'there is no room for it.',
    busy: 'the place has no time just now.',
    slow: 'no answer came in time.',
    down: 'no connection, or the place is out of order.',
    'read-only': 'this sign-in may read there and not keep anything.',
    'signed-out': 'the sign-in there has ended.',
    refused: 'the place does not take it.',
    gone: 'it is there no more. Save this case as a file.',
    broken: 'something in Vertaug broke. Save the case as a file, and tell whoever looks after it.',
    unknown: 'the answer was lost, and whether it arrived is not known yet.',
  },
  /** Why what is kept is not opened: it stays there as it is. */
  document: {
    unreadable: 'This case could not be read from where it is kept.',
    'no-content': 'Nothing stands behind this case where it is kept.',
    'too-long': 'This case is longer than a kept case may be, and was not read.',
    altered: 'This case is not what was kept: its content was changed by something else.',
    broken: 'This case cannot be read: its content is broken.',
    'newer-format': 'A newer Vertaug kept this case. Open it with that one.',
    'not-a-case': 'What is kept there is not a case that this version of Vertaug can open.',
    'other-patient': 'What is kept there is of another patient.',
    'other-ehr': 'This case belongs to another EHR.',
    'other-case': 'What is kept there is not the case that it says it is.',
    'no-author': 'Nobody is named as having kept this case.',
    withdrawn: 'This case was marked as entered in error.',
    stays: 'It stays there as it is; nothing was changed here.',
  },
};
