import type { SinceItem, SinceTopic } from '../../chart/findings/since-procedure.ts';
import type { ComplicationKindCode } from '../../parameter/codes.generated.ts';
import type { CaseAction } from '../case/action.ts';
import type { Case } from '../case/case.ts';

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
 * and somebody is asked.
 */
export function recordAsComplication(topic: SinceTopic, item: SinceItem, id: string): CaseAction {
  const kinds = kindsOf(topic, item);
  const [kind] = kinds;
  const { evidence, level } = item;
  return {
    type: 'add-complication',
    id,
    ...(kinds.length === 1 && kind ? { kind } : {}),
    given: {
      occurredAt: evidence.date,
      level,
      description: topic === 'death' ? '' : (evidence.value ?? evidence.title),
    },
  };
}

/** The complication that was recorded of it, of one of its kinds or of none yet, on its day and at its level; undefined: none. */
export function recordedOf(topic: SinceTopic, item: SinceItem, { complications }: Pick<Case, 'complications'>) {
  const kinds = kindsOf(topic, item);
  return complications.find(
    ({ kind, occurredAt, level }) =>
      (kind === undefined || kinds.includes(kind)) &&
      occurredAt?.slice(0, 10) === item.evidence.date?.slice(0, 10) &&
      (item.level === undefined || level === item.level),
  );
}
