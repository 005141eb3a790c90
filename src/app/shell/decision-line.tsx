import Box from '@mui/material/Box';
import type { FieldId } from '../../assessment/case/field.ts';
import { sessionIsOver } from '../../chart/read/session-over.ts';
import { useAsOf } from '../open/as-of.ts';
import { useSessionFoundOver } from '../open/session-over.ts';
import { useWords } from '../open/words.ts';
import { useCase, useChart, useJudgement, useWorkspace } from '../open/workspace.ts';
import { NotJudged } from '../parts/answers/not-judged.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { ReadingProgress } from '../parts/words/reading-progress.tsx';
import { type DecisionPart, type DecisionParts, decisionParts } from './decision-parts.ts';
import { HardFactsLine } from './hard-facts-line.tsx';

/** Where the case stands, in words, failed reads first; each part leads to its place. */
export function DecisionLine({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const { unread, facts, others } = useDecisionParts();
  const judged = useJudgement().status !== 'missing';
  return (
    <Box
      component="section"
      role="status"
      // Only what is new is spoken, not the whole line at every answer.
      aria-atomic={false}
      aria-label={words.app.decision.label}
      sx={{
        px: { xs: 1.75, sm: 2.5 },
        py: 1,
        borderBottom: 1,
        borderColor: 'line',
        bgcolor: 'background.paper',
        overflowWrap: 'anywhere',
        fontSize: { xs: '0.9375rem', sm: '1.0625rem' },
      }}
    >
      {judged ? null : (
        <Box sx={{ color: 'warned.main' }}>
          <NotJudged />
        </Box>
      )}
      <Parts parts={unread} onGoTo={onGoTo} />
      <HardFactsLine facts={facts} onGoTo={onGoTo} />
      <Parts parts={others} onGoTo={onGoTo} />
    </Box>
  );
}

function Parts({ parts, onGoTo }: { readonly parts: readonly DecisionPart[]; readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  return parts.map(({ text, tone, field }) =>
    field === undefined ? (
      <Box component="span" key={text} sx={{ color: tone }}>
        {text} {text === words.assessment.decision.stillReading ? <ReadingProgress /> : null}
      </Box>
    ) : (
      <span key={text}>
        <LinkButton sx={{ color: tone, p: 0 }} onClick={() => onGoTo(field)}>
          {text}
        </LinkButton>{' '}
      </span>
    ),
  );
}

function useDecisionParts(): DecisionParts {
  const words = useWords();
  const { now, launch } = useWorkspace();
  // The token runs out while nobody touches the page.
  useAsOf();
  const { reads } = useChart();
  const foundOver = useSessionFoundOver();
  const over = foundOver || sessionIsOver(Object.values(reads)) || launch.sessionExpired();
  const [current] = useCase();
  return decisionParts(current, { over, now: now() }, words);
}
