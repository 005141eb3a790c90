import Box from '@mui/material/Box';
import { useCallback, useMemo } from 'react';
import { applicability } from '../../../assessment/assess/asked.ts';
import type { Findings } from '../../../assessment/assess/findings.ts';
import { isOptional } from '../../../assessment/assess/is-optional.ts';
import { answerKey } from '../../../assessment/case/answer-key.ts';
import type { TernaryAnswer } from '../../../assessment/case/case.ts';
import { sexesThatDiffer } from '../../../assessment/case/recorded-sex.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import type { CriterionKind, Question } from '../../../parameter/criteria.ts';
import { contraindicationInRow } from '../../../parameter/criteria-data.ts';
import { useAsOf } from '../../open/as-of.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Remark } from '../words/remark.tsx';
import { AnswerRow, RowFrame } from './answer-row.tsx';
import { DepartureWordsField } from './departure-words.tsx';
import { PainScoreRow } from './pain-score-row.tsx';

interface QuestionRowProps {
  readonly question: Question;
  readonly level: VertebralLevelCode | undefined;
  readonly findings: Findings;
  /** What the chart does not say of it is said for several rows at once. */
  readonly saidOnce?: boolean;
}

/** One question of the parameter at its level, with the words it owes once an answer departs from the parameter. */
export function QuestionRow({ question, level, findings, saidOnce = false }: QuestionRowProps) {
  const words = useFirstWords();
  const { now } = useWorkspace();
  const asOf = useAsOf();
  const [current, dispatch] = useCase();
  const key = answerKey(question.id, level);
  const text = words.parameter.questions[question.id];
  const { present, notPresent } = text;
  const labels = useMemo(() => ({ present, notPresent }), [present, notPresent]);
  const answer = useCallback(
    (value: TernaryAnswer) => dispatch({ type: 'answer', key, value, at: now().toISOString() }),
    [dispatch, key, now],
  );
  const takeBack = useCallback(() => dispatch({ type: 'clear-answer', key }), [dispatch, key]);
  const asked = applicability(question.id, current);
  if (!asked.asked && !current.answers[key]) {
    const { notAsked } = words.parameter;
    return <NotAsked question={text.short} reason={asked.reason === 'age' ? notAsked.age(asked.years) : notAsked.sex} />;
  }
  if (question.kind === 'pain-score') return <PainScoreRow question={question} />;

  const sexes = question.id === 'CON-REL-6' ? sexesThatDiffer(current.patient) : undefined;
  const criterion = contraindicationInRow(question.id);
  const kind = criterion && isContraindication(criterion.kind) ? words.hardFacts.tag[criterion.kind] : undefined;
  const departure = criterion ? answerKeyOfCriterion(criterion.id, level) : undefined;
  const owes = departure !== undefined && (findings.wordsOwed.includes(departure) || findings.explained.includes(departure));
  // Nothing where there is nothing: a list of nothings is a new one each time, and the row would be drawn anew.
  const beneath =
    sexes || (owes && criterion) ? (
      <>
        {sexes ? <Remark texts={[words.parameter.twoSexes(sexes)]} /> : null}
        {owes && criterion ? (
          <DepartureWordsField departure={departure} ask={words.app.departure.ask(words.parameter.criteria[criterion.id], kind ?? '')} />
        ) : null}
      </>
    ) : undefined;
  return (
    <AnswerRow
      answerKey={key}
      question={text.short}
      answer={current.answers[key]}
      lapse={current.chart.lapsed[key]}
      suggestion={current.chart.suggestions[key]}
      asOf={asOf}
      labels={labels}
      kind={kind}
      optional={isOptional(current, findings, question.id, level)}
      saidOnce={saidOnce}
      onAnswer={answer}
      onTakeBack={takeBack}
    >
      {beneath}
    </AnswerRow>
  );
}

const isContraindication = (kind: CriterionKind): kind is Exclude<CriterionKind, 'indication'> => kind !== 'indication';

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
