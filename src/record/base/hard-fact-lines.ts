import type { Case, DeviceUsed } from '../../assessment/case/case.ts';
import { type HardFact, type HardFactKind, hardFacts } from '../../assessment/doubts/hard-facts.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { FirstWords } from '../../words/words.ts';
import { levelDifferenceInWords } from '../level-difference.ts';
import type { LineDraft } from './line.ts';
import { spoken } from './spoken.ts';

/** A hard fact in a few words: on the screen, in the narrative and in the notes alike. */
export function hardFactInWords(
  { kind, criterion, level, difference, expired, evidence, notKnown, weight, askAgain }: HardFact,
  words: FirstWords,
): string {
  const say = words.hardFacts;
  const place = level && words.codes.level[level];
  const what = criterion ? words.parameter.criteria[criterion] : '';
  const said = saidBy(evidence, words);
  switch (kind) {
    case 'absolute-answered':
      return say.absolute.answered(askAgain ? words.day.decision.resting(what) : what, place);
    case 'absolute-suggested':
      return say.absolute.suggested(what, place);
    case 'absolute-in-conflict':
      return say.absolute.inConflict(what, place);
    case 'incapacity':
      return say.incapacity(said);
    case 'guardianship':
      return say.guardianship[weight === 'hard' ? 'beside' : 'told'](said);
    case 'proxy-activated':
      return say.proxyActivated[weight === 'hard' ? 'beside' : 'told'](said);
    case 'assess-capacity':
      return say.assessCapacity(said);
    case 'no-consent':
      return say.noConsent[weight];
    case 'consent-refused':
      return say.consentRefused;
    case 'consent-withdrawn':
      return say.consentWithdrawn;
    case 'refusal-on-file':
      return say.refusalOnFile(said);
    case 'consent-after-sedative':
      return notKnown ? say.consentAfterUnknown(words.record.inWords(notKnown.map(spoken))) : say.consentAfterSedative(said);
    case 'consent-differs':
      return say.consentDiffers;
    case 'no-time-out':
      return say.noTimeOut[weight];
    case 'device-expired':
      return say.deviceExpired(words.record.inWords(expired.map(device => expiredInWords(device, words))));
    case 'operator-no-physician':
      return say.operatorNoPhysician;
    case 'level-differs':
      return level && difference ? levelDifferenceInWords(level, difference, words) : '';
  }
}

function expiredInWords({ description, expires = '' }: DeviceUsed, words: FirstWords): string {
  return words.hardFacts.expired(asQuoted(spoken(description), 80), words.record.moment(expires));
}

const MOST_SAID = 2;

/** The first of them in the chart's own words, and how many more there are. */
function saidBy(evidence: readonly Evidence[], words: FirstWords): string {
  const say = words.hardFacts;
  const said = evidence.slice(0, MOST_SAID).map(({ title, value, date }) => {
    const quoted = value === undefined ? undefined : asQuoted(spoken(value), 120);
    return say.evidence(asQuoted(spoken(title), 80), quoted, date && asQuoted(words.record.moment(date), 40));
  });
  const more = evidence.length - said.length;
  return [...said, ...(more > 0 ? [say.more(more)] : [])].join(betweenParts(words));
}

const OF_CONSENT: readonly HardFactKind[] = [
  'incapacity',
  'guardianship',
  'proxy-activated',
  'assess-capacity',
  'refusal-on-file',
  'consent-after-sedative',
  'consent-differs',
];
/** These have lines of their own as departures from the parameter. */
const SAID_ELSEWHERE: readonly HardFactKind[] = ['absolute-answered', 'level-differs'];

/** What somebody went on in spite of, each with the words for it: those about who decides and, or, the others. */
export function hardFactLines(current: Case, about: 'consent' | 'procedure' | 'all', words: FirstWords): readonly LineDraft[] {
  return hardFacts(current)
    .filter(({ asks, kind }) => asks && !SAID_ELSEWHERE.includes(kind))
    .filter(({ kind }) => about === 'all' || OF_CONSENT.includes(kind) === (about === 'consent'))
    .map(fact => [hardFactInWords(fact, words), wordsFor(fact, words), `departure.${fact.key}`]);
}

function wordsFor({ words: given }: HardFact, words: FirstWords): string {
  if (given === undefined) return words.hardFacts.noWordYet;
  return (given.kind === 'given' && spoken(given.text)) || words.record.procedure.noneGiven;
}

/** The same as sentences, for a resource's note: what no element of it can hold. */
export function hardFactNotes(current: Case, words: FirstWords): readonly { readonly text: string }[] {
  return hardFactLines(current, 'all', words).map(([label, value = '']) => ({ text: words.record.line(label, value) }));
}
