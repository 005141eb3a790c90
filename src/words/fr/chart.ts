import { quotedDate, quotedEvidence } from '../as-quoted.ts';
import { howLongAgo, type Span, spanOfHours } from '../how-long.ts';
import { realDay } from '../real-day.ts';
import { isHalt, narrowing, serverSaid } from '../server-said.ts';
import type { Translation, Words } from '../words.ts';
import { chartRules } from './chart-rules.ts';
import { capital, count, dayInWords, inWords, number } from './wording.ts';

type Say = Words['chart'];
type Search = Parameters<Say['searchedRead']>[0];
type EvidenceToSay = Parameters<Say['evidenceLine']>[0];

/** A FHIR date in words, as precise as it is and in its own zone; what is no date is said as it stands. */
function date(fhirDate: string): string {
  const { year, month, day } = realDay(fhirDate) ?? {};
  return dayInWords(year, month, day) ?? quotedDate(fhirDate);
}

/** "il y a 3 jours"; undefined where the date is too coarse, or lies ahead. */
function age(fhirDate: string, asOf: Date): string | undefined {
  const ago = howLongAgo(fhirDate, asOf);
  if (ago === undefined) return undefined;
  return ago === 'today' ? 'aujourd’hui' : `il y a ${inUnits(ago)}`;
}

const UNITS: Readonly<Record<Span['unit'], readonly [one: string, many: string]>> = {
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
};

/** "1 heure", "3 jours" */
const inUnits = ({ unit, count: many }: Span): string => count(many, ...UNITS[unit]);

/** "INR 2,6", but "Douleur, de 0 à 10 : 8" and "IRM lombaire : fracture aiguë". Title and value are the chart's own. */
function titled(title: string, value: string): string {
  return /\d$/.test(title) || !/^[<>≤≥]?\d/.test(value) ? `${title} : ${value}` : `${title} ${value}`;
}

/** Said before a date where it is not simply the day on which something was found: before a day, and before a month or a year. */
const dateKind: Readonly<Record<string, { readonly day: string; readonly other: string }>> = {
  onset: { day: 'depuis le', other: 'depuis' },
  recorded: { day: 'inscrit le', other: 'inscrit en' },
  authored: { day: 'prescrit le', other: 'prescrit en' },
  ended: { day: 'terminé le', other: 'terminé en' },
  performed: { day: 'fait le', other: 'fait en' },
  issued: { day: 'transmis le', other: 'transmis en' },
};

/** "INR 2,6, 12 octobre 2026, il y a 41 jours" */
function evidenceLine(evidence: EvidenceToSay, asOf: Date): string {
  const { title, value } = quotedEvidence(evidence);
  const what = value === undefined ? title : titled(title, value);
  const when = evidence.date === undefined ? ['sans date'] : [dated(evidence.dateKind, evidence.date), age(evidence.date, asOf)];
  return [what, ...when, evidence.inContext && 'dans le contexte de ce lancement', evidence.own && ownWords[evidence.own]]
    .filter(part => part !== undefined)
    .join(', ');
}

/** What Vertaug itself wrote into the chart. */
const ownWords = { 'this-case': 'de ce cas', 'a-case': 'd’un cas de Vertaug' };

const windowWhy: Readonly<Record<NonNullable<Parameters<Say['window']>[1]>, string>> = {
  'vitamin-k-antagonist': 'sous antivitamine K',
  'liver-disease': 'en présence d’une maladie du foie',
  'chemotherapy-or-heparin': 'sous chimiothérapie ou héparine',
  'not-all-read': 'parce que tout ce qui s’y rapporte n’a pu être lu',
};

const window: Say['window'] = (hours, why) => {
  return ['délai de', inUnits(spanOfHours(hours)), why && windowWhy[why]].filter(part => part !== undefined).join(' ');
};

/** "INR 2,6, 12 octobre 2026, il y a 41 jours; délai de 24 heures" */
const judgedLine: Say['judgedLine'] = (evidence, asOf) => {
  const line = evidenceLine(evidence, asOf);
  return evidence.windowHours === undefined ? line : `${line} ; ${window(evidence.windowHours, evidence.windowWhy)}`;
};

