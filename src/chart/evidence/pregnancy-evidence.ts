import { type GroupMatch, matchGroup } from '../codes/groups/match-group.ts';
import {
  delivery,
  negativeResult,
  negativeTestEncounter,
  notPregnant,
  positiveResult,
  possiblePregnancy,
  pregnancy,
  pregnancyStatus,
  pregnancyTest,
  quantitativeHcg,
} from '../codes/groups/pregnancy.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import { conceptIn, field, textOf, titleOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import { isMember, type ObservationGroup, observationsIn } from '../facts/observations-in.ts';
import { PREGNANCY_HOURS } from '../judging.ts';
import { HCG_SCALE } from '../measure/laboratory-scales.ts';
import { liesTo } from '../measure/units.ts';
import { bygoneConditions, conditionsIn, supportingConditions } from './condition-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { isWithheld, scaled } from './lab-evidence.ts';
import { pregnancyInWords, pregnancySigns } from './pregnancy-signs.ts';
import type { QuestionContext } from './question-context.ts';

/** CON-REL-6. A positive holds for a pregnancy's length, a negative only for the site's window. */
export function pregnancyEvidence(context: QuestionContext): readonly Evidence[] {
  const observed = observationsIn(context.facts, [pregnancyStatus, pregnancyTest, quantitativeHcg])
    .filter(({ fact }) => !isWithheld(fact))
    .flatMap(({ fact, match }) => ofObservation(context, fact, match));
  return [...recorded(context), ...observed, ...pregnancySigns(context), ...pregnancyInWords(context)];
}

function recorded(context: QuestionContext): readonly Evidence[] {
  const { asOf } = context;
  const anywhere = { ...context, level: undefined };
  const pregnancies = conditionsIn(anywhere, [pregnancy]).map(({ fact, match }) => {
    if (fact.verification === 'refuted' || fact.clinical === 'past')
      return evidenceOf(fact, { rule: 'pregnancy-past', says: 'history', match });
    const when = withinWindow(fact.onset ?? fact.recorded, asOf, PREGNANCY_HOURS);
    const old = when === 'outside';
    return evidenceOf(fact, {
      rule: old ? 'pregnancy-old' : 'pregnancy-recorded',
      says: old ? 'stale' : 'present',
      match,
      windowHours: PREGNANCY_HOURS,
    });
  });
  // A visit says that a test was negative, not when it was taken: the test itself denies.
  const tests = conditionsIn(anywhere, [negativeTestEncounter])
    .filter(({ fact }) => fact.verification === 'asserted')
    .map(({ fact, match }) => evidenceOf(fact, { rule: 'negative-test-encounter', says: 'supports', match }));
  const maybe = [
    ...supportingConditions(anywhere, [possiblePregnancy], 'pregnancy-possible', 'pregnancy-past'),
    ...supportingConditions(anywhere, [delivery], 'pregnancy-delivery', 'pregnancy-past'),
  ];
  return [...pregnancies, ...tests, ...maybe, ...bygoneConditions(anywhere, [pregnancy], 'pregnancy-past')];
}

function ofObservation(context: QuestionContext, fact: ObservationFact, found: GroupMatch): readonly Evidence[] {
  const { asOf } = context;
  const windowHours = context.windows.pregnancyTestHours;
  const fresh = withinWindow(fact.moment, asOf, windowHours) === 'inside';
  const held = withinWindow(fact.moment, asOf, PREGNANCY_HOURS) === 'inside';
  const value = conceptIn(fact.resource, 'valueCodeableConcept');
  const words = { codings: value.codings, text: value.text ?? textOf(fact.resource, 'valueString') ?? yesOrNo(fact.resource) };
  const said = titleOf(words);
  const usable = fact.standing === 'usable';

  const isOf = (group: ObservationGroup) => isMember(fact, group);
  const status = isOf(pregnancyStatus) ? found : undefined;
  if (status && said !== undefined) {
    const shown = { match: status, value: said };
    if (!usable) return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
    if (matchGroup(words, notPregnant)) {
      return [
        evidenceOf(fact, {
          ...shown,
          rule: fresh ? 'not-pregnant-recorded' : 'pregnancy-test-old',
          says: fresh ? 'absent' : 'stale',
          windowHours,
        }),
      ];
    }
    if (matchGroup(words, possiblePregnancy)) return [evidenceOf(fact, { ...shown, rule: 'pregnancy-possible', says: 'supports' })];
    if (matchGroup(words, pregnancy) || /^(?:yes|y|oui|true)$/i.test(said)) return [positive(fact, held, shown)];
    return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
  }

  const measured = scaled(HCG_SCALE)(fact);
  const isNumber = measured.kind === 'number' || measured.kind === 'bound';
  const test = isOf(pregnancyTest) && !isNumber ? found : undefined;
  if (test && said !== undefined) {
    const shown = { match: test, value: said };
    const [isPositive, isNegative] = [matchGroup(words, positiveResult), matchGroup(words, negativeResult)];
    // Both at once is neither.
    if (!usable || (isPositive && isNegative)) return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
    if (isNegative) return [negative(fact, test, fresh, windowHours, said)];
    if (isPositive) return [positive(fact, held, shown)];
    return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
  }

  if (!(isOf(quantitativeHcg) || isOf(pregnancyTest)) || measured.kind === 'none') return [];
  const shownNumber = { match: found, value: measured.text, windowHours };
  const isLow = liesTo(measured, LOW_HCG) === 'below';
  if (isLow) return [evidenceOf(fact, { ...shownNumber, rule: 'pregnancy-hcg-low', says: fresh ? 'supports' : 'stale' })];
  // A high one is of a pregnancy as long as one lasts, or is to be asked about.
  return [evidenceOf(fact, { ...shownNumber, rule: 'pregnancy-hcg-number', says: fresh || held ? 'supports' : 'stale' })];
}

/** IU/L. Below it most laboratories call an hCG negative. */
const LOW_HCG = 5;

function yesOrNo(observation: unknown): string | undefined {
  const value = field(observation, 'valueBoolean');
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
}

type Shown = Pick<Parameters<typeof evidenceOf>[1], 'match' | 'value'>;

function positive(fact: ObservationFact, held: boolean, shown: Shown): Evidence {
  return evidenceOf(fact, {
    ...shown,
    rule: held ? 'pregnancy-test-positive' : 'pregnancy-old',
    says: held ? 'present' : 'stale',
    windowHours: PREGNANCY_HOURS,
  });
}

function negative(
  fact: Parameters<typeof evidenceOf>[0],
  match: Shown['match'],
  fresh: boolean,
  windowHours: number,
  value?: string,
): Evidence {
  return evidenceOf(fact, {
    match,
    value,
    rule: fresh ? 'pregnancy-test-negative' : 'pregnancy-test-old',
    says: fresh ? 'absent' : 'stale',
    windowHours,
  });
}
