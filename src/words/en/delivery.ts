import { listFormat } from '../list-format.ts';
import { issueWords } from './issues.ts';
import { capital } from './wording.ts';

type FailureKind =
  | 'network'
  | 'timeout'
  | 'cancelled'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'unsupported'
  | 'conflict'
  | 'precondition-failed'
  | 'too-large'
  | 'rejected'
  | 'throttled'
  | 'server'
  | 'not-fhir'
  | 'withheld'
  | 'remarked'
  | 'narrowed'
  | 'other-patients'
  | 'left-out'
  | 'own-policy'
  | 'foreign-url';

type ObstacleKind =
  | 'scope-not-granted'
  | 'not-declared'
  | 'denied-before'
  | 'content-refused'
  | 'switched-off'
  | 'not-mapped'
  | 'form-unread'
  | 'form-differs'
  | 'form-unanswered'
  | 'no-author'
  | 'no-encounter'
  | 'not-in-note'
  | 'not-also-sent'
  | 'refers-to-blocked'
  | 'no-version'
  | 'no-if-match'
  | 'never-answered'
  | 'kept-nothing'
  | 'place-unknown'
  | 'mark-not-kept'
  | 'never-corrected'
  | 'theirs-stays';

type Noun =
  | 'Consent'
  | 'Procedure'
  | 'AdverseEvent'
  | 'DocumentReference'
  | 'QuestionnaireResponse'
  | 'Observation'
  | 'Provenance'
  | 'recover'
  | 'follow-up';

/** What happened, as the clinician has to know it; the server's own words stand beside it. */
const failures: Readonly<Record<FailureKind, string>> = {
  network: 'No answer came: the connection to the EHR broke.',
  timeout: 'No answer came in time.',
  cancelled: 'The request was broken off.',
  unauthorized: 'The session with the EHR has expired. Sign in again, at the top of the page, and send again.',
  forbidden: 'The EHR does not let this session write this.',
  'not-found': 'The EHR has no place for this.',
  unsupported: 'The EHR does not take this.',
  conflict: 'The EHR has another state of this than the one that was read. Look at it in the EHR before sending again.',
  'precondition-failed':
    'Somebody changed this in the EHR since it was sent, or it is there more than once. Look at it in the EHR before sending again.',
  'too-large': 'It is larger than the EHR takes.',
  rejected: 'The EHR refused the content.',
  throttled: 'The EHR is too busy now. Wait a little and send again.',
  server: 'The EHR stopped while it worked on this.',
  'not-fhir': 'What came back is not an answer of a FHIR server; a sign-in page or a proxy may stand between.',
  withheld: 'The EHR gave less than it counted.',
  remarked: 'The EHR says that something is missing in its answer.',
  narrowed: 'The EHR lets this session see only a part.',
  'other-patients': 'The EHR gave other patients’ resources.',
  'left-out': 'Some of what came could not be used.',
  'own-policy':
    'The web server that serves Vertaug does not let this page connect to the EHR, so nothing was sent. The EHR is not at fault; the header to change is named below.',
  'foreign-url': 'The address is not this EHR’s, so nothing was sent there.',
};

const obstacles: Readonly<Record<ObstacleKind, string>> = {
  'scope-not-granted': 'the EHR did not give this session the right to write it',
  'not-declared': 'the EHR says that it does not take it',
  'denied-before': 'the EHR refused this kind of resource earlier in this session',
  'content-refused': 'the EHR refused these very words earlier in this session',
  'switched-off': 'this site has set that this EHR does not take it',
  'not-mapped': 'this site has named no form of this EHR for it',
  'form-unread': 'the form of this EHR that this site names for it could not be read',
  'form-differs': 'the form of this EHR does not ask what this site says it asks',
  'form-unanswered': 'nothing that the form of this EHR asks was answered',
  'no-author': 'a note needs an author, and the EHR did not say who is signed in',
  'no-encounter': 'this EHR files a note only with an encounter, and the launch named none',
  'not-in-note': 'the note says what was answered, and not who answered what',
  'not-also-sent': 'this site does not have answers sent as such to this EHR',
  'refers-to-blocked': 'it refers to a resource that cannot be sent',
  'no-version': 'the EHR does not say which version it has, so a change could overwrite somebody else’s',
  'no-if-match': 'this EHR does not let a web page say which version a change replaces, so it could overwrite somebody else’s',
  'never-answered': 'no answer came to it twice though the EHR can be searched; it may not let a web page write it',
  'kept-nothing': 'the EHR said that it stored it, and does not give it back',
  'place-unknown': 'the EHR accepted it earlier but does not find it again, so it cannot be changed from here',
  'mark-not-kept': 'the EHR answered that it took the mark, and gives it back without it',
  'never-corrected': 'who answered is added and never corrected',
  'theirs-stays': 'what stands in the EHR stays there as it is, as you decided',
};

/** Within a sentence; of several complications each is named once. */
const nouns: Readonly<Record<Noun, string>> = {
  Consent: 'the consent',
  Procedure: 'the procedure',
  AdverseEvent: 'the complication',
  DocumentReference: 'the note',
  QuestionnaireResponse: 'the answers',
  Observation: 'what was scored of pain and function',
  Provenance: 'who answered',
  recover: 'the recovery',
  'follow-up': 'the follow-up',
};

