import { memberOf } from './chart-facts.ts';
import { bygoneConditions, conditionsIn, supportingConditions } from './condition-evidence.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { withinWindow } from './fhir-date.ts';
import { matchGroup } from './groups/match-group.ts';
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
} from './groups/pregnancy.ts';
import { isWithheld } from './lab-evidence.ts';
import type { ObservationFact } from './observation-facts.ts';
import { observationsIn } from './observations-in.ts';
import { PREGNANCY_HOURS, type QuestionContext } from './question-context.ts';
import { conceptIn, numberOf, objectOf, textOf, titleOf } from './shape.ts';

/** CON-REL-6. A positive holds for a pregnancy's length, a negative only for the site's window. */
export function pregnancyEvidence(context: QuestionContext): readonly Evidence[] {
  const observed = observationsIn(context.facts, [pregnancyStatus, pregnancyTest, quantitativeHcg])
    .filter(({ fact }) => !isWithheld(fact))
    .flatMap(({ fact }) => ofObservation(context, fact));
  return [...recorded(context), ...observed];
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

function ofObservation(context: QuestionContext, fact: ObservationFact): readonly Evidence[] {
  const { asOf } = context;
  const windowHours = context.windows.pregnancyTestHours;
  const fresh = withinWindow(fact.moment, asOf, windowHours) === 'inside';
  const held = withinWindow(fact.moment, asOf, PREGNANCY_HOURS) === 'inside';
  const value = conceptIn(fact.resource, 'valueCodeableConcept');
  const words = { codings: value.codings, text: value.text ?? textOf(fact.resource, 'valueString') };
  const said = titleOf(words);
  const usable = fact.standing === 'usable';

  const status = memberOf(fact, pregnancyStatus);
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
    if (matchGroup(words, pregnancy)) return [positive(fact, held, shown)];
    return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
  }

  const test = memberOf(fact, pregnancyTest);
  if (test && said !== undefined) {
    const shown = { match: test, value: said };
    if (!usable) return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
    if (matchGroup(words, negativeResult)) return [negative(fact, test, fresh, windowHours, said)];
    if (matchGroup(words, positiveResult)) return [positive(fact, held, shown)];
    return [evidenceOf(fact, { ...shown, rule: 'value-unusable', says: 'unparseable' })];
  }

  const number = memberOf(fact, quantitativeHcg);
  const quantity = objectOf(fact.resource, 'valueQuantity');
  const amount = numberOf(quantity, 'value');
  if (!number || amount === undefined) return [];
  const shownAmount = `${textOf(quantity, 'comparator') ?? ''}${amount} ${textOf(quantity, 'unit') ?? ''}`.trim();
  return [
    evidenceOf(fact, { match: number, value: shownAmount, rule: 'pregnancy-hcg-number', says: fresh ? 'supports' : 'stale', windowHours }),
  ];
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