/** "inscrit le 3 mai 2026", but "inscrit en mai 2026". */
function dated(kind: string | undefined, fhirDate: string): string {
  const said = dateKind[kind ?? ''];
  if (said === undefined) return date(fhirDate);
  return `${fhirDate.length < 10 ? said.other : said.day} ${date(fhirDate)}`;
}

const read: Readonly<Record<Search['read'], string>> = {
  Patient: 'fiche du patient',
  Condition: 'problèmes de santé',
  MedicationStatement: 'médicaments déclarés',
  MedicationRequest: 'ordonnances',
  MedicationAdministration: 'administrations de médicaments',
  AllergyIntolerance: 'allergies',
  Observation: 'résultats et mesures',
  ImagingStudy: 'examens d’imagerie',
  DiagnosticReport: 'rapports',
  Procedure: 'interventions',
  ServiceRequest: 'demandes de consultation',
  RelatedPerson: 'proches',
  Consent: 'consentements',
  Encounter: 'visites et séjours',
};

const readSingular: Readonly<Record<Search['read'], string>> = {
  Patient: 'fiche du patient',
  Condition: 'problème de santé',
  MedicationStatement: 'médicament déclaré',
  MedicationRequest: 'ordonnance',
  MedicationAdministration: 'administration de médicament',
  AllergyIntolerance: 'allergie',
  Observation: 'résultat ou mesure',
  ImagingStudy: 'examen d’imagerie',
  DiagnosticReport: 'rapport',
  Procedure: 'intervention',
  ServiceRequest: 'demande de consultation',
  RelatedPerson: 'proche',
  Consent: 'consentement',
  Encounter: 'visite ou séjour',
};

/** There is one of it. */
const counted = (search: Search) =>
  search.read === 'Patient' ? read.Patient : count(search.count, readSingular[search.read], read[search.read]);
const pagesOf = ({ how }: Search) => (how && how.pages > 1 ? ` en ${number(how.pages)} pages` : '');

/** What an engineer has to know of how it was asked. */
function asked({ read: type, how }: Search): string {
  const without = (how?.widened ?? []).flatMap(each => each.without);
  const narrowed = type === 'Observation' && !without.includes('code');
  const andCategory = without.includes('category') ? '' : ', et comme résultats de laboratoire et signes vitaux';
  const byCode = how?.byCategory
    ? ' Demandés catégorie par catégorie.'
    : narrowed
      ? ` Demandés selon les codes connus ici${andCategory}.`
      : '';
  return without.length === 0 ? byCode : `${byCode} Le DSE a refusé ${without.join(', ')} ; la demande a été refaite sans cela.`;
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
      return `le DSE ne le permet pas${status}`;
    case 'unauthorized':
      return `la séance avec le DSE a expiré${status}`;
    case 'network':
    case 'timeout':
      return 'aucune réponse n’est venue';
    case 'cancelled':
      return 'la lecture a été arrêtée';
    case 'throttled':
      return `le DSE est trop occupé${status}`;
    case 'unsupported':
    case 'not-found':
      return `le DSE ne l’offre pas${status}`;
    case 'rejected':
      if (failure.status !== undefined && failure.status !== 200) return `le DSE n’a pas accepté la demande${status}`;
      return said === undefined
        ? 'le DSE a signalé qu’une partie avait échoué'
        : `le DSE a signalé qu’une partie avait échoué (« ${said} »)`;
    case 'remarked':
      return said === undefined ? 'le DSE a dit que tout n’était pas venu' : `le DSE en a dit « ${said} »`;
    case 'narrowed':
      return `le DSE n’en laisse voir qu’une partie à cette séance (${narrowing(failure)})`;
    case 'other-patients':
      return 'le DSE en a donné d’autres patients ; rien de ce qu’il a donné n’est utilisé';
    case 'left-out':
      return 'une partie de ce qui est venu n’a pas pu servir ou a été laissée de côté';
    case 'too-large':
      return status === '' ? 'il y en avait plus qu’il n’en est lu à la fois' : `le DSE a trouvé la demande trop longue${status}`;
    case 'own-policy':
      return `cette installation ne laisse pas sa page le demander (${failure.outcome?.issue[0]?.diagnostics})`;
    case 'foreign-url':
      return 'le DSE a renvoyé pour la suite à un autre serveur, qui n’a pas été interrogé';
    case 'withheld':
      return 'le DSE en avait compté plus qu’il n’en a donné';
    case 'not-fhir':
      return `la réponse du DSE n’a pas été comprise${status}`;
    default:
      return `le DSE n’a pas pu répondre${status}`;
  }
}

