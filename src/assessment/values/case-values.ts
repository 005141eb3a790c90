import { FHIR_ID } from '../../plain/fhir-id.ts';
import { isAmount } from './amount.ts';
import { type Decoder, dictionary, either, matching, object, oneOf, string } from './decode.ts';
import type { DepartureWords } from './departure-words.ts';
import type { LastDoseAnswer } from './last-dose-answer.ts';

export const uuid = matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'a uuid in lower case');
export const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, 'an instant, as 2026-11-22T10:15:00Z');
export const moment = matching(
  /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/,
  'a date, or a date and time with its offset',
);
export const resourceId = matching(FHIR_ID, 'a FHIR id');
export const literalReference = matching(
  /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}(\/_history\/[A-Za-z0-9.-]{1,64})?$/,
  'a reference, as Type/id',
);

const LONGEST_NAME = 4000;

/** A drug's name, which the chart may have given it. */
export const isDrugName = (text: string): text is string => text !== '' && text.length <= LONGEST_NAME;

export const lastDoses: Decoder<Readonly<Partial<Record<string, LastDoseAnswer>>>> = dictionary(
  isDrugName,
  either(object<{ readonly at: string }>({ at: moment }), oneOf(['unknown'])),
);

export const amount: Decoder<number> = (value, at) =>
  typeof value === 'number' && isAmount(value) ? { ok: true, value } : { ok: false, at, expected: 'an amount of zero or more' };

export const finite: Decoder<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? { ok: true, value } : { ok: false, at, expected: 'a number' };

export const departureWords: Decoder<DepartureWords> = either(
  object<{ readonly kind: 'given'; readonly text: string }>({ kind: oneOf(['given']), text: string }),
  object<{ readonly kind: 'none-given' }>({ kind: oneOf(['none-given']) }),
);
