import Box from '@mui/material/Box';
import { useRef } from 'react';
import { groupOf, type LeftOut } from '../../../assessment/assess/group-answer.ts';
import { questionOfKey } from '../../../assessment/case/answer-key.ts';
import type { AnswerKey } from '../../../assessment/case/case.ts';
import { levelOfKey } from '../../../assessment/case/departure-key.ts';
import { announce } from '../../open/announcements.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useOpened } from '../../open/opened-evidence.ts';
import { useCase, useJudgement, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../fields/button.tsx';

interface GroupAnswerProps {
  readonly keys: readonly AnswerKey[];
  /** They were answered "not present" before, at several levels perhaps. */
  readonly again?: boolean;
}

const WAITING: readonly Exclude<LeftOut, 'answered' | 'not-ternary'>[] = ['empty-chart', 'evidence-first', 'suggested-present', 'reading'];

/** One act that answers several questions "not present": what it would mark, and what it leaves and why, is said before it is pressed. */
export function GroupAnswer({ keys, again = false }: GroupAnswerProps) {
  const words = useFirstWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const judged = useJudgement().status !== 'missing';
  const opened = useOpened(keys, current.chart.suggestions);
  const box = useRef<HTMLDivElement>(null);
  const { marks, leaves } = groupOf(current, keys, opened);
  const say = words.day.group;
  const attested = keys.filter(key => current.answers[key]?.origin === 'group-attested' && !current.chart.lapsed[key]);
  const waiting = WAITING.map(why => ({ why, left: leaves.filter(leave => leave.why === why).map(({ key }) => key) }));
  if (keys.length === 0 || !judged || (marks.length === 0 && attested.length === 0 && waiting.every(({ left }) => left.length === 0)))
    return null;

  const nameOf = (key: AnswerKey) => {
    const level = levelOfKey(key);
    const { short } = words.parameter.questions[questionOfKey(key).id];
    return again && level ? `${words.codes.level[level]}: ${short}` : short;
  };
  const mark = () => {
    dispatch({ type: 'answer-group', keys, opened, at: now().toISOString() });
    announce(say.done(marks.length));
    // The button may be gone now; what it did stands in its place.
    box.current?.focus();
  };
  return (
    <Box
      ref={box}
      role="group"
      aria-label={say.label}
      tabIndex={-1}
      sx={{ my: 0.5, pl: 1.5, borderLeft: 3, borderColor: 'line', fontSize: '0.875rem', color: 'text.secondary' }}
    >
      {marks.length > 0 ? (
        <>
          <Button onClick={mark} sx={{ mr: 1 }}>
            {again ? say.markAgain(marks.length) : say.mark(marks.length)}
          </Button>
          <Box component="span">{say.marks(marks.map(nameOf))}</Box>
        </>
      ) : null}
      {waiting.map(({ why, left }) => (left.length > 0 ? <Box key={why}>{say.leaves[why](left.length, left.map(nameOf))}</Box> : null))}
      {attested.length > 0 ? <Box>{say.attested(attested.length)}</Box> : null}
    </Box>
  );
}
