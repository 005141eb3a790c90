import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { type PathologyResult, pathologyTakenOver, pendingPathology } from '../../../assessment/follow-up/pathology.ts';
import { performedOn } from '../../../assessment/follow-up/schedule.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import { EvidenceItem } from '../../evidence/evidence-item.tsx';
import { useAsOf } from '../../open/as-of.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useChart, useJudgement, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** Reports of pathology since the procedure, while a result is waited for: each is taken over for a level by one act. */
export function PathologyInChart({ onTaken }: { readonly onTaken: (rows: readonly PathologyResult[]) => void }) {
  const words = useWords();
  const { pathology: say, since } = useFollowUpWords();
  const chart = useChart();
  const asOf = useAsOf();
  const judgement = useJudgement();
  const { newId } = useWorkspace();
  const [current] = useCase();
  const day = (current.procedure.performedStart ?? performedOn(current))?.slice(0, 10);
  const judge = judgement.status === 'there' ? judgement.judge : undefined;
  const found = useMemo(() => (day === undefined ? undefined : judge?.pathologySince(chart, day)), [judge, chart, day]);
  const pending = pendingPathology(current);
  if (found === undefined || pending.length === 0 || found.searched.some(({ status }) => status === 'reading')) return null;
  const { searched } = found;
  const line = words.chart.searchedLine({ state: 'no-data', evidence: found.reports, searched });
  const isWhole = searched.every(({ status }) => status === 'read');
  if (found.reports.length === 0) {
    return (
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {isWhole ? since.nothing(say.report, line) : since.nothingInPart(say.report, line)}
      </Box>
    );
  }
  const take = (level: VertebralLevelCode, text: string, at: string | undefined) =>
    onTaken(pathologyTakenOver(current.followUp.pathology, { id: newId(), level, result: text, at }));
  return (
    <Box component="section" aria-label={say.inChart} sx={{ color: 'text.secondary', fontSize: '0.875rem', my: 0.5 }}>
      <Box>{say.inChartHint}</Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {found.reports.map(({ evidence, text }) => [
          <EvidenceItem key={evidence.reference} item={evidence} asOf={asOf} />,
          <Box component="li" key={`${evidence.reference} acts`} sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', pb: 0.5 }}>
            {text === undefined
              ? say.noText
              : pending.map(level => (
                  <Button key={level} size="small" onClick={() => take(level, text, evidence.date)}>
                    {say.takeOver(words.codes.level[level])}
                  </Button>
                ))}
          </Box>,
        ])}
      </Box>
      {isWhole ? null : <Box>{line}</Box>}
    </Box>
  );
}
