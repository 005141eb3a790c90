const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

/** Where the case of this window is kept, and taking one up again. `place`: what the site calls its case store; `time`: as 14:03. */
export const keepingWords = {
  label: 'Where this case is kept',
  line: {
    windowOnly: 'Kept in this window only: reloading or closing it loses the case, unless you save it as a file.',
    toSignIn: (place: string) => `Not kept yet. Once you have signed in to ${place}, the case is kept there.`,
    signIn: (place: string) => `Sign in to ${place}`,
    signInAgain: (place: string) => `Sign in to ${place} again`,
    signingIn: (place: string) => `Signing in to ${place}, in the other window.`,
    opening: (place: string) => `Looking in ${place} for this patient.`,
    nothingYet: (place: string) => `What you enter is kept in ${place}.`,
    kept: (place: string, time: string) => `Kept in ${place} at ${time}.`,
    onDevice: (time: string) => `Kept on this device at ${time}, encrypted.`,
    waiting: (count: number) => `${entries(count)} not kept yet.`,
    notKept: (place: string, count: number, why: string) => `${entries(count)} not kept in ${place}: ${why}`,
    triedAgain: 'It is tried again by itself.',
    lastKept: (time: string) => `Last kept at ${time}.`,
    tryNow: 'Try now',
    file: 'Save case as a file',
  },
  also: {
    openBy: (who: string, since: string) => `${who} has had this case open since ${since}.`,
    somebody: 'Somebody whose name was not given',
    brought: (who: string) => `What ${who} entered meanwhile was added.`,
  },
  takeUp: {
    label: 'Cases of this patient',
    heading: (count: number) => (count === 1 ? 'This patient has an open case.' : `This patient has ${count} open cases. Which one is it?`),
    begun: (day: string, who: string | undefined) => `Begun ${day}${who === undefined ? '' : ` by ${who}`}`,
    last: (time: string, who: string | undefined) => `last kept ${time}${who === undefined ? '' : ` by ${who}`}`,
    inStore: (place: string) => `in ${place}`,
    inEhr: 'from what the EHR kept',
    onDevice: 'on this device',
    goOn: 'Go on with it',
    goOnWith: (day: string) => `Go on with the case begun ${day}`,
    beginNew: 'Begin a new case',
    taken: (day: string) => `The case that was begun ${day} goes on here.`,
    replaces: 'What you have entered here stays a case of its own, and is no part of the one that you go on with.',
    replacesUnkept: 'What you have entered here is kept nowhere and is lost. Go on with the other case?',
    missing: 'Not taken up, for it does not stand there:',
  },
  since: {
    heading: 'Since you last worked on it',
    byPerson: (who: string, what: string) => `${who}: ${what}`,
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
    differs: (place: string, what: string) =>
      `The patient with this record number in ${place} is not the one in this chart: ${what}. Nothing is kept there, and nothing of it is shown.`,
    parts: { name: 'another name', birthDate: 'another date of birth', sex: 'another sex', id: 'another patient than before' },
    noIdentifier: (place: string) =>
      `The chart has no record number by which ${place} knows patients. The case is kept in this window only.`,
    notAsked: (place: string, why: string) => `${place} could not be asked who this patient is: ${why}`,
  },
};
