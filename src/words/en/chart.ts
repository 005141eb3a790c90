import { quotedEvidence } from '../as-quoted.ts';
import { age, date } from './chart-date.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

interface EvidenceToSay {
  readonly title: string;
  readonly value: string | undefined;
  readonly date: string | undefined;
  readonly dateKind: string | undefined;
  readonly inContext?: true;
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
  return [what, ...when, evidence.inContext && 'in this launch’s context'].filter(part => part !== undefined).join(', ');
}

const HOURS_PER_MONTH = 730.5;

const window = (hours: number): string =>
  hours % HOURS_PER_MONTH === 0
    ? `window ${count(hours / HOURS_PER_MONTH, 'month', 'months')}`
    : hours % 24 === 0 && hours > 48
      ? `window ${count(hours / 24, 'day', 'days')}`
      : `window ${count(hours, 'hour', 'hours')}`;

/** "INR 2.6, 12 October 2026, 41 days old; window 24 hours". */
function judgedLine(evidence: EvidenceToSay & { readonly windowHours: number | undefined }, asOf: Date): string {
  const line = evidenceLine(evidence, asOf);
  return evidence.windowHours === undefined ? line : `${line}; ${window(evidence.windowHours)}`;
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
};

interface Search {
  readonly read: keyof typeof read;
  readonly status: 'reading' | 'read' | 'incomplete' | 'failed';
  readonly count: number;
  readonly failure: { readonly kind: string; readonly status?: number } | undefined;
  readonly how?: {
    readonly pages: number;
    readonly backTo?: string;
    readonly widened?: readonly { readonly without: readonly string[] }[];
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** There is one of it. */
const counted = (search: Search) =>
  search.read === 'Patient' ? read.Patient : count(search.count, readSingular[search.read], read[search.read]);
const pagesOf = ({ how }: Search) => (how && how.pages > 1 ? ` on ${how.pages} pages` : '');

/** What an engineer has to know of how it was asked. */
function asked({ read: type, how }: Search): string {
  const without = (how?.widened ?? []).flatMap(each => each.without);
  const byCode = type === 'Observation' && !without.includes('code') ? ' Asked for by the codes that are known here.' : '';
  return without.length === 0 ? byCode : `${byCode} The EHR refused ${without.join(', ')} and was asked without.`;
}

/** Why a read did not come, as far as it can be told without the server's own words. */
function why(failure: Search['failure']): string {
  const status = failure?.status === undefined ? '' : ` (${failure.status})`;
  switch (failure?.kind) {
    case 'forbidden':
    case 'unauthorized':
      return `the EHR does not allow it${status}`;
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
      return failure.status === 200 ? 'the EHR said that part of it had failed' : `the EHR did not take the question${status}`;
    case 'too-large':
      return status === '' ? 'there were more than are read at once' : `the EHR found the question too long${status}`;
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
        ? `${capital(counted(search))} read to the end${pagesOf(search)}.${asked(search)}`
        : `${capital(counted(search))} read${pagesOf(search)}, newest first, back to ${date(search.how.backTo)}; older ones were not asked for.${asked(search)}`;
    case 'incomplete':
      return `${capital(counted(search))} read${pagesOf(search)}, then ${why(search.failure)}: there may be more.${asked(search)}`;
    case 'failed':
      return `${capital(read[search.read])} could not be read: ${why(search.failure)}. Nothing is known from them.`;
  }
}

interface Searched {
  readonly state: string;
  readonly evidence: readonly unknown[];
  readonly searched: readonly Search[];
}

/** What was searched, in a line: first what could not be read; where nothing was found, that this proves little. */
function searchedLine({ evidence, searched }: Searched): string {
  const missing = searched.filter(search => search.status === 'failed' || search.status === 'incomplete');
  if (missing.length > 0) return missing.map(searchedRead).join(' ');
  const seen = searched
    .map(search => counted(search) + (search.how?.backTo === undefined ? '' : ` (back to ${date(search.how.backTo)}, no older asked for)`))
    .join(', ');
  if (evidence.length > 0) return `Searched: ${seen}.`;
  const whole = searched.every(({ how }) => how?.backTo === undefined);
  return `in ${seen}${whole ? ', read to the end' : ''}. The EHR may withhold some, and other places may know more.`;
}

const rules = {
  'fracture-at-level': 'a fracture that the chart places here and that began within this site’s window',
  'fracture-of-unknown-cause': 'a recent fracture whose cause the chart does not say',
  'fracture-with-osteoporosis': 'a recent fracture whose cause the chart does not say, in a patient with osteoporosis',
  'traumatic-fracture': 'a recent fracture that the chart calls an injury; the parameter lists none such',
  'fracture-level-unsaid': 'a fracture that the chart does not place at one level',
  'fracture-old': 'an older fracture: shown, not suggested',
  'fracture-healed': 'a healed fracture or what remains of one: shown, not suggested',
  'fracture-undated': 'a fracture whose age the chart does not say',
  'fracture-refuted': 'a fracture that was ruled out',
  'report-fracture': 'a report names a fracture here',
  'report-old-fracture': 'a report names an old or healed fracture here, or is old itself',
  'report-marrow-signal': 'a report names a change of the marrow here',
  'report-height-kept': 'a report names injured bone here with its height kept',
  'report-progress': 'a report says that the fracture here has progressed',
  'report-unchanged': 'a report says that the fracture here is unchanged',
  'report-finding': 'words in a report',
  'transitional-anatomy': 'the chart calls the anatomy transitional: how the levels are counted has to be confirmed',
  'neoplasm-at-level': 'a tumour that the chart places here',
  'neoplasm-level-unsaid': 'a tumour of bone or marrow that the chart does not place at one level',
  'neoplasm-past': 'in remission, past or ruled out',
  'benign-lesion-at-level': 'a benign lesion that the chart places here',
  'benign-lesion-level-unsaid': 'a benign lesion that the chart does not place at one level',
  nonunion: 'a fracture that has not healed together',
  kyphosis: 'a kyphosis in the problem list; how it affects breathing is not in it',
  'limited-activity': 'limited activity, whatever limits it',
  'osteoporosis-known': 'osteoporosis, which makes vertebrae break',
  'infection-beside': 'an infection of the bone or disc beside it',
  'infection-of-one-place': 'an active infection of one place; whether the whole body has it is yours to say',
  'infection-lasting': 'an infection that lasts for years; whether it is under way now is yours to say',
  'neurology-sign': 'a sign that nerves or cord may be in trouble; what causes it is yours to say',
  'pregnancy-delivery': 'a delivery or the weeks after it: whether the pregnancy is over is yours to say',
  'opioid-taken': 'an opioid that is taken or ordered',
  'opioid-not-tolerated': 'an opioid that is not tolerated',
  'infection-active': 'an infection listed as active',
  'infection-level-unsaid': 'an infection listed as active that the chart does not place at one level',
  'infection-elsewhere': 'an infection that the chart places elsewhere in the spine',
  'infection-old': 'listed as active, but long ago and never since',
  'infection-past': 'a past infection',
  'infection-refuted': 'an infection that was ruled out',
  bacteraemia: 'bacteria in the blood; whether it is septicaemia is yours to say',
  'neurology-active': 'a neurological problem listed as active; what causes it is yours to say',
  'neurology-elsewhere': 'a neurological problem that the chart places elsewhere in the spine',
  'neurology-old': 'listed as active, but long ago and never since',
  'neurology-past': 'a past neurological problem',
  'canal-narrowed': 'a narrow canal or a compressed cord, whatever narrows it',
  'epidural-tumour-code': 'tumour that may reach the epidural space; the code does not say so',
  coagulopathy: 'a bleeding or clotting disorder listed as active',
  'coagulopathy-past': 'a past bleeding or clotting disorder',
  'long-term-anticoagulant': 'long-term use of blood thinners is recorded, without the drug',
  'inr-in-window': 'an INR within its window; it answers for nothing else',
  'inr-high':
    'an INR above this site’s upper line, 1.8 unless the site chose another (interventional radiology consensus of 2019, not the practice parameter)',
  'inr-out-of-window':
    'an INR older than its window; the window is shorter on warfarin, with liver disease, or when medicines could not be read',
  'inr-earlier': 'an earlier INR',
  'platelets-in-window': 'platelets within their window; they answer for nothing else',
  'platelets-low':
    'platelets below this site’s line, 50 ×10⁹/L unless the site chose another (interventional radiology consensus of 2019, not the practice parameter)',
  'platelets-out-of-window':
    'platelets older than their window; the window is shorter after chemotherapy or heparin, or when medicines could not be read',
  'platelets-earlier': 'earlier platelets',
  'value-unusable': 'a value that cannot be used: its unit, its comparator or its wording is not understood',
  'value-undated': 'a value whose date is missing, lies ahead or cannot be read: it may be the newest',
  'antithrombotic-current': 'a blood thinner that is taken or ordered; an order does not prove that it is taken',
  'antithrombotic-stopped': 'a blood thinner stopped within this site’s window',
  'antithrombotic-stopped-when-unknown': 'a blood thinner that ended, the chart does not say when',
  'antithrombotic-past': 'a blood thinner that ended before this site’s window',
  'antithrombotic-not-taken': 'a blood thinner that is recorded as not taken',
  'antithrombotic-disagreement': 'one source has this drug as ended or not taken, another as current',
  'medicine-without-name': 'a medicine whose name cannot be read from the chart: it may be any',
  'antithrombotic-on-hold': 'a blood thinner on hold: whether a dose was taken lately is for you to ask',
  'antithrombotic-status-unknown': 'a blood thinner whose status the chart does not say: nothing is ruled out',
  'antithrombotic-intended': 'a blood thinner that is meant to be taken',
  'antithrombotic-to-begin': 'a blood thinner that is to begin on a later day',
  'antithrombotic-given': 'a dose of a blood thinner that was given within this site’s window',
  'antithrombotic-local': 'a blood thinner for a catheter or for the skin: no treatment of the blood',
  'no-medicines-recorded': 'somebody recorded that no medicines are taken; other entries may name some',
  'medicines-not-known': 'the chart says that nothing is known of medicines',
  'medicine-not-taken': 'recorded as not taken',
  'medicine-past': 'over for longer than this site’s window',
  'analgesic-taken': 'a pain medicine that is no opioid, taken or ordered',
  'analgesic-ended': 'a pain medicine that ended within this site’s window',
  'nsaid-taken': 'an anti-inflammatory drug taken or ordered: platelets work less well, and no hold is recommended for it',
  'nsaid-ended': 'an anti-inflammatory drug that ended within this site’s window',
  'steroid-taken': 'a steroid that reaches the whole body: it thins the bone',
  'steroid-ended': 'a steroid that reached the whole body and ended within a year',
  'osteoporosis-treatment': 'a medicine for thin bone; some are also given for tumours',
  'osteoporosis-treatment-ended': 'a medicine for thin bone that ended within a year; some are also given for tumours',
  'chemotherapy-taken': 'a medicine against cancer, taken or ordered: platelets may have fallen since they were counted',
  'chemotherapy-ended': 'a medicine against cancer that ended within this site’s window for platelets',
  'anti-infective-taken': 'a medicine against infection, taken or ordered, to treat one or to prevent one',
  'anti-infective-ended': 'a medicine against infection that ended within this site’s window',
  'allergy-relevant': 'an allergy or intolerance that matters here',
  'allergy-other': 'another allergy or intolerance',
  'allergy-without-name': 'an allergy whose name cannot be read from the chart: it may be any',
  'allergy-past': 'an allergy that is past or was ruled out',
  'no-known-allergy': 'someone recorded that no allergy is known',
  'no-known-drug-allergy': 'no drug allergy is known; of latex and bone cement it says nothing',
  'pregnancy-recorded': 'a pregnancy is recorded',
  'pregnancy-old': 'a pregnancy that was recorded longer ago than one lasts',
  'pregnancy-past': 'a pregnancy that is over or was ruled out',
  'pregnancy-possible': 'a pregnancy is called possible',
  'pregnancy-test-positive': 'a positive finding within the length of a pregnancy',
  'pregnancy-test-negative': 'a negative test within this site’s window',
  'negative-test-encounter': 'a visit for a pregnancy test that was negative; the test itself would answer',
  'pregnancy-test-old': 'a negative finding older than this site’s window',
  'pregnancy-hcg-number': 'an hCG number; what it means depends on the laboratory and the week',
  'not-pregnant-recorded': 'recorded as not pregnant, within this site’s window',
  'pain-score': 'a pain score; where it hurts is not in it',
  'pain-score-old': 'a pain score older than its window',
  'pain-score-earlier': 'an earlier pain score',
  'pain-other-scale': 'pain on another scale or over another time: not a number from 0 to 10 now',
  'spine-study': 'a study of the spine; that it exists says nothing of what it shows',
  'spine-study-old': 'the newest study of the spine is older than this site’s window',
  'spine-study-earlier': 'an earlier study of the spine',
  'referral-names-level': 'the referral asks for this level',
  'referral-asks': 'a referral that asks for an augmentation or an opinion on it',
  'referral-ended': 'a referral that was carried out or withdrawn',
  'report-unread': 'a report whose text cannot be read here: open it in the EHR',
  'report-superseded': 'a report that a later one of the same examination replaces',
  'earlier-augmentation': 'an earlier augmentation',
  'measured-in-window': 'a value in its window',
  'measured-out-of-window': 'a value older than its window',
  'measured-earlier': 'an earlier value',
  'bleeding-measure': 'a measurement that bears on bleeding; by itself it decides nothing',
  'infection-sign': 'measured where infection is thought of; a normal value does not rule one out',
  'function-score': 'a score of function; what limits it is not in it',
  'neurology-grade': 'a grade of injury to the cord; when it came and what caused it is yours to say',
  't-score-low': 'a T-score of −2.5 or lower, which is the line of osteoporosis (World Health Organization)',
  't-score': 'a T-score above −2.5; it does not exclude a fracture by fragility',
  'liver-disease': 'a disease of the liver, which makes clotting factors: an INR says less then',
  'clearance-input': 'what the creatinine clearance is worked out from (Cockcroft and Gault), with age and sex',
  'filtration-is-no-clearance': 'an estimated filtration per 1.73 m²: not the creatinine clearance that doses go by',
  'consent-on-file': 'an active consent to a procedure, within this site’s window; which procedure it is to is for you to read',
  'consent-out-of-window': 'a consent to a procedure that is older than this site’s window, or has no date that can be read',
  'consent-over': 'a consent that has ended, or was withdrawn or rejected',
  'consent-refused': 'a record that consent was refused',
  'consent-unclear': 'a consent that does not say that it is active and to a procedure',
  'consent-to-another-procedure': 'a consent to another procedure',
  'consent-not-to-treatment': 'a consent about privacy, research or directives: not to a procedure',
} as const;

/** What the chart says, how sure that is, and where it was looked for. */
export const chartWords = {
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
  rules,
  /** Why an item was chosen. */
  rule: (id: string): string => (Object.hasOwn(rules, id) ? rules[id as keyof typeof rules] : id),
  date,
  age,
  evidenceLine,
  judgedLine,
  searchedRead,
  searchedLine,
  /** How far the reads that still go on have come. */
  soFar: (searches: readonly Search[]) => `So far ${searches.map(counted).join(', ')}.`,
  more: (number: number) => `${number} more`,
  window,
} as const;
