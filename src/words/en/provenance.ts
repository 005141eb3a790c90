import { listFormat } from '../list-format.ts';
import { notShownWords } from './not-shown.ts';
import { count } from './wording.ts';

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);

/** Where what the chart says comes from, and what stands where that cannot be told. */
export const provenanceWords = {
  ...notShownWords,
  /** What the items of a question do for it; keys say which items stand there. */
  groups: {
    present: 'Speaks for it',
    score: 'Answers it',
    absent: 'Speaks against it',
    unusable: 'Too old or unusable',
    supports: 'Bears on it, and does not answer it',
    history: 'Earlier, or past',
  },
  byText: 'text match: confirm',
  source: {
    open: 'Source',
    openOf: (reference: string) => `Source: ${reference}`,
    hide: 'Hide the source',
    hideOf: (reference: string) => `Hide the source: ${reference}`,
    matched: 'matched',
    gone: 'This resource is no longer in what was read of the chart.',
    codeIn: (code: string, system: string) => `${code} in ${system}`,
    noSystem: 'no code system',
    fromTo: (from: string | undefined, to: string | undefined) =>
      from === undefined ? `until ${to}` : to === undefined ? `from ${from}` : `${from} to ${to}`,
  },
  fields: {
    heading: 'Also in the chart',
    count: (known: number, all: number) => `${known} of ${all} known`,
    none: 'Nothing in the chart says anything of this.',
    of: {
      'CARE-PRE-5.creatinine': 'Creatinine',
      'CARE-PRE-6.function': 'Function',
      'CARE-PRE-7.vital-signs': 'Vital signs',
      'CARE-PRE-9.neurology': 'Neurological findings',
      'CARE-PRE-11.earlier-augmentation': 'Earlier augmentation',
      'CARE-POST-8.densitometry': 'Bone density',
      'CON-ABS-1.infection-signs': 'Signs of infection',
      'CONS-1.consent-on-file': 'Consent on file',
      'RAD-5.dose': 'Radiation dose so far',
    },
  },
  since: {
    heading: 'New in the chart',
    note: 'since a day that you choose',
    day: 'Since',
    begun: (date: string) => `Since this case was begun, ${date}`,
    procedure: (date: string) => `Since the procedure of ${date}`,
    found: (resources: number, date: string) =>
      resources === 0
        ? `Nothing that bears on a question is dated or was changed since ${date}.`
        : `${count(resources, 'resource', 'resources')} dated or changed since ${date}, by question.`,
    choose: 'Choose a day.',
  },
  notClassified: {
    heading: 'Not classified',
    count: (number: number) =>
      number === 0
        ? 'nothing: every condition, medicine, allergy, procedure and measurement is used by a question'
        : count(number, 'record that no question uses', 'records that no question uses'),
    means:
      'Conditions, medicines, allergies, procedures and measurements in whose codes and words Vertaug recognises nothing. They may matter all the same.',
    newestOf: (number: number) => `the newest of ${number}`,
    more: (number: number) => `Show ${number} more`,
    shown: (shown: number, all: number) => `${shown} of ${all} shown.`,
  },
  elements: {
    what: 'What',
    value: 'Value',
    parts: 'Parts',
    meaning: 'Read as',
    usualRange: 'Usual range',
    missing: 'No value because',
    status: 'Status',
    certainty: 'Certainty',
    severity: 'Severity',
    kind: 'Kind',
    site: 'Body site',
    onset: 'Began',
    ended: 'Ended',
    date: 'Date',
    recorded: 'Recorded',
    wanted: 'Wanted',
    changed: 'Last changed in the EHR',
    author: 'Author',
    performer: 'Performed by',
    reason: 'Reason',
    dose: 'Dose',
    reaction: 'Reaction',
    finding: 'Conclusion',
    report: 'Text of the report',
    imaging: 'Imaging',
    notes: 'Notes',
    basedOn: 'Rests on',
  },
  referral: {
    ...notShownWords.referral,
    none: (searched: string) => `No order asks for an augmentation or for an opinion on a broken vertebra. ${searched}`,
    asked: (who: string | undefined, when: string | undefined, levels: readonly string[]) =>
      `${who ?? 'Somebody whom the chart does not name'} asked${when === undefined ? ', the chart does not say when' : `: ${when}`}${
        levels.length === 0 ? ', without naming a level.' : `, for ${inWords(levels)}.`
      }`,
    reasons: (texts: readonly string[]) => texts.join('; '),
    wanted: (date: string) => `Wanted ${date}.`,
    standing: { draft: 'draft', 'on-hold': 'on hold', done: 'done', withdrawn: 'withdrawn' },
    differs: (referral: readonly string[], imaging: readonly string[]) =>
      `The referral names ${inWords(referral)}; imaging names ${inWords(imaging)}.`,
    unsupported: (levels: readonly string[]) => `No report on the chart names anything at ${inWords(levels)} that may be new.`,
    imagingMore: (levels: readonly string[]) => `Imaging also names ${inWords(levels)}; the referral does not.`,
    notCompared: 'Not all reports were read, so its levels are not compared with imaging.',
    more: (number: number) => `${count(number, 'other referral', 'other referrals')}`,
    fewer: 'Show only the first',
  },
  again: {
    ...notShownWords.again,
    heading: 'Reading the chart again',
    act: 'Read the chart again',
    reading: 'Reading the chart again…',
    soFar: (pagesOf: string) => `Reading the chart again. ${pagesOf}`,
    stop: 'Stop',
    stopped: 'Reading again was stopped. The chart stands as it was read before.',
    kept: (what: readonly string[]) => `This time ${inWords(what)} could not be read to the end. The chart stands as it was read before.`,
    nothingCame: 'Nothing could be read this time. The chart stands as it was read before.',
    same: 'The chart was read again: it says the same as before.',
    changed: (number: number) =>
      `The chart was read again: ${count(number, 'question has', 'questions have')} something else to go by. No answer was changed.`,
    levels: (then: readonly string[], now: readonly string[]) =>
      `Levels that the chart suggests: then ${then.length === 0 ? 'none' : inWords(then)}; now ${now.length === 0 ? 'none' : inWords(now)}.`,
    question: 'Question',
    yours: 'Yours',
    chartThen: 'Chart then',
    chartNow: 'Chart now',
    unanswered: 'not answered',
    openAgain: 'open again',
    close: 'Close',
  },
} as const;
