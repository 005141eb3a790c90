import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId, useState } from 'react';
import type { Answer, AnswerKey, ChartSuggestion, TernaryAnswer } from '../../assessment/case.ts';
import { useWords } from '../words.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LinkButton } from './link-button.tsx';
import { Segments } from './segments.tsx';
import { Tag } from './tag.tsx';

interface AnswerRowProps {
  readonly answerKey: AnswerKey;
  readonly question: string;
  readonly answer: Answer | undefined;
  readonly suggestion: ChartSuggestion | undefined;
  readonly asOf: Date;
  /** `Present` and `Not present` in this question's own words. */
  readonly labels: { readonly present: string; readonly notPresent: string };
  readonly onAnswer: (value: TernaryAnswer) => void;
  readonly onTakeBack: () => void;
  /** What stands beneath the evidence: the words that a departure owes. */
  readonly children?: ReactNode;
}

export const RowFrame = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '4px 20px',
  padding: '11px 0',
  borderBottom: `1px solid ${(theme.vars ?? theme).palette.line}`,
  [theme.breakpoints.down(700)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  '& > .whole': { gridColumn: '1 / -1' },
}));

/** The one pattern for every question: words, three answers, one line of evidence, and all of it one click away. */
export function AnswerRow(props: AnswerRowProps) {
  const words = useWords();
  const question = useId();
  const line = useId();
  const { suggestion, answer } = props;
  const suggested = suggestion?.suggests === 'present' || suggestion?.suggests === 'not-present' ? suggestion.suggests : undefined;
  const value = answer && typeof answer.value === 'string' ? answer.value : undefined;
  return (
    <RowFrame>
      <Box id={question} sx={{ fontWeight: 500, alignSelf: 'center' }}>
        {props.question}
      </Box>
      <Segments<TernaryAnswer>
        labelledBy={question}
        describedBy={line}
        options={[
          { value: 'present', label: props.labels.present },
          { value: 'not-present', label: props.labels.notPresent },
          { value: 'not-assessed', label: words.app.answer.notAssessed },
        ]}
        value={value}
        suggested={suggested}
        neutral="not-assessed"
        fieldId={props.answerKey}
        onChange={props.onAnswer}
      />
      <RowEvidence
        question={props.question}
        lineId={line}
        answer={answer}
        suggestion={suggestion}
        suggested={suggested !== undefined}
        asOf={props.asOf}
        onTakeBack={props.onTakeBack}
      />
      {props.children ? <div className="whole">{props.children}</div> : null}
    </RowFrame>
  );
}

interface RowEvidenceProps {
  readonly question: string;
  readonly lineId: string;
  readonly answer: Answer | undefined;
  readonly suggestion: ChartSuggestion | undefined;
  readonly suggested: boolean;
  readonly asOf: Date;
  readonly onTakeBack: () => void;
}

export function RowEvidence(props: RowEvidenceProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { answer, suggestion } = props;
  return (
    <Box className="whole" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
      <div>
        {answer ? (
          <>
            <Tag tone={answer.value === 'not-assessed' ? 'plain' : 'chosen'}>{words.app.answer.origin[answer.origin]}</Tag>{' '}
          </>
        ) : null}
        {!answer && props.suggested ? (
          <>
            <Tag tone="ask">{words.app.answer.suggested}</Tag>{' '}
          </>
        ) : null}
        <span id={props.lineId}>{suggestion ? <EvidenceLine suggestion={suggestion} asOf={props.asOf} /> : null}</span>{' '}
        {suggestion && suggestion.state !== 'reading' ? (
          <LinkButton
            aria-expanded={open}
            aria-controls={panel}
            aria-label={words.app.answer.whyOf(open ? words.app.answer.hide : words.app.answer.why, props.question)}
            onClick={() => setOpen(!open)}
          >
            {open ? words.app.answer.hide : words.app.answer.why}
          </LinkButton>
        ) : null}{' '}
        {answer ? (
          <LinkButton aria-label={words.app.answer.takeBackOf(props.question)} onClick={props.onTakeBack}>
            {words.app.answer.takeBack}
          </LinkButton>
        ) : null}
      </div>
      <div id={panel}>{open && suggestion ? <EvidenceList suggestion={suggestion} asOf={props.asOf} /> : null}</div>
    </Box>
  );
}
