import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { blanksOf } from '../../../assessment/facts/blank-of.ts';
import { followUpFacts } from '../../../assessment/follow-up/facts.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { Section } from '../../parts/words/section.tsx';

const visitFacts = followUpFacts.visits.facts;

/** What is asked after the patient went home. */
export function FollowUpScreen() {
  const words = useWords();
  const { newId } = useWorkspace();
  const [{ followUp }, dispatch] = useCase();
  const { visits } = followUp;
  const setVisits = (next: typeof visits) => dispatch({ type: 'follow-up', change: { visits: next } });
  return (
    <Section title={words.facts['follow-up'].visits} fieldId="follow-up.visits">
      {visits.map(visit => (
        <Box key={visit.id} data-field={`follow-up.visits.${visit.id}`} tabIndex={-1}>
          <FactFields
            facts={visitFacts}
            labels={words.facts['follow-up']}
            within="visits"
            field={`follow-up.visits.${visit.id}`}
            values={visit}
            onChange={change => setVisits(visits.map(row => (row.id === visit.id ? { ...row, ...change } : row)))}
          />
        </Box>
      ))}
      <Button onClick={() => setVisits([...visits, { id: newId(), ...blanksOf(visitFacts) }])}>{words.endOfCase.addVisit}</Button>
    </Section>
  );
}
