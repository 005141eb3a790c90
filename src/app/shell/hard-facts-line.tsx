import { styled } from '@mui/material/styles';
import type { FieldId } from '../../assessment/field.ts';
import type { HardFact } from '../../assessment/hard-facts.ts';
import { hardFactInWords } from '../../record/hard-fact-lines.ts';
import { LinkButton } from '../components/link-button.tsx';
import { useWords } from '../words.ts';

const Chips = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: '4px 8px', listStyle: 'none', padding: 0, margin: '0 0 4px' });

/** As in the sketch of the compact screen: the word carries the meaning, line and colour repeat it. */
const Chip = styled(LinkButton, { shouldForwardProp: name => name !== 'weight' })<{ readonly weight: HardFact['weight'] }>(
  ({ theme, weight }) => {
    const palette = (theme.vars ?? theme).palette;
    const { main, surface } = weight === 'hard' ? palette.warned : palette.ask;
    return {
      padding: '1px 8px',
      borderRadius: 4,
      border: `1px ${weight === 'hard' ? 'solid' : 'dashed'} currentColor`,
      background: surface,
      color: main,
      fontWeight: weight === 'hard' ? 650 : 400,
      fontSize: '0.9375rem',
      lineHeight: 1.4,
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
