import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { blanksOf } from '../../../../assessment/facts/blank-of.ts';
import { scoreFacts } from '../../../../assessment/instruments/facts.ts';
import { scoresInChart } from '../../../../chart/findings/scores-in-chart.ts';
import { OUTCOME_INSTRUMENT_CODES } from '../../../../parameter/codes.generated.ts';
import { HOURS_PER_DAY } from '../../../../plain/hours-and-days.ts';
import { scoreInWords } from '../../../../record/base/examination-lines.ts';
import { useWords } from '../../../open/words.ts';
import { useChart, useWorkspace } from '../../../open/workspace.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { codeOptions } from '../../../parts/fields/code-options.ts';
import { DecimalField } from '../../../parts/fields/decimal-field.tsx';
import { SelectField, TextLine } from '../../../parts/fields/form-fields.tsx';
import { MomentField } from '../../../parts/fields/moment-field.tsx';
import { LinkButton } from '../../../parts/words/link-button.tsx';
import { useDoubts } from '../../../parts/words/use-doubts.ts';
import { FindingRow } from './finding-row.tsx';
import { useAssessment } from './use-assessment.ts';

/** Totals of validated instruments: those of the chart are offered with their source, the others typed. */
export function ScoresRow() {
  const words = useWords();
  const { newId, now, site } = useWorkspace();
  const chart = useChart();
  const doubts = useDoubts();
  const { assessment, change } = useAssessment();
  const { scores } = assessment;
  const hours = site.windows.functionDays * HOURS_PER_DAY;
  const found = useMemo(() => scoresInChart(chart, now(), hours), [chart, now, hours]);
  const say = words.examination.score;
  const labels = words.facts.assess;
  const open = found.filter(({ instrument, at }) => !scores.some(row => row.instrument === instrument && row.at === at));
  const told = (of: (typeof found)[number]) =>
    say.found(
      say.line(words.codes.outcomeInstrument[of.instrument], String(of.score), of.match === 'text' ? say.byName : '', undefined),
      words.record.moment(of.at),
      of.author,
    );
  const set = (id: string, changed: Partial<(typeof scores)[number]>) =>
    // Said otherwise, it is no more what stands in the chart.
    change({ scores: scores.map(row => (row.id === id ? { ...row, ...changed, source: undefined } : row)) });
  const said = scores.flatMap(row => scoreInWords(row, words) ?? []);
  return (
    <FindingRow
      title={labels.scores}
      says={said.length > 0 ? said.join(' · ') : undefined}
      inChart={open.length > 0 ? say.inChart(open.map(told).join(' · ')) : undefined}
      fieldId="assess.scores"
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.hint}</Box>
      {open.map(score => (
        <Box key={score.reference}>
          <LinkButton
            onClick={() =>
              change({
                scores: [
                  ...scores,
                  {
                    ...blanksOf(scoreFacts),
                    id: newId(),
                    instrument: score.instrument,
                    score: score.score,
                    at: score.at,
                    source: score.reference,
                  },
                ],
              })
            }
          >
            {say.take(told(score))}
          </LinkButton>
        </Box>
      ))}
      {scores.map((row, index) => {
        const field = `assess.scores.${row.id}`;
        return (
          <Box
            key={row.id}
            role="group"
            aria-label={say.nth(index + 1)}
            data-field={field}
            tabIndex={-1}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, mt: 1.5, alignItems: 'flex-start' }}
          >
            <SelectField
              label={labels['scores.instrument']}
              emptyLabel={say.pick}
              fieldId={`${field}.instrument`}
              value={row.instrument}
              options={codeOptions(OUTCOME_INSTRUMENT_CODES, words.codes.outcomeInstrument)}
              onChange={instrument => set(row.id, { instrument })}
            />
            <DecimalField
              label={labels['scores.score']}
              unit={undefined}
              fieldId={`${field}.score`}
              value={row.score}
              onChange={score => set(row.id, { score })}
              doubts={doubts.filter(doubt => doubt.field === `${field}.score`)}
              signed
            />
            <TextLine
              label={labels['scores.version']}
              fieldId={`${field}.version`}
              value={row.version}
              width={190}
              onChange={version => set(row.id, { version })}
            />
            <MomentField
              label={labels['scores.at']}
              fieldId={`${field}.at`}
              value={row.at}
              now={now}
              nowLabel={words.day.protocol.now}
              onChange={at => set(row.id, { at })}
            />
            <Button onClick={() => change({ scores: scores.filter(({ id }) => id !== row.id) })}>{say.remove}</Button>
          </Box>
        );
      })}
      <Button sx={{ mt: 1 }} onClick={() => change({ scores: [...scores, { id: newId(), ...blanksOf(scoreFacts) }] })}>
        {say.add}
      </Button>
    </FindingRow>
  );
}
