import { type Concept, conceptIn, field, listOf, numberOf, textOf, wordingsOf } from '../elements/shape.ts';

/** Hours of the units that a Timing's period may have. */
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, wk: 168 };

/** Codes of HL7's GTSAbbreviation that say an interval. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  QD: 24,
  BID: 12,
  TID: 8,
  QID: 6,
  QOD: 48,
  Q6H: 6,
  Q8H: 8,
  AM: 24,
  PM: 24,
  BED: 24,
};

/** Words that say one, in English and French; the first that is found counts, so what is more exact stands first. */
const SAID: readonly (readonly [RegExp, number])[] = [
  [/\b(?:every other day|alternate days|q\.?o\.?d\.?|un jour sur deux|aux deux jours|tous les deux jours)(?!\w)/i, 48],
  [/\b(?:once (?:a|per) week|once weekly|every week|weekly|une fois (?:par|la) semaine|hebdomadaire)\b/i, 168],
  [
    /\b(?:twice (?:a|per) day|twice daily|two times (?:a|per) day|2 times (?:a|per) day|2 times daily|2x\/?day|b\.?i\.?d\.?|morning and (?:evening|night)|deux fois par jour|2 fois par jour|matin et soir)(?!\w)/i,
    12,
  ],
  [
    /\b(?:three times (?:a|per) day|three times daily|3 times (?:a|per) day|3 times daily|t\.?i\.?d\.?|trois fois par jour|3 fois par jour)(?!\w)/i,
    8,
  ],
  [
    /\b(?:four times (?:a|per) day|four times daily|4 times (?:a|per) day|4 times daily|q\.?i\.?d\.?|quatre fois par jour|4 fois par jour)(?!\w)/i,
    6,
  ],
  [
    /\b(?:once (?:a|per) day|once daily|one time daily|1 time daily|every day|each day|daily|q\.?d\.?|every (?:morning|evening|night)|nightly|at bedtime|in the (?:morning|evening)|une fois par jour|1 fois par jour|chaque jour|tous les jours|quotidien\w*|die|au coucher|le (?:matin|soir))(?!\w)/i,
    24,
  ],
];

const EVERY_HOURS = /\b(?:every|each|toutes les|aux|q\.?)\s?(\d{1,3})\s?(?:h|hr|hrs|hours?|heures?)\b/i;

/** In words that leave the times to need, or in which the doses change, no interval is read. */
const NOT_REGULAR = /\b(?:as needed|prn|p\.r\.n\.?|when needed|au besoin|as directed|selon|taper|then|puis)\b/i;

/**
 * Hours between two doses of one medicine, as the order or the statement says it in its timing, else in its words. Undefined: not said,
 * by need, or in several instructions, which may stand for times of one day or for one after the other.
 */
export function dosingIntervalHours(resource: unknown): number | undefined {
  const [only, ...others] = [...listOf(resource, 'dosageInstruction'), ...listOf(resource, 'dosage')];
  return only === undefined || others.length > 0 ? undefined : intervalOf(only);
}

function intervalOf(dose: unknown): number | undefined {
  if (field(dose, 'asNeededBoolean') === true || field(dose, 'asNeededCodeableConcept') !== undefined) return undefined;
  const timing = field(dose, 'timing');
  return byRepeat(field(timing, 'repeat')) ?? byCode(conceptIn(timing, 'code')) ?? inWords([textOf(dose, 'text') ?? '']);
}

/** How often in a period. A range of either leaves the interval open. */
function byRepeat(repeat: unknown): number | undefined {
  if (field(repeat, 'frequencyMax') !== undefined || field(repeat, 'periodMax') !== undefined) return undefined;
  const period = numberOf(repeat, 'period');
  const unit = HOURS[textOf(repeat, 'periodUnit') ?? ''];
  const frequency = numberOf(repeat, 'frequency') ?? 1;
  return period === undefined || unit === undefined || frequency <= 0 || period <= 0 ? undefined : (period * unit) / frequency;
}

function byCode(code: Concept): number | undefined {
  return code.codings.map(coding => ABBREVIATIONS[coding.code ?? '']).find(hours => hours !== undefined) ?? inWords(wordingsOf(code));
}

function inWords(texts: readonly string[]): number | undefined {
  if (texts.some(text => NOT_REGULAR.test(text))) return undefined;
  for (const text of texts) {
    const every = EVERY_HOURS.exec(text)?.[1];
    if (every !== undefined && Number(every) > 0) return Number(every);
    const said = SAID.find(([words]) => words.test(text));
    if (said) return said[1];
  }
  return undefined;
}