function searchedRead(search: Search): string {
  switch (search.status) {
    case 'reading':
      return `${capital(read[search.read])} : lecture en cours, ${number(search.count)} jusqu’ici.`;
    case 'read':
      return search.how?.backTo === undefined
        ? `${capital(counted(search))} : lecture ${knowsAll(search) ? 'menée à terme' : 'faite'}${pagesOf(search)}.${asked(search)}`
        : `${capital(counted(search))} : lecture${pagesOf(search)} du plus récent au plus ancien, jusqu’au ${date(search.how.backTo)} ; rien de plus ancien n’a été demandé.${asked(search)}`;
    case 'incomplete':
      return `${capital(counted(search))}${pagesOf(search)}, ${isHalt(search.failure?.kind) ? 'puis' : 'mais'} ${why(search.failure)} : il y en a peut-être d’autres.${asked(search)}`;
    case 'failed':
      return `${capital(read[search.read])} : lecture impossible, ${why(search.failure)}. On n’en sait donc rien.`;
  }
}

function missingLine({ searched }: { readonly searched: readonly Search[] }): string {
  const failed = searched.filter(({ status }) => status === 'failed').map(search => read[search.read]);
  const inPart = searched.filter(({ status }) => status === 'incomplete').map(searchedRead);
  return [...(failed.length === 0 ? [] : [`${capital(inWords(failed))} : lecture impossible.`]), ...inPart].join(' ');
}

function failedReads(searches: readonly Search[]): string {
  const byReason = Map.groupBy(
    searches.filter(({ status }) => status === 'failed'),
    ({ failure }) => why(failure),
  );
  return [...byReason]
    .map(
      ([reason, those]) =>
        `${capital(inWords(those.map(search => read[search.read])))} : lecture impossible, ${reason}. On n’en sait donc rien, et chaque question qui en dépend le dit.`,
    )
    .join(' ');
}

/** Where it was looked for, within a sentence. */
const place = (search: Search) => (search.read === 'Patient' ? 'la fiche du patient' : counted(search));

/** What was searched, in a line: first what could not be read; where nothing was found, that this proves little. */
function searchedLine({ evidence, searched, unreadableCount = 0, inShort = false }: Parameters<Say['searchedLine']>[0]): string {
  const missing = searched.filter(search => search.status === 'failed' || search.status === 'incomplete');
  if (missing.length > 0) return missing.map(searchedRead).join(' ');
  const seen = inWords(
    searched.map(
      search =>
        place(search) + (search.how?.backTo === undefined ? '' : ` (jusqu’au ${date(search.how.backTo)}, sans demander plus ancien)`),
    ),
  );
  if (evidence.length > 0) return `Consulté : ${seen}.`;
  const whole = unreadableCount === 0 && searched.every(knowsAll);
  const line = `dans ${seen}${whole ? ', lecture menée à terme' : ''}.`;
  return inShort ? line : `${line} Le DSE peut en retenir, et d’autres établissements en savoir davantage.`;
}

/** What the chart says, how sure that is, and where it was looked for. */
export const chartWords: Translation<Say> = {
  state: {
    reading: 'lecture en cours',
    present: 'au dossier',
    'absent-asserted': 'nié au dossier',
    'no-data': 'le dossier n’y répond pas',
    'nothing-found': 'rien trouvé',
    stale: 'trop ancien',
    conflict: 'sources en désaccord',
    unparseable: 'non compris',
    unreadable: 'non lu',
  },
  read,
  rules: chartRules,
  rule: id => (Object.hasOwn(chartRules, id) ? (chartRules[id as keyof typeof chartRules] ?? id) : id),
  date,
  age,
  evidenceLine,
  judgedLine,
  searchedRead,
  searchedLine,
  missingLine,
  failedReads,
  soFar: searches => `Jusqu’ici ${inWords(searches.map(counted))}.`,
  more: more => `et ${number(more)} de plus`,
  window,
};