const inWords = (types: readonly Noun[]) => listFormat('en-GB').format([...new Set(types)].map(type => nouns[type]));

/** Plan and receipt of a delivery. */
export const deliveryWords = {
  filling: (answered: number, filledIn: number, changed: number, minutes: number): string =>
    `Answers: ${answered}. The chart had ${filledIn} of them ready, and ${changed} of those were changed. Time at it, without pauses: ${minutes} min.`,
  saveFilling: 'Save these figures',
  resource: {
    Consent: 'Consent',
    Procedure: 'Procedure',
    AdverseEvent: 'Complication',
    DocumentReference: 'Clinical note',
    QuestionnaireResponse: 'Form of the EHR',
    Observation: 'Pain score before',
    Provenance: 'Who answered',
  },
  /** The answers of a stage, sent beside what is recorded. */
  answersOf: {
    assessment: 'Answers: assessment',
    plan: 'Answers: plan',
    consent: 'Answers: consent',
    day: 'Answers: day of the procedure',
    procedure: 'Answers: procedure',
    complications: 'Answers: complications',
    recover: 'Answers: recovery',
    'follow-up': 'Answers: follow-up',
  },
  /** What was scored row by row. */
  scoreOf: { visit: 'Pain at a contact', total: 'Total of an instrument' },
  /** How answers came about, by their origin. */
  answeredAs: {
    suggested: 'Taken as the chart suggested',
    edited: 'Given against what the chart suggested',
    typed: 'Typed',
    'group-attested': 'Given by one act for several',
  },
  /** What will happen, in a sentence or two; `because` is an obstacle in words, where all of them share it. */
  plan: {
    asSuch: (types: readonly Noun[]) => `${capital(inWords(types))} will be stored as such.`,
    inNote: (types: readonly Noun[], because: string | undefined) =>
      `${capital(inWords(types))} will stand in a note${because === undefined ? '' : `, because ${because}`}.`,
    inForm: (types: readonly Noun[], because: string | undefined) =>
      `${capital(inWords(types))} will stand in a form of the EHR${because === undefined ? '' : `, because ${because}`}.`,
    inFile: (types: readonly Noun[], because: string | undefined) =>
      `${capital(inWords(types))} cannot be left in this EHR${because === undefined ? '' : `, because ${because}`}: save the record as a file.`,
    inCase: (types: readonly Noun[]) =>
      `${capital(inWords(types))} can reach this EHR neither as answers nor in a note: save the case as a file, and the clinical note as a PDF.`,
    earlierStays: (types: readonly Noun[]) => `The EHR keeps ${inWords(types)} as sent earlier; what changed since is not in it.`,
    marks: (types: readonly Noun[]) => `${capital(inWords(types))} will be marked in the EHR as entered in error.`,
    deletes: (types: readonly Noun[]) => `${capital(inWords(types))} will be deleted in the EHR.`,
    staysThere: (types: readonly Noun[], because: string | undefined) =>
      `${capital(inWords(types))} cannot be taken back from here${because === undefined ? '' : `, because ${because}`}: it stays in the EHR.`,
    noteRepeats: () => 'A note repeats what the EHR did not keep.',
  },
  /** At the top of Recover and of Follow up. */
  onlyInCase:
    'This EHR takes what is recorded here neither as answers nor in a note: it stands in the case alone. Save the case as a file, and the clinical note under Review as a PDF.',
  tier: {
    transaction: 'Stored with the others in one request',
    create: 'Stored as such',
    questionnaire: 'In a form of the EHR',
    document: 'In a note',
    file: 'In a file only',
  },
  why: 'Each way, and what stands against it',
  against: (tier: string, why: string) => `${tier}: ${why}.`,
  decideAnew: 'Ask me again when it is sent',
  sign: 'I sign the note: this EHR files it as final, in my name.',
  signFirst: 'This EHR takes only signed notes. Tick above that you sign it, or save the record as a file.',
  action: {
    create: 'new',
    update: 'changed',
    unchanged: 'already there',
    blocked: 'not sent',
    'in-note': 'in the note',
    'in-form': 'in a form',
    marks: 'marked as entered in error',
    deletes: 'deleted',
    'never-there': 'not there',
    stays: 'stays in the EHR',
  },
  issues: issueWords,
  issue: (rule: string) =>
    Object.hasOwn(issueWords, rule) ? issueWords[rule as keyof typeof issueWords] : 'a rule of the profile is not kept',
  tag: {
    stored: 'stored',
    notCompared: 'there, not compared',
    storedInPart: 'stored in part',
    notFoundAgain: 'not found again',
    inNote: 'in the note',
    inForm: 'in a form',
    changedSince: 'changed since',
    notStored: 'not stored',
    notSent: 'not sent',
    unknown: 'not known',
  },
  takeBack: {
    heading: 'What the EHR has from this case',
    hint: 'Tick what was entered in error, such as of another patient. It is taken back with the next sending, and no part of the record any more.',
    before: 'What is taken back goes before that, one by one.',
    all: 'All of it was entered in error',
    inError: (what: string) => `${what}: entered in error`,
    taken: (what: string, how: string) => `${what}: ${how}`,
    deletes: 'Delete what can be deleted, instead of marking it as entered in error',
  },
  mode: {
    transaction: 'All of it goes in one request: the EHR stores everything or nothing.',
    single: 'Each goes by itself, one after another; each gets its own answer.',
    nothing: 'There is nothing to send.',
  },
  obstacle: (kind: ObstacleKind) => obstacles[kind],
  failure: (kind: FailureKind) => failures[kind],
  twins: {
    heading: 'Stored twice',
    hint: 'An answer was lost, it was sent again, and the first arrived late. One of the two should not be counted.',
    both: (what: string, kept: string, other: string) => `${what}: this record goes on with ${kept}; ${other} says the same.`,
    mark: (place: string) => `Mark ${place} as entered in error`,
  },
  receipt: {
    stored: 'Stored.',
    found: 'The answer was lost; a search shows that it was stored, once.',
    foundEarlier: 'It was there already, from an earlier delivery. What it says was not compared: send again to bring it up to date.',
    foundSame: 'It was there already, from an earlier delivery, and says the same.',
    notKept: (what: readonly string[]) => `The EHR did not keep: ${listFormat('en-GB').format(what)}.`,
    notKeptOther: (elements: string) => `what no field shows (${elements})`,
    replaced: (place: string, isSuperseded: boolean) =>
      isSuperseded ? `The earlier note, ${place}, is marked as superseded.` : `The earlier note, ${place}, still stands there as current.`,
    gone: 'The EHR answered that it stored it, and does not give it back. Look for it in the EHR before you rely on it.',
    notCompared: 'What it holds could not be compared with what was sent.',
    carried: (types: readonly Noun[]) => `It carries ${inWords(types)}.`,
    inNote: (kind: ObstacleKind) => `Not stored as such, because ${obstacles[kind]}. It stands in the note.`,
    inForm: (kind: ObstacleKind) => `Not stored as such, because ${obstacles[kind]}. Its answers stand in the form.`,
    earlierStays: 'The earlier version stays in the EHR.',
    unchanged: 'Stored earlier, unchanged.',
    blocked: (kind: ObstacleKind) => `Not sent: ${obstacles[kind]}.`,
    onlyInCase: 'It stands in the case alone: save the case as a file, and the clinical note as a PDF.',
    deleted: 'Deleted in the EHR.',
    marked: 'Marked in the EHR as entered in error.',
    markedUnseen: 'The EHR took the mark that it was entered in error. Whether it kept it could not be read.',
    neverThere:
      'Its answer was lost, and it is no part of the case any more. A search to the end does not show it: there is nothing to take back.',
    stays: (place: string | undefined, ask: string | undefined) =>
      `It still stands in the EHR${place === undefined ? '' : ` as ${place}`}, as if it were right. Ask ${ask ?? 'whoever corrects records there'} to take it back.`,
    staysBecause: (kind: ObstacleKind) => `Not taken back: ${obstacles[kind]}.`,
    staysAfter: (kind: FailureKind) => `Not taken back. ${failures[kind]}`,
    refused: (kind: FailureKind) => `Not stored. ${failures[kind]}`,
    unknownAbsent: (kind: FailureKind) =>
      `${failures[kind]} A search to the end does not show it. It may be sent again; another search goes before.`,
    unknownUnsearched: (kind: FailureKind) =>
      `${failures[kind]} The EHR could not be searched. It may be stored or not: do not record it elsewhere yet. Send again to search first.`,
    changedThere: 'Not stored: somebody else changed it in the EHR since it was sent from here.',
    removedThere: 'Not stored: it is not in the EHR any more; somebody else removed it since it was sent from here.',
    recordedAlready:
      'Not stored: the EHR already has an augmentation of this patient for that day, and none of its levels tells them apart. It may be this one, from a sending whose answer was lost.',
    versions: { before: 'As sent before', theirs: 'In the EHR now', ours: 'In this record', none: 'nothing' },
    choices: {
      'replace-theirs': 'Replace theirs with this record',
      'store-anew': 'Store it once more',
      staged: 'It is a further session of the same plan: store it beside',
      repeat: 'The level was treated again: store it beside',
      'store-beside': 'It is another one: store it beside',
      'leave-theirs': 'Leave what is there as it is',
    },
    decide: 'What is to happen',
    decided: 'So decided. It happens when you send again.',
    notSent: (because: string) => `Not sent, because of this one before it: ${because}.`,
    wrongPatient:
      'Nothing was sent: the patient of the session, on the screen and in the record are not the same. Launch again from the chart.',
    place: (type: string, id: string) => `${type}/${id}`,
    version: (versionId: string) => `version ${versionId}`,
    noId: 'The EHR did not say under which id.',
    serverWords: 'The EHR’s words',
    detail: 'In detail',
    at: 'Answered',
    /** Nothing came back from the EHR. */
    tried: 'Tried, without an answer',
  },
} as const;
