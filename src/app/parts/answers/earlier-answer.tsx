import Box from '@mui/material/Box';
import type { Answer, Lapse } from '../../../assessment/case/case.ts';
import { DAY_MS } from '../../../plain/hours-and-days.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { toFhirDateTime } from '../fields/local-moment.ts';
import { Tag } from '../words/tag.tsx';

interface EarlierAnswerProps {
  readonly answer: Answer;
  readonly lapse: Lapse;
  /** The answer in the question's own words. */
  readonly said: string;
  readonly asOf: Date;
}

/** An answer that no longer holds, beside its question: what was said, when, how, and why it is asked again. What the chart says now follows it. */
export function EarlierAnswer({ answer, lapse, said, asOf }: EarlierAnswerProps) {
  const words = useFirstWords();
  const given = new Date(answer.at);
  const days = Math.round((startOfDay(asOf) - startOfDay(given)) / DAY_MS);
  return (
    <Box component="span" sx={{ display: 'block', mb: 0.75 }}>
      <Tag tone="ask" shape="dotted">
        {lapse.reason === 'window' ? words.day.askAgain : words.day.otherwise}
      </Tag>{' '}
      <span>{words.day.before(said, days, words.chart.date(toFhirDateTime(given)), words.day.how[answer.origin])}</span>{' '}
      {lapse.reason === 'window' ? null : <strong>{lapse.reason === 'new-evidence' ? words.day.chartSays : words.day.saidThen}</strong>}
    </Box>
  );
}

const startOfDay = (moment: Date) => new Date(moment).setHours(0, 0, 0, 0);
