import Box from '@mui/material/Box';
import type { FieldId } from '../../../assessment/case/field.ts';
import { type HardFact, hardFacts } from '../../../assessment/doubts/hard-facts.ts';
import { stageOfField } from '../../../assessment/stage-of-field.ts';
import { hardFactInWords } from '../../../record/base/hard-fact-lines.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { DepartureWordsField } from '../../parts/answers/departure-words.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';

/** The hard facts once more before anything is sent: those that somebody goes on in spite of ask for a word. */
export function HardFactsSection({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const [current] = useCase();
  const facts = hardFacts(current);
  const say = words.hardFacts;
  const asked = (fact: HardFact) => {
    const what = hardFactInWords(fact, words);
    return fact.kind === 'assess-capacity' ? say.askCapacity(what) : say.ask(what);
  };
  const goTo = ({ field }: HardFact) => say.goTo(words.app.stages[stageOfField(field, current)]);
  if (facts.length === 0) return null;
  return (
    <Section title={say.heading} hint={say.hint}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {facts.map(fact => (
          <Box component="li" key={fact.key} sx={{ my: 0.5 }}>
            {fact.asks ? <DepartureWordsField departure={fact.key} ask={asked(fact)} /> : null}
            {fact.asks && fact.field === `departure.${fact.key}` ? null : (
              <LinkButton
                {...(fact.asks ? { 'aria-label': words.record.line(goTo(fact), hardFactInWords(fact, words)) } : {})}
                onClick={() => onGoTo(fact.field)}
                sx={fact.asks ? { ml: 1.5 } : { color: fact.weight === 'hard' ? 'warned.main' : 'ask.main' }}
              >
                {fact.asks ? goTo(fact) : hardFactInWords(fact, words)}
              </LinkButton>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
