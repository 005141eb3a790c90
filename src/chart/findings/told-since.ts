import { keeping } from '../../plain/memo.ts';
import type { FhirMoment } from '../elements/fhir-date.ts';
import { field, listOf } from '../elements/shape.ts';
import { BY_TEXT, evidenceOf } from '../evidence/evidence-of.ts';
import type { DocumentFact } from '../facts/document-facts.ts';
import type { ChartFacts } from '../facts/facts-by-kind.ts';
import { imagingReports } from '../facts/imaging-reports.ts';
import { attachmentText } from '../facts/report-text.ts';
import type { Item } from '../prose/item.ts';
import { afterwardsTerms } from '../prose/lexicon/afterwards.ts';
import type { Finding } from '../prose/meaning.ts';
import type { Mention, ReadSentence } from '../prose/mention.ts';
import { readReport } from '../prose/read-report.ts';
import { quotedText } from '../prose/report-quote.ts';
import { type DatedEvidence, isWhollyBefore } from './dated-evidence.ts';

type Told = 'embolus' | 'infection' | 'neurology';

/** Which findings of a text are looked for under what. */
const FINDINGS: Readonly<Record<Told, readonly Finding[]>> = {
  embolus: ['embolus', 'cement'],
  infection: ['infection', 'access-infection', 'infection-since'],
  neurology: ['neural-compromise', 'deficit'],
};

/** Cement is an embolus where it lies in an artery of the lung, and a defect of filling where it is one of the lung. */
const CEMENT_IN_LUNG = /\b(?:cement|pmma|methacrylate|polymethylmethacrylate)\b[^.;,]{0,80}\bpulmonary (?:arter|vascul|vessel|branch)/iu;
/**
 * What may come, what is prevented, what a patient is told to come back for, what somebody had long ago; and what an examination of the body is called
 * for short.
 */
