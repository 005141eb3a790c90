import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { keeping } from '../../plain/memo.ts';
import { augmentation } from '../codes/groups/imaging.ts';
import { saysOneOf } from '../codes/groups/match-group.ts';
import type { Evidence } from '../evidence.ts';
import { memberOf } from '../facts/chart-facts.ts';
import type { OrderFact } from '../facts/document-facts.ts';
import { placeOf } from '../facts/places.ts';
import { levelsNamedIn, readWords } from '../prose/read-words.ts';
import { quotedText } from '../prose/report-quote.ts';
import { phraseMatcher } from '../prose/text.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';

const asksOpinion = phraseMatcher(
  ['referral', 'refer', 'consult*', 'evaluat*', 'interventional*', 'opinion', 'neuroradiolog*', 'spine clinic', 'spine surg*', 'procedure'],
  'past-too',
);

/** Named as an augmentation by code or words; or a request for an opinion whose words name a broken vertebra. An order for pictures is none. */
export const isReferral = keeping((order: OrderFact): boolean => {
  const names = memberOf(order, augmentation) !== undefined || saysOneOf(augmentation, order.texts);
  return names || (order.texts.some(text => asksOpinion(text) !== undefined) && order.texts.some(breaksVertebra));
});

const saysVertebra = phraseMatcher(['vertebra*', 'spine', 'spinal', 'compression', 'sacral', 'sacrum', 'vcf', 'vcfs'], 'past-too');

function breaksVertebra(text: string): boolean {
  return readWords(text).some(({ said, mentions }) =>
    mentions.some(
      ({ finding, stands, level }) =>
        finding === 'fracture' && stands !== 'absent' && (level !== undefined || saysVertebra(said) !== undefined),
    ),
  );
}

/** Levels by body site or words of the order itself; a level whose fracture it denies is none. */
export function levelsOfOrder(order: OrderFact): readonly VertebralLevelCode[] {
  const place = placeOf(order);
  const said = order.texts.flatMap(readWords).filter(({ mentions }) => {
    const fractures = mentions.filter(({ finding }) => finding === 'fracture');
    return fractures.length === 0 || fractures.some(({ stands }) => stands !== 'absent');
  });
  return [...new Set([...(place.kind === 'levels' ? place.levels : []), ...said.flatMap(levelsNamedIn)])];
}

/** The order that asks for this level; over the whole spine every one, for an order may name none. */
export function referralsFor(context: QuestionContext): readonly Evidence[] {
  const { level } = context;
  return context.facts.orders
    .filter(order => isReferral(order) && (level === undefined || levelsOfOrder(order).includes(level)))
    .map(order => {
      const ended = order.status === 'completed' || order.status === 'revoked';
      return evidenceOf(order, {
        rule: ended ? 'referral-ended' : level === undefined ? 'referral-asks' : 'referral-names-level',
        says: ended ? 'history' : 'supports',
        match: memberOf(order, augmentation) ?? BY_TEXT,
        value: quotedText(order.texts.filter(text => text !== order.title).join(', ')) || undefined,
      });
    });
}
