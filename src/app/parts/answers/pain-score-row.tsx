import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import { answerKey } from '../../../assessment/case/answer-key.ts';
import type { Question } from '../../../parameter/criteria.ts';
import { announce } from '../../open/announcements.ts';
import { useAsOf } from '../../open/as-of.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { WrittenInput } from '../fields/labelled-input.tsx';
import { LinkButton } from '../words/link-button.tsx';
import { Remark } from '../words/remark.tsx';
import { RowFrame } from './answer-row.tsx';
import { useRowEvidence } from './row-evidence.tsx';

/** The one question that is answered by a number. */
export function PainScoreRow({ question }: { readonly question: Question }) {
  const words = useFirstWords();
  const { now } = useWorkspace();
  const asOf = useAsOf();
  const [current, dispatch] = useCase();
  const input = useId();
  const hint = useId();
  const key = answerKey(question.id, undefined);
  const answer = current.answers[key];
  const lapse = current.chart.lapsed[key];
  const before = lapse && typeof answer?.value === 'number' ? answer.value : undefined;
  const suggestion = current.chart.suggestions[key];
  const suggested = typeof suggestion?.suggests === 'number' ? suggestion.suggests : undefined;
  const text = words.parameter.questions[question.id].short;
  const takeScore = (value: number) => {
    setScore(value);
    announce(words.day.announce.answered(text, words.day.score(value)));
  };
  const [typed, setTyped] = useState<string>();
  const setScore = (value: number) => dispatch({ type: 'answer', key, value, at: now().toISOString() });
  const evidence = useRowEvidence({
    question: text,
    answer,
    lapse,
    said: typeof answer?.value === 'number' ? words.day.score(answer.value) : '',
    suggestion,
    suggested: suggested !== undefined,
    saidOnce: false,
    asksMore: false,
    asOf,
    onTakeBack: () => dispatch({ type: 'clear-answer', key }),
  });
  return (
    <RowFrame>
      <Box sx={{ alignSelf: 'center' }}>
        <Box component="label" htmlFor={input} sx={{ fontWeight: 500 }}>
          {text}{' '}
          <Box component="span" id={hint} sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.875rem' }}>
            {words.app.answer.painScoreHint}
          </Box>
        </Box>
        {evidence.beside}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {before !== undefined ? <LinkButton onClick={() => takeScore(before)}>{words.day.stillScore(before)}</LinkButton> : null}
        {suggested !== undefined && suggested !== before && (answer === undefined || lapse) ? (
          <LinkButton onClick={() => takeScore(suggested)}>{words.app.answer.takeScore(suggested)}</LinkButton>
        ) : null}
        <WrittenInput
          id={input}
          type="number"
          value={!lapse && typeof answer?.value === 'number' ? answer.value : (typed ?? '')}
          onChange={event => {
            const value = Number(event.target.value);
            const isScore = event.target.value !== '' && Number.isInteger(value) && value >= 0 && value <= 10;
            setTyped(event.target.value !== '' && !isScore ? event.target.value : undefined);
            // What stands there is what is recorded: a number off the scale is none.
            if (isScore) setScore(value);
            else if (event.target.value === '' || !lapse) dispatch({ type: 'clear-answer', key });
          }}
          min={0}
          max={10}
          step={1}
          inputMode="numeric"
          aria-describedby={`${hint} ${evidence.lineId}`}
          data-field={key}
          style={{ width: 84 }}
        />
      </Box>
      <Box className="whole">
        <Remark texts={typed === undefined || (answer && !lapse) ? [] : [words.doubts.offScale]} />
      </Box>
      {evidence.beneath}
    </RowFrame>
  );
}
