import Box from '@mui/material/Box';
import type { ChartSuggestion } from '../../../assessment/case/case.ts';
import type { QuestionState } from '../../../chart/evidence.ts';
import { useWords } from '../../open/words.ts';
import { Tag, type TagShape, type TagTone } from '../words/tag.tsx';

const tones: Readonly<Record<QuestionState, TagTone>> = {
  reading: 'plain',
  present: 'plain',
  'absent-asserted': 'fresh',
  'no-data': 'plain',
  stale: 'ask',
  conflict: 'ask',
  unparseable: 'ask',
  unreadable: 'warned',
};

/** What asks to be looked at has a line of its own around its word. */
const shapes: Readonly<Partial<Record<QuestionState, TagShape>>> = {
  stale: 'dashed',
  conflict: 'double',
  unparseable: 'dotted',
  unreadable: 'bar',
};

type Said = Pick<ChartSuggestion, 'state' | 'evidence' | 'searched' | 'unreadableCount'>;

/** One line: the state in words, then the most telling source with its date and age. */
export function EvidenceLine(props: { readonly suggestion: Said; readonly asOf: Date }) {
  const words = useWords();
  const { suggestion, asOf } = props;
  // Where sources disagree, none of them is the telling one: they stand side by side beneath.
  const telling = suggestion.state === 'conflict' ? undefined : suggestion.evidence[0];
  // A row that shows what the chart says needs no word for it; every other state is named first.
  const state = suggestion.state === 'no-data' && !telling ? 'nothing-found' : suggestion.state;
  // Also where another source answers: what could not be read may say otherwise.
  const unread = suggestion.searched.some(({ status }) => status === 'failed' || status === 'incomplete');
  return (
    <>
      {state === 'present' ? null : (
        <>
          <Tag tone={tones[suggestion.state]} shape={shapes[suggestion.state] ?? 'none'}>
            {words.chart.state[state]}
          </Tag>{' '}
        </>
      )}
      {unread || state === 'nothing-found' ? <span>{words.chart.searchedLine(suggestion)} </span> : null}
      {suggestion.unreadableCount > 0 ? <span>{words.app.evidence.unreadable(suggestion.unreadableCount)} </span> : null}
      {telling ? (
        <Box component="span" sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
          {words.chart.judgedLine(telling, asOf)}
        </Box>
      ) : null}
      {telling && suggestion.evidence.length > 1 ? <span> {words.chart.more(suggestion.evidence.length - 1)}</span> : null}
    </>
  );
}
