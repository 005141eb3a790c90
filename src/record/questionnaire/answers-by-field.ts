import { answerKey } from '../../assessment/case/answer-key.ts';
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '../../fhir/resource.ts';
import { isLevel } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { siteOf } from './facts-of-items.ts';
import type { ResponseStage } from './response-stages.ts';

type Item = QuestionnaireResponseItem;
type Change = (field: string, answer: QuestionnaireResponseItemAnswer) => QuestionnaireResponseItemAnswer;

/** What the fields of a stage begin with. */
const FIELDS: Readonly<Record<Exclude<ResponseStage, 'assessment'>, string>> = {
  plan: 'plan',
  consent: 'consent',
  day: 'procedure',
  procedure: 'procedure',
  recover: 'recover',
  'follow-up': 'follow-up',
  complications: '',
};

/**
 * The items of a stage's response, each answer as `change` has it. `field`: what of the case it answers, as the case keeps who entered it; of
 * the site, that there is a level at all.
 */
export function answersByField(stage: ResponseStage, items: readonly Item[], change: Change): readonly Item[] {
  if (stage !== 'assessment') return items.map(item => changed(item, { linkId: '', field: FIELDS[stage] }, change));
  return items.map(group => {
    const site = siteOf(group, 'site');
    const level = site !== undefined && isLevel(site) ? site : undefined;
    const place = { linkId: '', field: level === undefined ? 'assess' : `levels.${level}` };
    const item = group.item?.map(each => {
      const question = QUESTIONS.find(({ id }) => id === each.linkId);
      return question === undefined ? changed(each, place, change) : answered(each, answerKey(question.id, level), change);
    });
    return { ...group, ...(item ? { item } : {}) };
  });
}

interface Place {
  /** Of what it stands in; empty for the stage itself. */
  readonly linkId: string;
  readonly field: string;
}

function changed(item: Item, place: Place, change: Change): Item {
  const field = fieldOf(item, place);
  const within = item.item?.map(each => changed(each, { linkId: item.linkId, field }, change));
  return { ...answered(item, field, change), ...(within ? { item: within } : {}) };
}

const answered = (item: Item, field: string, change: Change): Item =>
  item.answer ? { ...item, answer: item.answer.map(each => change(field, each)) } : item;

function fieldOf(item: Item, { linkId, field }: Place): string {
  const key = linkId === '' ? item.linkId : item.linkId.slice(linkId.length + 1);
  const level = item.answer?.[0]?.valueCoding?.code;
  // A level that is planned was chosen at the assessment.
  if (key === 'site') return field === `plan.levels.${level}` ? `levels.${level}` : field;
  const own = field === '' ? key : `${field}.${key}`;
  const row = item.id ?? siteOf(item, `${item.linkId}.site`);
  return row === undefined ? own : `${own}.${row}`;
}
