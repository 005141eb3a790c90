import { styled } from '@mui/material/styles';
import type { FieldId } from '../../assessment/case/field.ts';
import type { HardFact } from '../../assessment/doubts/hard-facts.ts';
import { hardFactInWords } from '../../record/base/hard-fact-lines.ts';
import { useWords } from '../open/words.ts';
import { LinkButton } from '../parts/words/link-button.tsx';

/** Within the line: on a low window a row of its own would push the spine out of sight. */
const Chips = styled('ul')({ display: 'inline', listStyle: 'none', padding: 0, margin: 0, '& > li': { display: 'inline' } });

/** As in the sketch of the compact screen: the word carries the meaning, line and colour repeat it. */
const Chip = styled(LinkButton, { shouldForwardProp: name => name !== 'weight' })<{ readonly weight: HardFact['weight'] }>(
  ({ theme, weight }) => {
    const palette = (theme.vars ?? theme).palette;
    const { main, surface } = weight === 'hard' ? palette.warned : palette.ask;
    return {
      padding: '0 8px',
      margin: '1px 8px 1px 0',
      borderRadius: 4,
      border: `1px ${weight === 'hard' ? 'solid' : 'dashed'} currentColor`,
      background: surface,
      color: main,
      fontWeight: weight === 'hard' ? 650 : 400,
      fontSize: '0.9375rem',
      lineHeight: 1.3,
      textDecoration: 'none',
      '&:hover': { border: `1px ${weight === 'hard' ? 'solid' : 'dashed'} currentColor`, textDecoration: 'underline', background: surface },
      '@media (prefers-contrast: more)': { color: palette.text.primary },
    };
  },
);

/** What nobody should overlook, before everything that was only answered; each leads to where it can be settled. */
export function HardFactsLine({ facts, onGoTo }: { readonly facts: readonly HardFact[]; readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <Chips aria-label={words.hardFacts.label}>
      {facts.map(fact => (
        <li key={fact.key}>
          <Chip weight={fact.weight} onClick={() => onGoTo(fact.field)}>
            {hardFactInWords(fact, words)}
          </Chip>
        </li>
      ))}
    </Chips>
  );
}
