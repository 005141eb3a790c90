import { listFormat } from '../list-format.ts';

const points = (number: number) => (number === 1 ? '1 point' : `${number} points`);
const either = listFormat('en-GB', 'disjunction');
const days = (number: number) => (number === 1 ? '1 day' : `${number} days`);

/** What the screen of follow-up says. */
export const followUpWords = {
  /** `span`: how long it is after the procedure. */
  contact: (afterDays: number): string =>
    afterDays >= 30 && afterDays % 30 === 0
      ? `${afterDays / 30} month${afterDays === 30 ? '' : 's'}`
      : afterDays >= 7 && afterDays % 7 === 0
        ? `${afterDays / 7} week${afterDays === 7 ? '' : 's'}`
        : days(afterDays),
  schedule: {
    heading: 'When to ask again',
    hint: 'Planned by this site; the practice parameter names no times.',
    since: (number: number, date: string) => `${days(number)} since the procedure of ${date}.`,
    today: 'The procedure was today.',
    ahead: 'The day of the procedure has not come yet.',
    noDay: 'Nobody has said when the procedure was, so nothing is counted from it.',
    none: 'This site has planned no contacts.',
    state: { done: 'Done', due: 'Due', missed: 'Missed', coming: 'Coming' },
    on: (contact: string, date: string) => `${contact}, ${date}`,
    doneOn: (date: string) => `heard on ${date}`,
  },
  pathology: {
    /** `waited`: whole days since the biopsy; undefined: nobody knows since when. */
    pending: (level: string, sentTo: string, waited: number | undefined) =>
      `${level}: ${sentTo === '' ? '' : `sent to ${sentTo}, `}the result is not recorded yet${waited === undefined || waited < 1 ? '' : `, ${days(waited)} after the biopsy`}.`,
    add: (level: string) => `Record the result at ${level}`,
    report: 'Report of pathology since',
    inChart: 'Reports of pathology since the procedure',
    inChartHint: 'In the chart, unconfirmed. Of which specimen a report is, it may not say: that is yours to judge.',
    noText: 'It is no text that is read here: open it in the EHR.',
    takeOver: (level: string) => `Take over as the result at ${level}`,
    /** In the note. */
    noResult: 'the result is not recorded yet',
    sentTo: (where: string) => `sent to ${where}`,
    reported: (date: string) => `reported on ${date}`,
    noLevel: 'Level not recorded',
  },
  visits: {
    none: 'Nothing recorded of the patient since the procedure yet.',
    callNow: 'Call, now',
    add: 'Add a visit or a call',
    nth: (number: number, date: string | undefined) => (date === undefined ? `Contact ${number}` : `Contact ${number}, ${date}`),
    remove: 'Remove this contact',
    change: 'Change',
    painThen: (pain: number) => `pain ${pain}`,
    beyondScale: 'Pain is told from 0 to 10.',
    future: 'This has not come yet.',
    before: 'This was before the procedure.',
  },
  since: {
    heading: 'What the chart shows since',
    hint: 'Unconfirmed. That something came after the procedure does not say that it came of it: whether it did is yours to judge.',
    notPossible: 'The chart cannot be gone through yet: it has to be read, and the day of the procedure known.',
    topic: {
      death: 'Death',
      embolus: 'Pulmonary embolus',
      infection: 'Infection',
      neurology: 'Neurology',
      fracture: 'New fracture of a vertebra',
      readmission: 'Another stay in hospital',
      pain: 'Pain',
      function: 'Function',
      densitometry: 'Bone densitometry',
    },
    nearby: { treated: 'a treated level', adjacent: 'next to a treated level', elsewhere: 'away from the treated levels' },
    noLevel: 'no level named',
    sameDay: 'on the day of the procedure, before or after it is not said',
    nothing: (topic: string, searched: string) => `${topic}: nothing found ${searched}`,
    /** Of something else than all that was looked at; `searched` says what is missing. */
    nothingInPart: (topic: string, searched: string) => `${topic}: nothing found in what could be read. ${searched}`,
    notRead: (topic: string, searched: string) => `${topic}: not known. ${searched}`,
    notText: (number: number) =>
      number === 1
        ? 'One report or note since then is no text that is read here.'
        : `${number} reports and notes since then are no text that is read here.`,
    undated: (number: number) =>
      number === 1
        ? 'One entry of this kind has no date, and may be old or new.'
        : `${number} entries of this kind have no date, and may be old or new.`,
    record: 'Record as a complication',
    recorded: 'Recorded as a complication',
  },
  complications: {
    heading: 'Complications',
    hint: 'Recorded at Procedure, with when it happened and when it was found.',
    none: 'None recorded.',
    unnamed: 'A complication',
    add: 'Record a complication found today',
  },
  success: {
    heading: 'Before and after',
    hint: 'The practice parameter judges success by pain, disability and quality of life, and names no number. From which change it matters is this site’s own.',
    sourceOfDefault: 'Where the site says nothing else: Ostelo et al., Spine 2008, for pain in the low back.',
    pain: 'Pain, 0 to 10',
    before: (value: number, date: string | undefined) => (date === undefined ? `${value} before` : `${value} before (${date})`),
    after: (value: number, date: string | undefined) => (date === undefined ? `${value} since, day not recorded` : `${value} on ${date}`),
    better: (by: number) => `better by ${points(by)}`,
    worse: (by: number) => `worse by ${points(by)}`,
    same: 'no different',
    important: 'at least the site’s minimal important change',
    notImportant: 'less than the site’s minimal important change',
    noNumber: 'the site has no number for this one',
    change: (parts: readonly string[]) => either.format(parts),
    points,
    percent: (number: number) => `${number} % of the value before`,
    counted: (change: string) => `Minimal important change here: ${change}.`,
    lacking: {
      before: 'Nothing to compare with: no value from before the procedure.',
      after: 'Nothing to compare with yet: no value since the procedure.',
      'same-version': 'Not compared: the versions before and since differ.',
    },
    add: 'Add a total',
    remove: 'Remove this total',
    nth: (number: number) => `Total ${number}`,
    chart: (what: string, said: string) => `${what}: ${said}`,
    procedure: 'procedure',
  },
  notPerformed: {
    planned: 'Nobody has said that the procedure was done. Follow-up begins with it.',
    notDone: 'The procedure was not done: there is nothing to follow up. The case can be closed below.',
    dayPassed: (date: string) => `It was planned for ${date}, and nobody has said that it was done.`,
    because: {
      declined: 'The patient declined it, and nobody has said that it was done.',
      'not-offered': 'It was not offered, and nobody has said that it was done.',
      'consent-refused': 'Consent was refused, and nobody has said that it was done.',
      'consent-withdrawn': 'Consent was withdrawn, and nobody has said that it was done.',
    },
    /** In the record. */
    reason: {
      declined: 'Declined by the patient',
      'not-offered': 'Not offered',
      'consent-refused': 'Consent refused',
      'consent-withdrawn': 'Consent withdrawn',
    },
    recordNotDone: 'Record that it was not done',
  },
  boneHealth: {
    heading: 'Bone health',
    hint: 'The practice parameter recommends densitometry and a referral where they are called for and not done yet. Whether they are is yours to judge.',
    ground: {
      said: 'Osteoporosis is named as the cause.',
      indication: 'An osteoporotic fracture is the indication.',
      chart: 'The chart speaks for osteoporosis.',
    },
  },
  review: {
    heading: 'For the department’s review',
    hint: 'Every death, infection, neurological complication and symptomatic pulmonary embolus. A review stays in the case and is not sent.',
    unnamed: 'A complication',
    done: 'Reviewed today',
    reviewed: (date: string, by: string) => (by === '' ? `Reviewed on ${date}.` : `Reviewed on ${date}, recorded by ${by}.`),
    undo: 'Not reviewed yet',
    words: 'What the department came to',
    wordsStay: 'Stays in the case: it is sent to no EHR, and is on no note.',
  },
  note: {
    heading: 'Note of the follow-up',
    hint: 'As it was recorded.',
    closed: 'End of the follow-up',
    title: 'Follow-up after vertebral augmentation',
    complications: 'Complications',
    noMore: 'nothing more recorded',
    /** Before the titles of its parts, in a note of the whole record. */
    short: 'Follow-up',
  },
  closing: {
    heading: 'Close the case',
    hint: 'A closed case asks for nobody on the list of cases. It stays as it is, and can be opened again.',
    closed: (date: string, by: string) => (by === '' ? `Closed on ${date}.` : `Closed on ${date} by ${by}.`),
    reopen: 'Open it again',
    pathologyPending: (levels: string) =>
      `The result of a biopsy is not recorded: ${levels}. The case stays on the list of cases until it is.`,
  },
};