const NOT_TOLD =
  /\b(?:risks?|risques?|prophyla\w+|prevent\w*|prévention|precautions?|consent\w*|warn\w*|return if|(?:to|should|must|please) return for|to watch for|instructed to (?:call|report|return)|revenir|en cas d[e’']|pmhx?|past (?:medical |surgical )?history|antécédents?)\b|^\W*(?:physical exam\w*\W{0,2})?pe\W{0,2}:/iu;
const OF_LUNG = /pulmonary|lobar|segmental|lung/iu;

/**
 * What texts since a procedure say of one of these, in their own words: reports of whatever kind, and notes. What they deny, ask for, call old or unchanged or put
 * into the past is left out; why it came they are not asked.
 */
export function toldSince({ facts, performed }: ToldContext, what: Told): readonly DatedEvidence[] {
  return textsSince(facts, performed).flatMap(({ fact, read }) => {
    const said = read.flatMap(sentence => toldIn(sentence, FINDINGS[what], performed));
    const once = [...new Map(said.map(one => [`${one.said} ${one.level}`, one])).values()];
    return once.map(({ said: quote, level }) => ({
      evidence: evidenceOf(fact, { rule: 'since-procedure', says: 'supports', match: BY_TEXT, value: quotedText(quote) }),
      moment: fact.moment,
      level,
    }));
  });
}

export interface ToldContext {
  readonly facts: Pick<ChartFacts, 'reports' | 'documents'>;
  readonly performed: FhirMoment;
}

/** How many reports and notes of since then hold something else than text, or only say where it lies. */
export function notReadSince({ facts, performed }: ToldContext): number {
  return textsSince(facts, performed).filter(({ isPartUnread }) => isPartUnread).length;
}

interface TextOfFact {
  readonly fact: DocumentFact;
  readonly read: readonly ReadSentence[];
  readonly isPartUnread: boolean;
}

function textsSince({ reports, documents }: ToldContext['facts'], performed: FhirMoment): readonly TextOfFact[] {
  const superseded = new Set(imagingReports({ reports }).flatMap(each => (each.superseded ? [each.report] : [])));
  const isSince = ({ moment }: DocumentFact) => moment === undefined || !isWhollyBefore(moment, performed);
  return [
    ...reports
      .filter(report => isSince(report) && !superseded.has(report))
      .map(report => ({ fact: report, read: readingOf(report), isPartUnread: report.unread.length > 0 })),
    ...documents.filter(isSince).map(note => ({ fact: note, read: readingOf(note), isPartUnread: attachedTo(note).some(isUnread) })),
  ];
}

const attachedTo = keeping(({ resource }: DocumentFact) =>
  listOf(resource, 'content').map(content => attachmentText(field(content, 'attachment'))),
);

const isUnread = (attachment: ReturnType<typeof attachmentText>): boolean => 'unread' in attachment;

/** What a report or a note says in words; a note of no pictures is read here alone, the assessment is answered by none. */
export function wordsIn(fact: DocumentFact): readonly string[] {
  return fact.texts.length > 0 ? fact.texts : attachedTo(fact).flatMap(each => ('text' in each ? [each.text] : []));
}

const readingOf = keeping((fact: DocumentFact): readonly ReadSentence[] =>
  wordsIn(fact).flatMap(text => readReport(text, afterwardsTerms(), fact.moment && new Date(fact.moment.from).getUTCFullYear())),
);

function toldIn(sentence: ReadSentence, findings: readonly Finding[], performed: FhirMoment): readonly Mention[] {
  return sentence.mentions.filter(({ finding, stands, said }) => {
    if (stands !== 'present' || !findings.includes(finding) || NOT_TOLD.test(said)) return false;
    if (finding === 'cement' && !CEMENT_IN_LUNG.test(said)) return false;
    const places = sentence.items.flatMap((item, at) => (item.is === 'finding' && item.finding === finding ? [at] : []));
    const standing = places.filter(at => !isOfBefore(sentence, at, performed));
    if (places.length > 0 && standing.length === 0) return false;
    return !standing.every(at => /^filling/.test(sentence.items[at]?.plain ?? '')) || places.length === 0 || OF_LUNG.test(said);
  });
}

/** How many pieces may stand between a finding and what is said of its age. */
const REACH = 6;
const OF_A_YEAR = /^\s*[(,]?\s*(?:(?:in|of|from|since|en|de)\s+)?(?:\p{L}+\s+)?((?:19|20)\d\d)\b/u;

/** Called old, healed or unchanged, or of a year before that of the procedure, by the words around it. */
function isOfBefore({ items, said }: ReadSentence, at: number, performed: FhirMoment): boolean {
  const year = OF_A_YEAR.exec(said.slice(items[at]?.to ?? 0))?.[1];
  if (year !== undefined && Number(year) < new Date(performed.from).getUTCFullYear()) return true;
  const before = ageIn(upToComma(items.slice(Math.max(0, at - REACH), at).toReversed()));
  const after = ageIn(items.slice(at + 1, at + 1 + REACH));
  return (before ?? after) !== undefined && before !== 'acute' && after !== 'acute';
}

/** What stands in one piece with it. */
function upToComma(items: readonly Item[]): readonly Item[] {
  const comma = items.findIndex(({ is }) => is === 'comma');
  return comma === -1 ? items : items.slice(0, comma);
}

/** The next age, with nothing else than small words before it; behind a comma, one that nothing else follows. */
function ageIn(items: readonly Item[]) {
  let isApart = false;
  for (const [at, item] of items.entries()) {
    if (item.is === 'age' && item.age !== 'unsure' && item.age !== 'undated') {
      return isApart && items.slice(at + 1).some(({ is }) => NAMES.includes(is)) ? undefined : item.age;
    }
    isApart ||= item.is === 'comma';
    if (!['word', 'part', 'the', 'be', 'filler', 'age', 'place', 'comma'].includes(item.is)) return undefined;
  }
  return undefined;
}

const NAMES: readonly Item['is'][] = ['finding', 'thing', 'bone', 'level', 'posterior'];
