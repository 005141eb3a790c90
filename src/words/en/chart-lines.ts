import { quotedEvidence } from '../as-quoted.ts';
import { spanOfHours } from '../how-long.ts';
import { isHalt, narrowing, serverSaid } from '../server-said.ts';
import { age, date, inUnits } from './chart-date.ts';
import { capital, count } from './wording.ts';

interface EvidenceToSay {
  readonly title: string;
  readonly value: string | undefined;
  readonly date: string | undefined;
  readonly dateKind: string | undefined;
  readonly inContext?: true;
  readonly own?: 'this-case' | 'a-case';
}

/** "INR 2.6", but "Pain, 0 to 10: 8" and "MR lumbar spine: acute fracture". */
function titled(title: string, value: string): string {
  return /\d$/.test(title) || !/^[<>≤≥]?\d/.test(value) ? `${title}: ${value}` : `${title} ${value}`;
}

/** "INR 2.6, 12 October 2026, 41 days old". */
function evidenceLine(evidence: EvidenceToSay, asOf: Date): string {
  const { title, value } = quotedEvidence(evidence);
  const what = value === undefined ? title : titled(title, value);
  const kind = evidence.dateKind === undefined ? '' : dateKind[evidence.dateKind as keyof typeof dateKind];
  const when = evidence.date === undefined ? ['no date'] : [`${kind ? `${kind} ` : ''}${date(evidence.date)}`, age(evidence.date, asOf)];
  return [what, ...when, evidence.inContext && 'in this launch’s context', evidence.own && ownWords[evidence.own]]
    .filter(part => part !== undefined)
    .join(', ');
}

/** What Vertaug itself wrote into the chart. */
const ownWords = { 'this-case': 'from this case', 'a-case': 'from a Vertaug case' };

/** Why a window is narrower than usual. */
const windowWhy = {
  'vitamin-k-antagonist': 'on a vitamin K antagonist',
  'liver-disease': 'with liver disease',
  'chemotherapy-or-heparin': 'with chemotherapy or heparin',
  'not-all-read': 'because not all that bears on it was read',
};

type WindowWhy = keyof typeof windowWhy;

function window(hours: number, why?: WindowWhy): string {
  return ['window', inUnits(spanOfHours(hours)), why && windowWhy[why]].filter(part => part !== undefined).join(' ');
}

interface JudgedToSay extends EvidenceToSay {
  readonly windowHours: number | undefined;
  readonly windowWhy?: WindowWhy;
}

/** "INR 2.6, 12 October 2026, 41 days old; window 24 hours on a vitamin K antagonist". */
function judgedLine(evidence: JudgedToSay, asOf: Date): string {
  const line = evidenceLine(evidence, asOf);
  return evidence.windowHours === undefined ? line : `${line}; ${window(evidence.windowHours, evidence.windowWhy)}`;
}

/** Said before a date where it is not simply the day on which something was found. */
const dateKind = {
  onset: 'since',
  recorded: 'recorded',
  effective: '',
  started: '',
  authored: 'ordered',
  performed: 'done',
  ended: 'ended',
  issued: 'issued',
};

const read = {
  Patient: 'the patient’s record',
  Condition: 'conditions',
  MedicationStatement: 'medication statements',
  MedicationRequest: 'medication orders',
  MedicationAdministration: 'medication administrations',
  AllergyIntolerance: 'allergies',
  Observation: 'measurements',
  ImagingStudy: 'imaging studies',
  DiagnosticReport: 'reports',
  Procedure: 'procedures',
  ServiceRequest: 'referrals',
  RelatedPerson: 'related persons',
  Consent: 'consents',
  Encounter: 'visits and stays',
};

const readSingular: Readonly<Record<keyof typeof read, string>> = {
  Patient: 'the patient’s record',
  Condition: 'condition',
  MedicationStatement: 'medication statement',
  MedicationRequest: 'medication order',
  MedicationAdministration: 'medication administration',
  AllergyIntolerance: 'allergy',
  Observation: 'measurement',
  ImagingStudy: 'imaging study',
  DiagnosticReport: 'report',
  Procedure: 'procedure',
  ServiceRequest: 'referral',
  RelatedPerson: 'related person',
  Consent: 'consent',
  Encounter: 'visit or stay',
};

interface Search {
  readonly read: keyof typeof read;
  readonly status: 'reading' | 'read' | 'incomplete' | 'failed';
  readonly count: number;
  readonly failure: ({ readonly kind: string; readonly status?: number } & Parameters<typeof serverSaid>[0]) | undefined;
  readonly how?: {
    readonly pages: number;
    readonly backTo?: string;
    readonly byCategory?: true;
    readonly widened?: readonly { readonly without: readonly string[] }[];
  };
}

/** There is one of it. */
const counted = (search: Search) =>
  search.read === 'Patient' ? read.Patient : count(search.count, readSingular[search.read], read[search.read]);
const pagesOf = ({ how }: Search) => (how && how.pages > 1 ? ` on ${how.pages} pages` : '');

/** What an engineer has to know of how it was asked. */
function asked({ read: type, how }: Search): string {
  const without = (how?.widened ?? []).flatMap(each => each.without);
  const narrowed = type === 'Observation' && !without.includes('code');
  const andCategory = without.includes('category') ? '' : ', and as laboratory values and vital signs';
  const byCode = how?.byCategory
    ? ' Asked for category by category.'
    : narrowed
      ? ` Asked for by the codes that are known here${andCategory}.`
      : '';
  return without.length === 0 ? byCode : `${byCode} The EHR refused ${without.join(', ')} and was asked without.`;
}

