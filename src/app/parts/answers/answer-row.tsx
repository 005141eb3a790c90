import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, type ReactNode, useId } from 'react';
import type { Answer, AnswerKey, ChartSuggestion, Lapse, TernaryAnswer } from '../../../assessment/case/case.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { Segments } from '../fields/segments.tsx';
import { Tag } from '../words/tag.tsx';
import { useRowEvidence } from './row-evidence.tsx';

interface AnswerRowProps {
  readonly answerKey: AnswerKey;
  readonly question: string;
  readonly answer: Answer | undefined;
  /** Why the answer no longer holds: the question is open again. */
  readonly lapse: Lapse | undefined;
  readonly suggestion: ChartSuggestion | undefined;
  readonly asOf: Date;
  /** `Present` and `Not present` in this question's own words. */
  readonly labels: { readonly present: string; readonly notPresent: string };
  /** Absolute or relative contraindication, where the question decides on one: said once it is suggested or answered present. */
  readonly kind?: string | undefined;
  /** Nothing hangs on the answer any more, and it is said. */
  readonly optional?: boolean;
  /** What the chart does not say of it is said for several rows at once. */
  readonly saidOnce?: boolean;
  readonly onAnswer: (value: TernaryAnswer) => void;
  readonly onTakeBack: () => void;
  /** What stands beneath the evidence: the words that a departure owes. */
  readonly children?: ReactNode;
}

export const RowFrame = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 14px',
  padding: '4px 0',
  borderBottom: `1px solid ${(theme.vars ?? theme).palette.line}`,
  // In letters: where they are large, the answers stand beneath the question.
  '& > :first-of-type': { flex: '1 1 12em', minWidth: 0 },
  '& > .whole': { flex: '0 0 100%', minWidth: 0 },
  [theme.breakpoints.down(700)]: { padding: '9px 0', '& > :first-of-type': { flexBasis: '100%' } },
}));

/**
 * The one pattern for every question: words, three answers, one line of evidence, and all of it one click away. There are dozens on
 * the screen: one is drawn anew only when something of it has changed.
 */
export const AnswerRow = memo(function AnswerRow(props: AnswerRowProps) {
  const words = useFirstWords();
  const question = useId();
  const { suggestion, answer } = props;
  const suggested = suggestion?.suggests === 'present' || suggestion?.suggests === 'not-present' ? suggestion.suggests : undefined;
  const speaksFor = suggestion?.suggests === 'present' && (!answer || props.lapse !== undefined);
  const given = answer && typeof answer.value === 'string' ? answer.value : undefined;
  const saying = { present: props.labels.present, 'not-present': props.labels.notPresent, 'not-assessed': words.app.answer.notAssessed };
  const evidence = useRowEvidence({
    question: props.question,
    answer,
    lapse: props.lapse,
    said: given ? saying[given] : '',
    labels: props.labels,
    suggestion,
    suggested: suggested !== undefined,
    saidOnce: props.saidOnce ?? false,
    asksMore: props.children !== undefined,
    asOf: props.asOf,
    onTakeBack: props.onTakeBack,
  });
  return (
    <RowFrame>
      <Box sx={{ fontWeight: 500, alignSelf: 'center' }}>
        <span id={question}>{props.question}</span>
        {props.kind && (speaksFor || (given === 'present' && !props.lapse)) ? (
          <>
            {' '}
            <Tag tone="warned">{props.kind}</Tag>
          </>
        ) : null}
        {props.optional ? (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, fontSize: '0.875rem' }}>
            {' '}
            {words.assessment.optional}
          </Box>
        ) : null}
        {evidence.beside}
      </Box>
      <Segments<TernaryAnswer>
        labelledBy={question}
        describedBy={evidence.lineId}
        options={[
          { value: 'present', label: saying.present },
          { value: 'not-present', label: saying['not-present'] },
          { value: 'not-assessed', label: saying['not-assessed'] },
        ]}
        value={props.lapse ? undefined : given}
        suggested={suggested}
        earlier={props.lapse ? given : undefined}
        neutral="not-assessed"
        fieldId={props.answerKey}
        onChange={props.onAnswer}
      />
      {evidence.beneath}
      {props.children ? <div className="whole">{props.children}</div> : null}
    </RowFrame>
  );
});
