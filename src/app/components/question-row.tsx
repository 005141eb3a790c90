import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { answerKey } from '../../assessment/answer-key.ts';
import type { Findings } from '../../assessment/findings.ts';
import { asks } from '../../parameter/applicability.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Question } from '../../parameter/criteria.ts';
import { CRITERIA } from '../../parameter/criteria-data.ts';
import { useCase, useWorkspace } from '../state/workspace.ts';
import { useWords } from '../words.ts';
import { AnswerRow, RowEvidence, RowFrame } from './answer-row.tsx';
import { DepartureWordsField } from './departure-words.tsx';
import { LinkButton } from './link-button.tsx';

interface QuestionRowProps {
  readonly question: Question;
  readonly level: VertebralLevelCode | undefined;
  readonly findings: Findings;
}

/** One question of the parameter at its level, with the words it owes once an answer departs from the parameter. */
export function QuestionRow({ question, level, findings }: QuestionRowProps) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const key = answerKey(question.id, level);
  const text = words.parameter.questions[question.id];
  const asked = asks(question.id, { birthDate: current.patient.birthDate, gender: current.patient.gender, asOf: now() });
  if (!asked.asked && !current.answers[key]) {
    const { notAsked } = words.parameter;
    return <NotAsked question={text.short} reason={asked.reason === 'age' ? notAsked.age(asked.years) : notAsked.sex} />;
  }
  if (question.kind === 'pain-score') return <PainScoreRow question={question} />;

  const criterion = CRITERIA.find(each => each.kind !== 'indication' && each.questions.at(-1) === question.id);
  const departure = criterion ? answerKeyOfCriterion(criterion.id, level) : undefined;
  const owes = departure !== undefined && (findings.wordsOwed.includes(departure) || findings.explained.includes(departure));
  return (
    <AnswerRow
      answerKey={key}
      question={text.short}
      answer={current.answers[key]}
      suggestion={current.chart.suggestions[key]}
      asOf={now()}
      labels={{ present: text.present, notPresent: text.notPresent }}
      onAnswer={value => dispatch({ type: 'answer', key, value, at: now().toISOString() })}
      onTakeBack={() => dispatch({ type: 'clear-answer', key })}
    >
      {owes && criterion ? <DepartureWordsField departure={departure} what={words.parameter.criteria[criterion.id]} /> : null}
    </AnswerRow>
  );
}

const answerKeyOfCriterion = <C extends string>(criterion: C, level: VertebralLevelCode | undefined): C | `${C}@${VertebralLevelCode}` =>
  level === undefined ? criterion : `${criterion}@${level}`;

function NotAsked(props: { readonly question: string; readonly reason: string }) {
  return (
    <RowFrame>
      <Box sx={{ fontWeight: 500 }}>{props.question}</Box>
      <Box sx={{ color: 'text.secondary' }}>{props.reason}</Box>
    </RowFrame>
  );
}

function PainScoreRow({ question }: { readonly question: Question }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const input = useId();
  const hint = useId();
  const line = useId();
  const key = answerKey(question.id, undefined);
  const answer = current.answers[key];
  const suggestion = current.chart.suggestions[key];
  const suggested = typeof suggestion?.suggests === 'number' ? suggestion.suggests : undefined;
  const text = words.parameter.questions[question.id].short;
  const setScore = (value: number) => dispatch({ type: 'answer', key, value, at: now().toISOString() });
  return (
    <RowFrame>
      <Box component="label" htmlFor={input} sx={{ fontWeight: 500, alignSelf: 'center' }}>
        {text}
        <Box component="span" id={hint} sx={{ display: 'block', fontWeight: 400, color: 'text.secondary', fontSize: '0.875rem' }}>
          {words.app.answer.painScoreHint}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {suggested !== undefined && answer === undefined ? (
          <LinkButton onClick={() => setScore(suggested)}>{words.app.answer.takeScore(suggested)}</LinkButton>
        ) : null}
        <OutlinedInput
          id={input}
          size="small"
          type="number"
          value={typeof answer?.value === 'number' ? answer.value : ''}
          onChange={event => {
            const value = Number(event.target.value);
            if (event.target.value === '') dispatch({ type: 'clear-answer', key });
            else if (Number.isInteger(value) && value >= 0 && value <= 10) setScore(value);
          }}
          inputProps={{ min: 0, max: 10, step: 1, inputMode: 'numeric', 'aria-describedby': `${hint} ${line}`, 'data-field': key }}
          sx={{ width: 84 }}
        />
      </Box>
      <RowEvidence
        question={text}
        lineId={line}
        answer={answer}
        suggestion={suggestion}
        suggested={suggested !== undefined}
        asOf={now()}
        onTakeBack={() => dispatch({ type: 'clear-answer', key })}
      />
    </RowFrame>
  );
}
