import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, type ReactNode, useId, useState } from 'react';
import { evidenceIdentity } from '../../../assessment/assess/opened-evidence.ts';
import { answerKey } from '../../../assessment/case/answer-key.ts';
import type { Answer, AnswerKey, ChartSuggestion, Lapse, TernaryAnswer } from '../../../assessment/case/case.ts';
import { isNotCompared } from '../../../assessment/day/seen-evidence.ts';
import { announce } from '../../open/announcements.ts';
import { useChangedSince } from '../../open/changed-evidence.ts';
import { useChartViews } from '../../open/chart-views.ts';
import { useWords } from '../../open/words.ts';
import { Segments } from '../fields/segments.tsx';
import { LinkButton } from '../words/link-button.tsx';
import { Tag, type TagShape } from '../words/tag.tsx';
import { ConflictSides } from './conflict-sides.tsx';
import { EarlierAnswer } from './earlier-answer.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { NotJudged } from './not-judged.tsx';

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

/**
 * The one pattern for every question: words, three answers, one line of evidence, and all of it one click away. There are dozens on
 * the screen: one is drawn anew only when something of it has changed.
 */
export const AnswerRow = memo(function AnswerRow(props: AnswerRowProps) {
  const words = useWords();
  const question = useId();
  const line = useId();
  const { suggestion, answer } = props;
  const suggested = suggestion?.suggests === 'present' || suggestion?.suggests === 'not-present' ? suggestion.suggests : undefined;
  const speaksFor = suggestion?.suggests === 'present' && (!answer || props.lapse !== undefined);
  const given = answer && typeof answer.value === 'string' ? answer.value : undefined;
  const saying = { present: props.labels.present, 'not-present': props.labels.notPresent, 'not-assessed': words.app.answer.notAssessed };
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
      </Box>
      <Segments<TernaryAnswer>
        labelledBy={question}
        describedBy={line}
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
      <RowEvidence
        question={props.question}
        lineId={line}
        answer={answer}
        lapse={props.lapse}
        said={given ? saying[given] : ''}
        labels={props.labels}
        suggestion={suggestion}
        suggested={suggested !== undefined}
        asOf={props.asOf}
        onTakeBack={props.onTakeBack}
      />
      {props.children ? <div className="whole">{props.children}</div> : null}
    </RowFrame>
  );
});

/** Each way of answering has a line of its own around its word. */
const ORIGIN_SHAPES: Readonly<Record<Answer['origin'], TagShape>> = {
  confirmed: 'solid',
  edited: 'bar',
  typed: 'none',
  'group-attested': 'double',
};

interface RowEvidenceProps {
  readonly question: string;
  readonly lineId: string;
  readonly answer: Answer | undefined;
  readonly lapse: Lapse | undefined;
  /** The answer in the question's own words. */
  readonly said: string;
  readonly labels?: AnswerRowProps['labels'];
  readonly suggestion: ChartSuggestion | undefined;
  readonly suggested: boolean;
  readonly asOf: Date;
  readonly onTakeBack: () => void;
}

export function RowEvidence(props: RowEvidenceProps) {
  const words = useWords();
  const { answer, lapse, suggestion } = props;
  const evidence = suggestion && evidenceIdentity(suggestion);
  const [opened, setOpened] = useState<string>();
  // New evidence closes what was opened: it has not been seen.
  const open = opened !== undefined && opened === evidence;
  const panel = useId();
  const toggle = () => setOpened(open ? undefined : evidence);
  const takeBack = () => {
    props.onTakeBack();
    announce(words.day.announce.takenBack(props.question));
  };
  const holds = answer && !lapse;
  const changed = useChangedSince(suggestion && answerKey(suggestion.question, suggestion.level), answer);
  return (
    <Box className="whole" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
      <div>
        {holds ? (
          <>
            <Tag tone={answer.value === 'not-assessed' ? 'plain' : 'chosen'} shape={ORIGIN_SHAPES[answer.origin]}>
              {words.app.answer.origin[answer.origin]}
            </Tag>{' '}
          </>
        ) : null}
        {holds && changed ? (
          <>
            <Tag tone="ask" shape="dotted">
              {words.provenance.again.changedSince}
            </Tag>{' '}
          </>
        ) : null}
        <span id={props.lineId}>
          {answer && lapse ? <EarlierAnswer answer={answer} lapse={lapse} said={props.said} asOf={props.asOf} /> : null}
          {!holds && props.suggested ? (
            <>
              <Tag tone="ask" shape="dashed">
                {words.app.answer.suggested}
              </Tag>{' '}
            </>
          ) : null}
          {suggestion ? null : <NotJudged of={props.question} />}
          {suggestion ? <EvidenceLine suggestion={suggestion} asOf={props.asOf} /> : null}
          {suggestion?.state === 'conflict' ? <ConflictSides suggestion={suggestion} labels={props.labels} asOf={props.asOf} /> : null}
        </span>{' '}
        {suggestion && suggestion.state !== 'reading' ? (
          <LinkButton
            aria-expanded={open}
            aria-controls={panel}
            aria-label={words.app.answer.whyOf(open ? words.app.answer.hide : words.app.answer.why, props.question)}
            onClick={toggle}
          >
            {open ? words.app.answer.hide : words.app.answer.why}
          </LinkButton>
        ) : null}{' '}
        {holds ? (
          <LinkButton aria-label={words.app.answer.takeBackOf(props.question)} onClick={takeBack}>
            {words.app.answer.takeBack}
          </LinkButton>
        ) : null}
      </div>
      {holds && suggestion && isNotCompared(answer) ? <div>{words.day.notCompared}</div> : null}
      <div id={panel}>{open && suggestion ? <OpenedEvidence suggestion={suggestion} asOf={props.asOf} /> : null}</div>
    </Box>
  );
}

function OpenedEvidence({ suggestion, asOf }: { readonly suggestion: ChartSuggestion; readonly asOf: Date }) {
  const words = useWords();
  const views = useChartViews();
  if (views === 'coming') return words.provenance.viewsComing;
  if (views === 'missing') return words.provenance.viewsMissing;
  return <views.EvidenceList suggestion={suggestion} asOf={asOf} />;
}
