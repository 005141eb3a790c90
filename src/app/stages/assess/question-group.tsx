import Box from '@mui/material/Box';
import { type Asked, applicability } from '../../../assessment/assess/asked.ts';
import type { Findings } from '../../../assessment/assess/findings.ts';
import { eachReadOnce, nothingFound } from '../../../assessment/assess/row-place.ts';
import { answerKey } from '../../../assessment/case/answer-key.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import type { Question } from '../../../parameter/criteria.ts';
import { questionById } from '../../../parameter/questions.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useCase } from '../../open/workspace.ts';
import { GroupAnswer } from '../../parts/answers/group-answer.tsx';
import { QuestionRow } from '../../parts/answers/question-row.tsx';
import { RowFold } from '../../parts/answers/row-fold.tsx';
import { useRowPlaces } from './row-places.ts';

interface QuestionGroupProps {
  readonly questions: readonly Question[];
  readonly level: VertebralLevelCode | undefined;
  readonly findings: Findings;
  /** One act may answer those of which the chart gives no hint. */
  readonly atOnce?: boolean;
}

/** Questions that belong together: those with something to look at each in its row, those without behind a line that says so once. */
export function QuestionGroup({ questions, level, findings, atOnce = false }: QuestionGroupProps) {
  const words = useFirstWords();
  const [current] = useCase();
  const group: readonly Asked[] = questions.map(({ id }) => ({ id, level, key: answerKey(id, level) }));
  const { placeOf, noteOpen } = useRowPlaces(current, findings, group);
  const at = (place: ReturnType<typeof placeOf>) => group.filter(asked => placeOf(asked) === place);
  const [rows, optional, silent] = [at('row'), at('optional'), at('silent')];
  const isAsked = ({ id }: Asked) => applicability(id, current).asked;
  const isSilent = ({ key }: Asked) => {
    const suggestion = current.chart.suggestions[key];
    return suggestion !== undefined && nothingFound(suggestion);
  };
  const say = words.assessment.folded;
  const row = (asked: Asked) => (
    <QuestionRow key={asked.key} question={questionById(asked.id)} level={level} findings={findings} saidOnce={isSilent(asked)} />
  );
  const searched = (of: readonly Asked[]) =>
    words.chart.searchedLine({
      state: 'no-data',
      evidence: [],
      searched: eachReadOnce(of.flatMap(({ key }) => current.chart.suggestions[key] ?? [])),
    });
  const named = (of: readonly Asked[]) => of.map(({ id }) => words.parameter.questions[id].short);
  const unsaid = rows.filter(asked => isAsked(asked) && isSilent(asked) && current.answers[asked.key] === undefined);
  const answered = silent.filter(({ key }) => current.answers[key]);
  const waiting = silent.filter(({ key }) => !current.answers[key]);
  const found = waiting.filter(isSilent);
  const reading = waiting.length - found.length;
  return (
    <>
      {unsaid.length > 0 ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', my: 0.5 }}>{say.ofThese(unsaid.length, searched(unsaid))}</Box>
      ) : null}
      {rows.map(row)}
      {atOnce ? <GroupAnswer keys={group.filter(isAsked).map(({ key }) => key)} /> : null}
      {silent.length > 0 ? (
        <RowFold
          says={[
            ...(found.length > 0 ? [say.nothingFound(found.length, searched(found))] : []),
            ...(reading > 0 ? [say.reading(reading)] : []),
            ...(answered.length > 0 ? [say.together(named(answered))] : []),
          ]}
          onToggle={open => noteOpen('silent', open)}
        >
          {silent.map(row)}
        </RowFold>
      ) : null}
      {optional.length > 0 ? (
        <RowFold says={[say.optional(optional.length)]} onToggle={open => noteOpen('optional', open)}>
          {optional.map(row)}
        </RowFold>
      ) : null}
    </>
  );
}
