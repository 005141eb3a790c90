import type { FieldId } from '../../assessment/case/field.ts';
import type { HardFact } from '../../assessment/doubts/hard-facts.ts';
import { hardFactInWords } from '../../record/base/hard-fact-lines.ts';
import { useFirstWords } from '../open/first-words.ts';
import { Chips, FactChip } from './chips.tsx';

/** What nobody should overlook, before everything that was only answered; each leads to where it can be settled. */
export function HardFactsLine({ facts, onGoTo }: { readonly facts: readonly HardFact[]; readonly onGoTo: (field: FieldId) => void }) {
  const words = useFirstWords();
  if (facts.length === 0) return null;
  return (
    <Chips aria-label={words.hardFacts.label}>
      {facts.map(fact => (
        <li key={fact.key}>
          <FactChip weight={fact.weight} onClick={() => onGoTo(fact.field)}>
            {hardFactInWords(fact, words)}
          </FactChip>
        </li>
      ))}
    </Chips>
  );
}
