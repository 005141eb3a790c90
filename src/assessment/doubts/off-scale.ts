import { OUTCOME_INSTRUMENT_CODES, type OutcomeInstrumentCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import { heldFacts, isFactField } from '../case/case-facts.ts';
import type { FieldId } from '../case/field.ts';
import { scoreFacts } from '../instruments/facts.ts';
import { isInRange } from '../instruments/instruments.ts';

/** A total that lies where none of its instrument does. */
export interface OffScaleDoubt {
  readonly kind: 'off-scale';
  readonly instrument: OutcomeInstrumentCode;
  readonly value: number;
}

type Placed = OffScaleDoubt & { readonly field: FieldId; readonly level: undefined; readonly about: string };

/** Those of every row of scores, before the procedure and after it. */
export function offScaleDoubts(current: Case): readonly Placed[] {
  return [...heldFacts(current)].flatMap(({ node, value, field, situation }): readonly Placed[] => {
    if (node !== scoreFacts.score || typeof value !== 'number') return [];
    const instrument = OUTCOME_INSTRUMENT_CODES.find(code => code === situation.beside.instrument);
    if (instrument === undefined || isInRange(instrument, value) || !isFactField(field, current)) return [];
    return [{ kind: 'off-scale', instrument, value, field, level: undefined, about: `${instrument} ${value}` }];
  });
}
