import type { SinceItem, SinceTopic } from '../../chart/findings/since-procedure.ts';
import type { ComplicationKindCode } from '../../parameter/codes.generated.ts';
import type { CaseAction } from '../case/action.ts';
import type { Case, Complication } from '../case/case.ts';
import { standingComplications } from '../case/entered-in-error.ts';

const NEUROLOGY: readonly ComplicationKindCode[] = ['transient-neurologic-deficit', 'permanent-neurologic-deficit'];

/** The kinds that something of a topic may be; the first is proposed where it alone is possible, for which of several it is, somebody has to say. */
function kindsOf(topic: SinceTopic, { nearby, evidence }: SinceItem): readonly ComplicationKindCode[] {
  switch (topic) {
    case 'death':
      return ['death'];
    case 'embolus':
      return /cement|ciment/i.test(`${evidence.title} ${evidence.value ?? ''}`)
        ? ['symptomatic-cement-pulmonary-embolus', 'other-pulmonary-embolus']
        : ['other-pulmonary-embolus'];
    case 'infection':
      return ['infection'];
    case 'neurology':
      return NEUROLOGY;
    case 'fracture':
      return nearby === 'adjacent'
        ? ['new-fracture-adjacent']
        : nearby === 'elsewhere'
          ? ['new-fracture-nonadjacent']
          : ['new-fracture-adjacent', 'new-fracture-nonadjacent', 'additional-fracture'];
    case 'readmission':
    case 'pain':
    case 'function':
    case 'densitometry':
      return [];
  }
}

/** Whether something found after the procedure may be recorded as a complication of the case. */
export const mayBeComplication = (topic: SinceTopic, item: SinceItem): boolean => kindsOf(topic, item).length > 0;

/**
 * It becomes a complication as the chart has it, by one act of a person. How it relates to the procedure is left open: that it came after says nothing of why,
 * and somebody is asked. When it happened, only an onset says, or the day of a death; any other day of the chart is one on which it was known.
 */
export function recordAsComplication(topic: SinceTopic, item: SinceItem, id: string): CaseAction {
  const kinds = kindsOf(topic, item);
  const [kind] = kinds;
  const { evidence, level } = item;
  const tellsWhenItHappened = topic === 'death' || evidence.dateKind === 'onset';
  return {
    type: 'add-complication',
    id,
    ...(kinds.length === 1 && kind ? { kind } : {}),
    given: {
      ...(tellsWhenItHappened ? { occurredAt: evidence.date } : { detectedAt: evidence.date }),
      level,
      description: topic === 'death' ? '' : wordsOf(item),
    },
  };
}

/** One that somebody hears of at follow-up, without anything in the chart: it was found on that day (FHIR date); what it is and when it happened is asked. */
export const foundLater = (id: string, today: string): CaseAction => ({ type: 'add-complication', id, given: { detectedAt: today } });

const wordsOf = ({ evidence }: SinceItem): string => evidence.value ?? evidence.title;

/**
 * The complication that was recorded of it: of one of its kinds, on its known day and at its level. Of several like that, the one in its words; one whose words
 * were changed stands for one item of the chart and no more. Undefined: none.
 */
export function recordedOf(
  topic: SinceTopic,
  item: SinceItem,
  current: Pick<Case, 'complications' | 'takenBack'>,
  /** What the chart shows of the topic, the item among it. */
  found: readonly SinceItem[] = [item],
): Complication | undefined {
  const complications = standingComplications(current);
  // A patient dies once, whatever day is said of it.
  if (topic === 'death') return complications.find(({ kind }) => kind === 'death');
  const alike = complications.filter(complication => isAlike(topic, item, complication));
  const inWordsOf = (one: SinceItem) => alike.find(({ description }) => description === wordsOf(one));
  const reworded = alike.filter(({ description }) => !found.some(one => wordsOf(one) === description));
  const waiting = found.filter(one => inWordsOf(one) === undefined && alike.some(complication => isAlike(topic, one, complication)));
  return inWordsOf(item) ?? reworded[waiting.indexOf(item)];
}

/** No day is like no other. Which of several kinds it is may not have been said yet. */
function isAlike(topic: SinceTopic, item: SinceItem, { kind, level, occurredAt, detectedAt }: Complication): boolean {
  const kinds = kindsOf(topic, item);
  const day = item.evidence.date?.slice(0, 10);
  return (
    (kind === undefined ? kinds.length > 1 : kinds.includes(kind)) &&
    day !== undefined &&
    [occurredAt, detectedAt].some(moment => moment?.slice(0, 10) === day) &&
    (item.level === undefined || level === item.level)
  );
}
