import Box from '@mui/material/Box';
import type { ChartSuggestion } from '../../../assessment/case/case.ts';
import type { QuestionState } from '../../../chart/evidence.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { Tag, type TagShape } from '../words/tag.tsx';
import type { TagTone } from '../words/tag-tone.ts';

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
  const words = useFirstWords();
  const { suggestion, asOf } = props;
  // Where sources disagree, none of them is the telling one: they stand side by side beneath.
  const telling = suggestion.state === 'conflict' ? undefined : suggestion.evidence[0];
  const isNothing = suggestion.state === 'no-data' && !telling;
  // Also where another source answers: what could not be read may say otherwise.
  const unread = suggestion.searched.some(({ status }) => status === 'failed' || status === 'incomplete');
  return (
    <>
      <StateTag suggestion={suggestion} />
      {unread ? <span>{words.chart.missingLine(suggestion)} </span> : null}
      {isNothing && !unread ? <span>{words.chart.searchedLine(suggestion)} </span> : null}
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

/** The state in a word. What the chart simply says needs none; `loud`: nor does what is there and answers nothing. */
export function StateTag({ suggestion, loud = false }: { readonly suggestion: Said; readonly loud?: boolean }) {
  const words = useFirstWords();
  const { state, evidence } = suggestion;
  const named = state === 'no-data' && evidence.length === 0 ? 'nothing-found' : state;
  const isQuiet = named === 'present' || (loud && (named === 'no-data' || named === 'absent-asserted'));
  return isQuiet ? null : (
    <>
      <Tag tone={tones[state]} shape={shapes[state] ?? 'none'}>
        {words.chart.state[named]}
      </Tag>{' '}
    </>
  );
}
