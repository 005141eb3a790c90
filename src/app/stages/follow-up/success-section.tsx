import Box from '@mui/material/Box';
import { blanksOf } from '../../../assessment/facts/blank-of.ts';
import { followUpFacts } from '../../../assessment/follow-up/facts.ts';
import { type Comparison, compareMeasures, type ImportantChange, rangeOf } from '../../../assessment/follow-up/success.ts';
import { sameData } from '../../../plain/same-data.ts';
import { comparisonInWords, measureInWords } from '../../../record/notes/comparison-in-words.ts';
import { DEFAULT_IMPORTANT_CHANGE } from '../../../site/keeping-config.ts';
import { betweenParts } from '../../../words/list-format.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { LabelledInput } from '../../parts/fields/labelled-input.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { useFollowUpWords } from './follow-up-words.ts';
import { ScoreChart } from './score-chart.tsx';

const scoreFacts = followUpFacts.scores.facts;

/** One value beside the other, measure by measure; and the totals that were told since. */
export function SuccessSection() {
  const words = useWords();
  const say = useFollowUpWords().success;
  const { site, newId, now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { scores } = current.followUp;
  const important = site.followUp.importantChange;
  const write = (next: typeof scores) => dispatch({ type: 'follow-up', change: { scores: next } });
  const add = () => {
    const id = newId();
    addAndShow(`follow-up.scores.${id}.instrument`, () =>
      write([...scores, { id, ...blanksOf(scoreFacts), at: toFhirDateTime(now()).slice(0, 10) }]),
    );
  };
  const setRow = (id: string, change: Readonly<Record<string, unknown>>) =>
    write(scores.map(each => (each.id === id ? { ...each, ...change } : each)));
  const hint = sameData(important, DEFAULT_IMPORTANT_CHANGE) ? `${say.hint} ${say.sourceOfDefault}` : say.hint;
  return (
    <Section title={say.heading} hint={hint} fieldId="follow-up.scores">
      {compareMeasures(current, important).map(comparison => (
        <MeasureRow key={comparison.measure} comparison={comparison} />
      ))}
      {scores.map((row, index) => (
        <Box key={row.id} role="group" aria-label={say.nth(index + 1)} sx={{ borderTop: 1, borderColor: 'line', py: 1 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'flex-start', my: 1 }}>
            <FactFields
              facts={scoreFacts}
              names={['instrument', 'score', 'version']}
              labels={words.facts['follow-up']}
              within="scores"
              field={`follow-up.scores.${row.id}`}
              values={row}
              onChange={change => setRow(row.id, change)}
            />
            <LabelledInput
              label={words.facts['follow-up']['scores.at']}
              fieldId={`follow-up.scores.${row.id}.at`}
              type="date"
              value={row.at?.slice(0, 10) ?? ''}
              onChange={day => setRow(row.id, { at: day === '' ? undefined : day })}
              width={170}
            />
          </Box>
          <LinkButton onClick={() => addAndShow('follow-up.scores', () => write(scores.filter(({ id }) => id !== row.id)))}>
            {say.remove}
          </LinkButton>
        </Box>
      ))}
      <Button onClick={add}>{say.add}</Button>
    </Section>
  );
}

function MeasureRow({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const say = useFollowUpWords().success;
  const [{ procedure }] = useCase();
  const what = measureInWords(comparison.measure, words, say);
  return (
    <Box component="section" aria-label={what} sx={{ borderTop: 1, borderColor: 'line', py: 0.75 }}>
      <Box sx={{ fontWeight: 600 }}>{what}</Box>
      {comparison.paired ? (
        <>
          <ScoreChart
            points={[comparison.before, ...comparison.changes.map(({ after }) => after)]}
            performed={procedure.performedStart ?? procedure.performedEnd}
            range={rangeOf(comparison.measure)}
            label={say.chart(what, comparisonInWords(comparison, words, say).join(betweenParts(words)))}
          />
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {comparisonInWords(comparison, words, say).map(line => (
              <li key={line}>{line}</li>
            ))}
          </Box>
          <ImportantLine important={comparison.important} />
        </>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{say.lacking[comparison.lacking]}</Box>
      )}
    </Box>
  );
}

function ImportantLine({ important: { points, percent } }: { readonly important: ImportantChange }) {
  const say = useFollowUpWords().success;
  const parts = [...(points === undefined ? [] : [say.points(points)]), ...(percent === undefined ? [] : [say.percent(percent)])];
  if (parts.length === 0) return null;
  return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.counted(say.change(parts))}</Box>;
}
