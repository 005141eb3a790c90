import Box from '@mui/material/Box';
import { type ReactNode, useId, useState } from 'react';
import { evidenceIdentity } from '../../../assessment/assess/opened-evidence.ts';
import { nothingFound } from '../../../assessment/assess/row-place.ts';
import { answerKey } from '../../../assessment/case/answer-key.ts';
import type { Answer, ChartSuggestion, Lapse } from '../../../assessment/case/case.ts';
import { isNotCompared } from '../../../assessment/day/seen-evidence.ts';
import { announce } from '../../open/announcements.ts';
import { useChangedSince } from '../../open/changed-evidence.ts';
import { useChartViews } from '../../open/chart-views.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { LinkButton } from '../words/link-button.tsx';
import { Tag, type TagShape } from '../words/tag.tsx';
import { ConflictSides } from './conflict-sides.tsx';
import { EarlierAnswer } from './earlier-answer.tsx';
import { EvidenceLine, StateTag } from './evidence-line.tsx';
import { NotJudged } from './not-judged.tsx';
import { WhyButton } from './why-button.tsx';

/** Each way of answering has a line of its own around its word. */
const ORIGIN_SHAPES: Readonly<Record<Answer['origin'], TagShape>> = {
  confirmed: 'solid',
  edited: 'bar',
  typed: 'none',
  'group-attested': 'double',
};

interface RowEvidenceOptions {
  readonly question: string;
  readonly answer: Answer | undefined;
  readonly lapse: Lapse | undefined;
  /** The answer in the question's own words. */
  readonly said: string;
  readonly labels?: { readonly present: string; readonly notPresent: string };
  readonly suggestion: ChartSuggestion | undefined;
  readonly suggested: boolean;
  /** That nothing was found, and where, is said for several rows at once. */
  readonly saidOnce: boolean;
  /** Something is asked beneath the evidence. */
  readonly asksMore: boolean;
  readonly asOf: Date;
  readonly onTakeBack: () => void;
}

export interface RowEvidence {
  /** Id of what describes the answer to a screen reader. */
  readonly lineId: string;
  /** To stand beside the question. */
  readonly beside: ReactNode;
  /** To stand beneath question and answer, over the whole width. */
  readonly beneath: ReactNode;
}

/**
 * What chart and answer say of a row. It takes a line of its own; where it was answered before it was drawn, or others say the same of it,
 * a word beside the question does, and one press shows all of it.
 */
export function useRowEvidence(options: RowEvidenceOptions): RowEvidence {
  const words = useFirstWords();
  const { answer, lapse, suggestion } = options;
  const evidence = suggestion && evidenceIdentity(suggestion);
  const [opened, setOpened] = useState<string>();
  // New evidence closes what was opened: it has not been seen.
  const open = opened !== undefined && opened === evidence;
  const lineId = useId();
  const panel = useId();
  const holds = answer !== undefined && !lapse;
  // A row that is answered in sight keeps its lines: what stands below it would come under the hand.
  const [answeredBefore] = useState(holds);
  const changed = useChangedSince(suggestion && answerKey(suggestion.question, suggestion.level), answer);
  const notCompared = holds && suggestion !== undefined && isNotCompared(answer);
  const folded = answeredBefore && holds && !changed && !notCompared && !options.asksMore;
  const silent = options.saidOnce && !lapse && suggestion !== undefined && nothingFound(suggestion);
  const short = folded || silent;

  const line = suggestion ? <EvidenceLine suggestion={suggestion} asOf={options.asOf} /> : <NotJudged of={options.question} />;
  const sides =
    suggestion?.state === 'conflict' ? <ConflictSides suggestion={suggestion} labels={options.labels} asOf={options.asOf} /> : null;
  const origin = holds ? (
    <>
      <Tag tone={answer.value === 'not-assessed' ? 'plain' : 'chosen'} shape={ORIGIN_SHAPES[answer.origin]}>
        {words.app.answer.origin[answer.origin]}
      </Tag>{' '}
    </>
  ) : null;
  const takeBack = holds ? (
    <LinkButton
      aria-label={words.app.answer.takeBackOf(options.question)}
      onClick={() => {
        options.onTakeBack();
        announce(words.day.announce.takenBack(options.question));
      }}
    >
      {words.app.answer.takeBack}
    </LinkButton>
  ) : null;
  const why =
    suggestion && suggestion.state !== 'reading' ? (
      <WhyButton of={options.question} open={open} controls={panel} onToggle={() => setOpened(open ? undefined : evidence)} />
    ) : null;
  const openedPanel = open && suggestion ? <OpenedEvidence suggestion={suggestion} asOf={options.asOf} /> : null;

  if (short) {
    return {
      lineId,
      beside: (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem', fontWeight: 400 }}>
          {' '}
          <span id={lineId}>
            {origin}
            {suggestion ? <StateTag suggestion={suggestion} loud /> : null}
          </span>
          {why} {folded && !open ? null : takeBack}
        </Box>
      ),
      beneath: (
        <Beneath>
          <div id={panel}>
            {open ? (
              <>
                <div>
                  {line}
                  {sides}
                </div>
                {openedPanel}
              </>
            ) : null}
          </div>
        </Beneath>
      ),
    };
  }
  return {
    lineId,
    beside: null,
    beneath: (
      <Beneath>
        <div>
          {origin}
          {holds && changed ? (
            <>
              <Tag tone="ask" shape="dotted">
                {words.provenance.again.changedSince}
              </Tag>{' '}
            </>
          ) : null}
          <span id={lineId}>
            {answer && lapse ? <EarlierAnswer answer={answer} lapse={lapse} said={options.said} asOf={options.asOf} /> : null}
            {!holds && options.suggested ? (
              <>
                <Tag tone="ask" shape="dashed">
                  {words.app.answer.suggested}
                </Tag>{' '}
              </>
            ) : null}
            {line}
            {sides}
          </span>{' '}
          {why} {takeBack}
        </div>
        {notCompared ? <div>{words.day.notCompared}</div> : null}
        <div id={panel}>{openedPanel}</div>
      </Beneath>
    ),
  };
}

function Beneath({ children }: { readonly children: ReactNode }) {
  return (
    <Box className="whole" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
      {children}
    </Box>
  );
}

function OpenedEvidence({ suggestion, asOf }: { readonly suggestion: ChartSuggestion; readonly asOf: Date }) {
  const words = useFirstWords();
  const views = useChartViews();
  if (views === 'coming') return words.provenance.viewsComing;
  if (views === 'missing') return words.provenance.viewsMissing;
  return <views.EvidenceList suggestion={suggestion} asOf={asOf} />;
}
