import Box from '@mui/material/Box';
import { asQuoted } from '../../../words/as-quoted.ts';
import { BleedingPanel } from '../../evidence/bleeding-panel.tsx';
import { DayValueFields } from '../../evidence/day-value-fields.tsx';
import { DrugEntry } from '../../evidence/drug-entry.tsx';
import { GoingOnField } from '../../evidence/going-on-field.tsx';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Section } from '../../parts/words/section.tsx';

const LONGEST_NAME = 80;

/** On the day: where bleeding stands, and what is asked of each drug that is held. */
export function BleedingOnDay() {
  const words = useWords();
  const [{ chart }] = useCase();
  if (chart.bleeding === undefined) return null;
  const held = chart.bleeding.drugs.filter(({ time }) => time.kind !== 'continued');
  return (
    <Section title={words.bleeding.state.title}>
      <BleedingPanel />
      {held.map(({ drug }) => (
        <Box component="section" key={drug} aria-label={asQuoted(drug, LONGEST_NAME)} sx={{ py: 1, borderBottom: 1, borderColor: 'line' }}>
          <DrugEntry drug={drug} />
        </Box>
      ))}
      <DayValueFields />
      <GoingOnField />
    </Section>
  );
}

/** Before sending: what is open of bleeding, and the words for having gone on. Nothing where nothing was found that is held. */
export function BleedingAtSend() {
  const words = useWords();
  const [{ chart, procedure }] = useCase();
  const { bleeding } = chart;
  if (bleeding === undefined || procedure.status === undefined) return null;
  if (bleeding.standing === 'reading' || bleeding.standing === 'nothing-found') return null;
  return (
    <Section title={words.bleeding.state.title}>
      <BleedingPanel />
      <GoingOnField />
    </Section>
  );
}