/** Whether nothing was left unasked: neither what is older, nor what has a code that is not known here. */
const knowsAll = ({ how }: Search) => how?.backTo === undefined && !how?.widened?.some(({ without }) => without.some(isLeftOut));
const isLeftOut = (name: string) => name.startsWith('category') || /^[A-Z]/.test(name);

/** Why a read did not come, as far as it can be told without the server's own words. */
function why(failure: Search['failure']): string {
  const status = failure?.status === undefined ? '' : ` (${failure.status})`;
  const said = serverSaid(failure);
  switch (failure?.kind) {
    case 'forbidden':
      return `the EHR does not allow it${status}`;
    case 'unauthorized':
      return `the session with the EHR has expired${status}`;
    case 'network':
    case 'timeout':
      return 'no answer came';
    case 'cancelled':
      return 'it was stopped';
    case 'throttled':
      return `the EHR is too busy${status}`;
    case 'unsupported':
    case 'not-found':
      return `the EHR does not offer it${status}`;
    case 'rejected':
      if (failure.status !== undefined && failure.status !== 200) return `the EHR did not take the question${status}`;
      return said === undefined ? 'the EHR said that part of it had failed' : `the EHR said that part of it had failed (“${said}”)`;
    case 'remarked':
      return said === undefined ? 'the EHR said that not all of it came' : `the EHR said of it “${said}”`;
    case 'narrowed':
      return `the EHR lets this session see only a part of them (${narrowing(failure)})`;
    case 'other-patients':
      return 'the EHR gave other patients’ among them, so nothing of what it gave is used';
    case 'left-out':
      return 'some of what came could not be used or was kept out';
    case 'too-large':
      return status === '' ? 'there were more than are read at once' : `the EHR found the question too long${status}`;
    case 'own-policy':
      return `this installation does not let its page ask (${failure.outcome?.issue[0]?.diagnostics})`;
    case 'foreign-url':
      return 'the EHR pointed to another server for the rest, which was not asked';
    case 'withheld':
      return 'the EHR had counted more than it gave';
    case 'not-fhir':
      return `what the EHR answered was not understood${status}`;
    default:
      return `the EHR could not answer${status}`;
  }
}

function searchedRead(search: Search): string {
  switch (search.status) {
    case 'reading':
      return `${capital(read[search.read])}: being read, ${search.count} so far.`;
    case 'read':
      return search.how?.backTo === undefined
        ? `${capital(counted(search))} read${knowsAll(search) ? ' to the end' : ''}${pagesOf(search)}.${asked(search)}`
        : `${capital(counted(search))} read${pagesOf(search)}, newest first, back to ${date(search.how.backTo)}; older ones were not asked for.${asked(search)}`;
    case 'incomplete':
      return `${capital(counted(search))} read${pagesOf(search)}, ${isHalt(search.failure?.kind) ? 'then' : 'but'} ${why(search.failure)}: there may be more.${asked(search)}`;
    case 'failed':
      return `${capital(read[search.read])} could not be read: ${why(search.failure)}. Nothing is known from them.`;
  }
}

interface Searched {
  readonly state: string;
  readonly evidence: readonly unknown[];
  readonly searched: readonly Search[];
  /** What of it could not be read: then it was not read to its end. */
  readonly unreadableCount?: number;
  /** Another line beside it says how little it proves that nothing was found. */
  readonly inShort?: boolean;
}

/** What was searched, in a line: first what could not be read; where nothing was found, that this proves little. */
function searchedLine({ evidence, searched, unreadableCount = 0, inShort = false }: Searched): string {
  const missing = searched.filter(search => search.status === 'failed' || search.status === 'incomplete');
  if (missing.length > 0) return missing.map(searchedRead).join(' ');
  const seen = searched
    .map(search => counted(search) + (search.how?.backTo === undefined ? '' : ` (back to ${date(search.how.backTo)}, no older asked for)`))
    .join(', ');
  if (evidence.length > 0) return `Searched: ${seen}.`;
  const whole = unreadableCount === 0 && searched.every(knowsAll);
  const line = `in ${seen}${whole ? ', read to the end' : ''}.`;
  return inShort ? line : `${line} The EHR may withhold some, and other places may know more.`;
}

/** The same beside one question of many: which reads failed; why, is said once for all of them. */
function missingLine({ searched }: Pick<Searched, 'searched'>): string {
  const failed = searched.filter(({ status }) => status === 'failed').map(search => read[search.read]);
  const inPart = searched.filter(({ status }) => status === 'incomplete').map(searchedRead);
  return [...(failed.length === 0 ? [] : [`${capital(failed.join(', '))} could not be read.`]), ...inPart].join(' ');
}

/** Each reason once, with the reads that failed for it. */
function failedReads(searches: readonly Search[]): string {
  const byReason = Map.groupBy(
    searches.filter(({ status }) => status === 'failed'),
    ({ failure }) => why(failure),
  );
  return [...byReason]
    .map(
      ([reason, those]) =>
        `${capital(those.map(search => read[search.read]).join(', '))} could not be read: ${reason}. Nothing is known from them, and each question that needs them says so.`,
    )
    .join(' ');
}

/** What the chart says, how sure that is, and where it was looked for. */
export const chartLineWords = {
  state: {
    reading: 'being read',
    present: 'in the chart',
    'absent-asserted': 'denied in the chart',
    'no-data': 'not answered by the chart',
    'nothing-found': 'nothing found',
    stale: 'too old',
    conflict: 'sources disagree',
    unparseable: 'not understood',
    unreadable: 'not read',
  },
  read,
  date,
  age,
  evidenceLine,
  judgedLine,
  searchedRead,
  searchedLine,
  missingLine,
  failedReads,
  /** How far the reads that still go on have come. */
  soFar: (searches: readonly Search[]) => `So far ${searches.map(counted).join(', ')}.`,
  more: (number: number) => `${number} more`,
  window,
} as const;
