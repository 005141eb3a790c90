import { DAY_MS, HOUR_MS, HOURS_PER_WEEK } from '../../plain/hours-and-days.ts';
import { keeping } from '../../plain/memo.ts';
import { dueDate, gestationalAge, lastPeriod } from '../codes/groups/pregnancy.ts';
import { newestFirst, parseFhirDate, withinWindow } from '../elements/fhir-date.ts';
import { numberOf, objectOf, textOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import type { DocumentFact } from '../facts/document-facts.ts';
import type { ChartFacts } from '../facts/facts-by-kind.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import { observationsIn } from '../facts/observations-in.ts';
import { PREGNANCY_HOURS } from '../judging.ts';
import { phraseMatcher } from '../prose/text.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';

/** CON-REL-6, where nobody has written the word: how far it is, when the birth is expected, when the last period was. */
export function pregnancySigns(context: QuestionContext): readonly Evidence[] {
  const { asOf, facts } = context;
  const lengths = observationsIn(facts, [gestationalAge]).map(({ fact, match }) => {
    const isOver = withinWindow(fact.moment, asOf, PREGNANCY_HOURS) === 'outside';
    return evidenceOf(fact, { match, value: shownValue(fact), rule: 'pregnancy-sign', says: isOver ? 'history' : 'supports' });
  });
  const births = observationsIn(facts, [dueDate]).map(({ fact, match }) => {
    const due = parseFhirDate(valueDate(fact));
    const isOver = due !== undefined && asOf.getTime() - due.to > OVERDUE;
    return evidenceOf(fact, { match, value: shownValue(fact), rule: 'pregnancy-sign', says: isOver ? 'history' : 'supports' });
  });
  const periods = observationsIn(facts, [lastPeriod]).map(({ fact, match }) => {
    const began = parseFhirDate(valueDate(fact));
    const daysAgo = began === undefined ? undefined : (asOf.getTime() - began.from) / DAY_MS;
    const isLate = daysAgo !== undefined && daysAgo > A_CYCLE_DAYS && daysAgo * 24 <= PREGNANCY_HOURS;
    return evidenceOf(fact, { match, value: shownValue(fact), rule: 'last-period', says: isLate ? 'supports' : 'history' });
  });
  return [...lengths, ...births, ...periods];
}

/** A birth may come this long after the day that was expected. */
const OVERDUE = 3 * HOURS_PER_WEEK * HOUR_MS;
/** A period that began longer ago than this is late. Ours. */
const A_CYCLE_DAYS = 35;

const valueDate = ({ resource }: ObservationFact) => textOf(resource, 'valueDateTime') ?? textOf(resource, 'valueString');

function shownValue(fact: ObservationFact): string | undefined {
  const quantity = objectOf(fact.resource, 'valueQuantity');
  const amount = numberOf(quantity, 'value') ?? numberOf(fact.resource, 'valueInteger');
  return amount === undefined ? valueDate(fact) : `${amount} ${textOf(quantity, 'unit') ?? textOf(quantity, 'code') ?? ''}`.trim();
}

/** What is only said of a pregnancy; "pregnancy" alone stands in every second order of a radiograph. */
const SPEAKS_OF_PREGNANCY = phraseMatcher([
  ...['intrauterine pregnancy', 'intra uterine pregnancy', 'viable pregnancy', 'early pregnancy', 'twin pregnancy', 'ectopic pregnancy'],
  ...['gestational sac', 'yolk sac', 'fetal pole', 'fetal heart*', 'foetal heart*', 'fetal cardiac activity', 'crown rump length'],
  ...['gravid uterus', 'gravid patient', 'pregnant patient', 'patient is pregnant', 'pregnancy of', 'weeks pregnant', 'weeks gestation'],
  ...[
    'ob ultrasound',
    'obstetric ultrasound',
    'obstetrical ultrasound',
    'ultrasound obstetric',
    'us ob',
    'us pregnan*',
    'fetal ultrasound',
  ],
  ...['ultrasound pregnan*', 'antenatal ultrasound', 'prenatal ultrasound', 'nuchal translucency', 'anatomy scan fetal'],
  ...['grossesse evolutive', 'grossesse intra utérine', 'sac gestationnel', 'échographie obstétricale', 'échographie foetale'],
]);
const MAY_SPEAK = /gestation|pregnan|f(?:o)?etal|gravid|obstetric|\bob\b|yolk|crown|nuchal|antenatal|prenatal|grossesse|obstétric/i;

/** Reports, pictures, orders and procedures of the length of a pregnancy that speak of one. */
export function pregnancyInWords({ asOf, facts }: QuestionContext): readonly Evidence[] {
  return documentsOf(facts)
    .filter(fact => withinWindow(fact.moment, asOf, PREGNANCY_HOURS) !== 'outside')
    .flatMap(fact => {
      const said = spokenIn(fact);
      return said === undefined ? [] : [evidenceOf(fact, { match: BY_TEXT, value: said, rule: 'pregnancy-in-words', says: 'supports' })];
    });
}

function documentsOf({ reports, studies, orders, procedures }: ChartFacts): readonly DocumentFact[] {
  return [...reports, ...studies, ...orders, ...procedures].sort((one, other) => newestFirst(one.moment, other.moment));
}

const spokenIn = keeping((fact: DocumentFact): string | undefined =>
  [fact.title, ...fact.texts].flatMap(phraseIn).find(said => said !== undefined),
);

const phraseIn = (text: string) => (MAY_SPEAK.test(text) ? [SPEAKS_OF_PREGNANCY(text)] : []);
