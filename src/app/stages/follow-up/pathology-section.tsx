import Box from '@mui/material/Box';
import { followUpFacts } from '../../../assessment/follow-up/facts.ts';
import { newPathologyResult, type PathologyResult, pendingPathology } from '../../../assessment/follow-up/pathology.ts';
import { daysBetween, performedOn } from '../../../assessment/follow-up/schedule.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import { useAsOf } from '../../open/as-of.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { useFollowUpWords } from './follow-up-words.ts';
import { PathologyInChart } from './pathology-in-chart.tsx';

/** What came of each biopsy; what is still to come is said. Nothing where none was taken. */
export function PathologySection() {
  const words = useWords();
  const say = useFollowUpWords().pathology;
  const asOf = useAsOf();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { pathology } = current.followUp;
  const pending = pendingPathology(current);
  if (pending.length === 0 && pathology.length === 0) return null;
  const write = (rows: readonly PathologyResult[]) => dispatch({ type: 'follow-up', change: { pathology: rows } });
  const begin = (level: VertebralLevelCode) => {
    const id = newId();
    addAndShow(`follow-up.pathology.${id}.result`, () => write([...pathology, newPathologyResult(id, level)]));
  };
  const from = performedOn(current);
  const waited = from === undefined ? undefined : daysBetween(from, toFhirDateTime(asOf).slice(0, 10));
  const sentTo = (level: VertebralLevelCode) => current.procedure.levels.find(row => row.level === level)?.biopsySentTo ?? '';
  return (
    <Section title={words.facts['follow-up'].pathology} fieldId="follow-up.pathology">
      {pending.map(level => (
        <Box key={level} sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', my: 0.5 }}>
          {say.pending(words.codes.level[level], sentTo(level), waited)}
          {pathology.some(row => row.level === level) ? null : (
            <Button onClick={() => begin(level)}>{say.add(words.codes.level[level])}</Button>
          )}
        </Box>
      ))}
      <PathologyInChart onTaken={write} />
      {pathology.map(row => (
        <Box key={row.id} component="section" aria-label={row.level && words.codes.level[row.level]}>
          <Box sx={{ fontWeight: 500 }}>{row.level && words.codes.level[row.level]}</Box>
          <FactLine>
            <FactFields
              facts={followUpFacts.pathology.facts}
              names={['result', 'at']}
              labels={words.facts['follow-up']}
              within="pathology"
              field={`follow-up.pathology.${row.id}`}
              values={row}
              onChange={change => write(pathology.map(each => (each.id === row.id ? { ...each, ...change } : each)))}
            />
          </FactLine>
        </Box>
      ))}
    </Section>
  );
}
