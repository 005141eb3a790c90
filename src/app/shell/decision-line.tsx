import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { sortLevels } from '../../assessment/case/answer-key.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { useChartViews } from '../open/chart-views.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useSessionOver } from '../open/session-over.ts';
import { useCase, useJudgement, useWorkspace } from '../open/workspace.ts';
import { NotJudged } from '../parts/answers/not-judged.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { ReadingProgress } from '../parts/words/reading-progress.tsx';
import { Chips, LevelChip } from './chips.tsx';
import { CountedFields } from './counted-fields.tsx';
import { type DecisionPart, type DecisionParts, decisionParts } from './decision-parts.ts';
import { HardFactsLine } from './hard-facts-line.tsx';

/** So many parts are in sight where the window is narrow, and more where they have to stay; the others one press away. */
const FIRST = 3;

const Line = styled('div')(({ theme }) => ({
  padding: '4px 20px 8px',
  overflowWrap: 'anywhere',
  fontSize: '1.0625rem',
  '& > ul, & > section': { display: 'inline' },
  '& .more': { display: 'none' },
  [theme.breakpoints.down(700)]: {
    padding: '3px 14px 6px',
    fontSize: '0.9375rem',
    '&[data-whole="false"] .later': { display: 'none' },
    '& .more': { display: 'inline-flex' },
  },
  '@media print': { '&[data-whole] .later': { display: 'inline' } },
}));

/** Which levels, then where the case stands, in words, failed reads first; each part leads to its place. */
export function DecisionLine({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useFirstWords();
  const { unread, facts, others } = useDecisionParts();
  const judged = useJudgement().status !== 'missing';
  const [whole, setWhole] = useState(false);
  // What is counted last is how much is open: that stays, whatever else is told.
  const [open, middle] = [others.slice(-1), others.slice(0, -1)];
  const staying = middle.filter(({ stays }) => stays);
  const quieter = middle.filter(({ stays }) => !stays);
  const room = Math.max(0, FIRST - unread.length - facts.length - staying.length - open.length);
  const later = quieter.length - room;
  return (
    <Line data-whole={whole}>
      <ChosenLevels onGoTo={onGoTo} />
      {/* Only what is new is spoken, not the whole line at every answer. */}
      <section role="status" aria-atomic={false} aria-label={words.app.decision.label}>
        {judged ? null : (
          <Box sx={{ color: 'warned.main' }}>
            <NotJudged />
          </Box>
        )}
        <Parts parts={unread} onGoTo={onGoTo} />
        <HardFactsLine facts={facts} onGoTo={onGoTo} />
        <Parts parts={[...staying, ...quieter.slice(0, room)]} onGoTo={onGoTo} />
        <span className="later">
          <Parts parts={quieter.slice(room)} onGoTo={onGoTo} />
        </span>
        <Parts parts={open} onGoTo={onGoTo} />
      </section>
      {later > 0 ? (
        <LinkButton className="more" aria-expanded={whole} sx={{ color: 'text.secondary' }} onClick={() => setWhole(!whole)}>
          {whole ? words.app.decision.less : words.app.decision.more(later)}
        </LinkButton>
      ) : null}
    </Line>
  );
}

/** The levels that are to be treated, before everything else: a wrong one must be noticed wherever one looks. */
function ChosenLevels({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useFirstWords();
  const [{ levels }] = useCase();
  if (levels.length === 0) return null;
  return (
    <Chips aria-label={words.app.levels.heading}>
      {sortLevels(levels.map(({ level }) => level)).map(level => (
        <li key={level}>
          <LevelChip onClick={() => onGoTo(`levels.${level}.counted`)}>{words.codes.level[level]}</LevelChip>
        </li>
      ))}
    </Chips>
  );
}

function Parts({ parts, onGoTo }: { readonly parts: readonly DecisionPart[]; readonly onGoTo: (field: FieldId) => void }) {
  const words = useFirstWords();
  const views = useChartViews();
  return parts.map(({ text, tone, field, counted }) => {
    if (field === undefined)
      return (
        <Box component="span" key={text} sx={{ color: tone }}>
          {text} {text === words.assessment.decision.stillReading ? <ReadingProgress /> : null}
        </Box>
      );
    return (
      <span key={text}>
        {/* Until what lists them has come, and where it does not, a count leads to the first of them. */}
        {counted.length > 1 && typeof views === 'object' ? (
          <CountedFields text={text} tone={tone} fields={counted} onGoTo={onGoTo} />
        ) : (
          <LinkButton sx={{ color: tone, p: 0 }} onClick={() => onGoTo(field)}>
            {text}
          </LinkButton>
        )}{' '}
      </span>
    );
  });
}

function useDecisionParts(): DecisionParts {
  const words = useFirstWords();
  const { now } = useWorkspace();
  const over = useSessionOver();
  const [current] = useCase();
  return decisionParts(current, { over, now: now() }, words);
}
