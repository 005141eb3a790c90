import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { questionOfKey } from '../../assessment/case/answer-key.ts';
import type { AnswerKey, ChartSuggestion } from '../../assessment/case/case.ts';
import { levelOfKey } from '../../assessment/case/departure-key.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { useCase } from '../open/workspace.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { Tag } from '../parts/words/tag.tsx';
import type { ReadingAgain } from './reading-again.ts';

const Table = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    borderCollapse: 'collapse',
    width: '100%',
    marginTop: 6,
    color: palette.text.primary,
    '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '4px 14px 4px 0', borderBottom: `1px solid ${palette.line}` },
    '& th': { fontWeight: 600 },
    '& td, & th': { overflowWrap: 'anywhere' },
    '& td > span.of': { display: 'none' },
    [theme.breakpoints.down(700)]: {
      '& thead': { display: 'none' },
      '& tr, & td, & tbody, & tbody th': { display: 'block', borderBottom: 0 },
      '& tr': { borderBottom: `1px solid ${palette.line}`, padding: '4px 0' },
      '& td > span.of': { display: 'inline', color: palette.text.secondary },
    },
  };
});

interface ChangesTableProps {
  readonly outcome: Extract<ReadingAgain, { status: 'read' }>;
  readonly onGoTo: (field: FieldId) => void;
}

/** What the new reading changed, question by question: yours, the chart then, the chart now. */
export function ChangesTable({ outcome, onGoTo }: ChangesTableProps) {
  const words = useWords();
  const [current] = useCase();
  const say = words.provenance.again;
  const names = (levels: typeof outcome.levelsThen) => levels.map(level => words.codes.level[level]);
  const nameOf = (key: AnswerKey) => {
    const level = levelOfKey(key);
    const { short } = words.parameter.questions[questionOfKey(key).id];
    return level ? words.record.line(words.codes.level[level], short) : short;
  };
  const yours = (key: AnswerKey) => {
    const value = current.answers[key]?.value;
    const { present, notPresent } = words.parameter.questions[questionOfKey(key).id];
    if (value === undefined) return say.unanswered;
    if (typeof value === 'number') return words.day.score(value);
    return { present, 'not-present': notPresent, 'not-assessed': words.app.answer.notAssessed }[value];
  };
  const moved = outcome.levelsThen.join() !== outcome.levelsNow.join();
  return (
    <Box component="section" aria-label={say.heading} sx={{ maxHeight: '45vh', overflowY: 'auto' }} tabIndex={0}>
      {moved ? <Box sx={{ color: 'ask.main', mt: 0.5 }}>{say.levels(names(outcome.levelsThen), names(outcome.levelsNow))}</Box> : null}
      {outcome.changes.length > 0 ? (
        <Table>
          <thead>
            <tr>
              {[say.question, say.yours, say.chartThen, say.chartNow].map(title => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcome.changes.map(({ key, before, after }) => (
              <tr key={key}>
                <th scope="row">
                  <LinkButton onClick={() => onGoTo(key)}>{nameOf(key)}</LinkButton>
                </th>
                <td>
                  <Of title={say.yours} /> {yours(key)}{' '}
                  {current.chart.lapsed[key] ? (
                    <Tag tone="ask" shape="dotted">
                      {say.openAgain}
                    </Tag>
                  ) : null}
                </td>
                <td>
                  <Of title={say.chartThen} /> <Said suggestion={before} />
                </td>
                <td>
                  <Of title={say.chartNow} /> <Said suggestion={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </Box>
  );
}

/** On a narrow screen the columns stand one beneath the other, each with its own title. */
function Of({ title }: { readonly title: string }) {
  const words = useWords();
  return (
    <span className="of">
      {title}
      {words.app.colon}
    </span>
  );
}

function Said({ suggestion: { state, evidence } }: { readonly suggestion: ChartSuggestion }) {
  const words = useWords();
  const asOf = useAsOf();
  const [first] = evidence;
  if (!first) return words.chart.state[state === 'no-data' ? 'nothing-found' : state];
  const line = words.chart.evidenceLine(first, asOf);
  return [
    state === 'present' ? line : words.record.line(words.chart.state[state], line),
    evidence.length > 1 ? words.chart.more(evidence.length - 1) : undefined,
  ]
    .filter(part => part !== undefined)
    .join(' ');
}
