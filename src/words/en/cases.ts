import { once } from '../../plain/memo.ts';

const count = (cases: number) => (cases === 1 ? '1 case' : `${cases} cases`);
const days = once(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }));
const moments = once(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }));

/** What the page of the work list says. `place`: what the site calls the case store, or the EHR. */
export const casesWords = {
  windowTitle: 'My cases – Vertaug',
  title: 'My cases',
  lead: 'The cases of vertebral augmentation of all patients whom you may see, with what is to be done about each.',
  /** The link to the page. */
  link: 'My cases',
  linkHow: 'Without a chart: the cases that are kept, of all your patients, with what is to be done about each.',
  newWindow: 'in a new window',

  /** A FHIR date that is a day; another is said as it stands. */
  day: (date: string): string => (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? days().format(new Date(date)) : date),
  /** An instant, by the clock of this computer. */
  moment: (instant: string): string => (Number.isNaN(Date.parse(instant)) ? instant : moments().format(new Date(instant))),

  noPlace: 'No case store is set up here',
  noPlaceMeans: 'Cases are kept in the window they are opened in, and in files. There is no list of them.',
  configUnreadable: 'Vertaug’s settings cannot be read, so it does not know where cases are kept. Tell whoever looks after Vertaug here.',
  chooseTitle: 'Whose cases?',
  whose: (ehr: string) => `Patients of ${ehr}`,
  signIn: (place: string) => `Sign in to ${place}`,
  signingIn: (place: string) => `Leaving for ${place} to sign in…`,
  signedIn: (place: string, who: string | undefined) => `${place}${who === undefined ? '' : `, signed in as ${who}`}`,
  signOut: 'Sign out',
  signedOut: 'You are signed out, and the list is closed.',
  leftAlone: (minutes: number) =>
    minutes === 1
      ? 'Nobody touched this page for a minute: you are signed out, and the list is closed.'
      : `Nobody touched this page for ${minutes} minutes: you are signed out, and the list is closed.`,
  notSignedIn: (place: string | undefined) => (place === undefined ? 'Nobody was signed in' : `Nobody was signed in to ${place}`),
  notSignedInWhy: {
    refused: 'You were not let in, or broke it off.',
    late: 'Signing in took too long, or began in another tab. Begin again from here.',
    unusable: 'What came back could not be used as a permission for this list, so it was not.',
    unreachable: 'It could not be asked, or does not say how to sign in.',
    storage: 'This browser does not let the page remember that you were on the way to sign in. Allow site data for this page.',
    ownPolicy: 'The web server that serves Vertaug does not let this page connect there.',
  },
  engineer: 'For the engineer:',

  reading: 'Reading…',
  progress: (read: number, total: number | undefined) => (total === undefined ? `${count(read)} read.` : `${read} of about ${total} read.`),
  complete: (cases: number, time: string) => (cases === 0 ? `No case is kept there (${time}).` : `All read at ${time}: ${count(cases)}.`),
  stopped: (cases: number) => `Stopped. ${count(cases)} read; there may be more.`,
  incomplete: (cases: number, why: string) => `${count(cases)} read, then no more came: ${why} There may be more.`,
  failed: (why: string) => `The list could not be read: ${why}`,
  acrossPatients: (place: string) =>
    `${place} may not let anybody search across patients. Each case can still be opened from its patient’s chart.`,
  said: (words: string) => `It said: “${words}”`,
  why: {
    forbidden: 'you are not allowed to.',
    unauthorized: 'your session there has ended.',
    noAnswer: 'no answer came.',
    busy: 'it has no time now.',
    notOffered: 'it does not offer this.',
    refused: 'it did not take the question.',
    short: 'it says itself that something is missing.',
    notUnderstood: 'what it answered was not understood.',
    ownPolicy: 'the web server that serves Vertaug does not let this page connect there.',
    broken: 'it stopped working on it.',
  },
  stop: 'Stop reading',
  again: 'Read again',

  filterLabel: 'Show',
  all: 'All',
  counted: (name: string, cases: number) => `${name} (${cases})`,
  mine: 'Only those that I kept last',
  mineUnknown: 'Who you are was not said at sign-in, so yours cannot be told from others’.',
  none: 'No case read so far is among these.',
  group: {
    unknown: 'Sending not settled',
    today: 'Procedure today',
    unsent: 'Not sent',
    unsigned: 'Not signed',
    'follow-up-due': 'Follow-up due',
    lost: 'Lost to follow-up',
    pathology: 'Pathology pending',
    review: 'Review pending',
    open: 'Open',
  },
  hint: {
    unknown: 'What became of something that was sent to the EHR is not known. It is looked up when the case is opened.',
    today: 'The day of the procedure is today.',
    unsent: 'Something of the record is not in the EHR, or not as it is now.',
    unsigned: 'Performed or not done, and nobody has attested the case.',
    'follow-up-due': 'Nothing was recorded since the procedure, or not since the last contact that the site plans.',
    lost: 'Nothing was heard of the patient for longer than this site waits.',
    pathology: 'A biopsy was taken, and nobody has recorded its result.',
    review: 'A complication of a kind that the department reviews, and no review of it recorded.',
    open: 'Nothing of the above.',
  },

  row: {
    born: (date: string) => `born ${date}`,
    noBirthDate: 'date of birth not recorded',
    unnamed: 'Name not recorded',
    patientUnread: (why: string) => `Whose case this is could not be read: ${why}`,
    levels: (levels: string) => `Levels ${levels}`,
    noLevels: 'No level chosen yet',
    planned: (date: string) => `planned for ${date}`,
    plannedPast: (date: string) => `was planned for ${date}`,
    performed: (date: string) => `performed ${date}`,
    notDone: 'not done',
    noDay: 'no day recorded',
    /** Undefined: nobody knows for how long. */
    pathology: (waited: number | undefined) =>
      waited === undefined ? 'Pathology pending' : waited === 1 ? 'Pathology pending for 1 day' : `Pathology pending for ${waited} days`,
    kept: (time: string, who: string) => `Kept ${time} by ${who}`,
    keptUnknown: 'It is not said when it was kept',
    somebody: 'somebody who is not named',
    open: 'Open',
    openOf: (name: string) => `Open the case of ${name}`,
    notOpened: 'It names no case, so it can only be opened from its patient’s chart.',
  },
  openHow: (ehr: string) => `Opening a case leads to ${ehr}, where you choose its patient. It opens for that patient and for nobody else.`,

  /** The link to the page of how a service is doing. */
  quality: 'How are we doing? Rates of the whole service',

  /** After the launch. */
  arrived: {
    otherPatient:
      'The case that was to be opened is not of this patient, or is kept no more. Nothing of it was opened. Begin again and choose its own patient in the EHR, or go on here with this one.',
    back: 'Back to My cases',
  },
};
