import Box from '@mui/material/Box';
import { useState } from 'react';
import type { FieldId } from '../../assessment/case/field.ts';
import { completeness, type StageId } from '../../assessment/completeness.ts';
import { useChartViews } from '../open/chart-views.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useCase } from '../open/workspace.ts';

/** What a stage still lacks, as links to each, behind how many it is. */
export function StageOpen({ stage, onGoTo }: { readonly stage: StageId; readonly onGoTo: (field: FieldId) => void }) {
  const words = useFirstWords();
  const [current] = useCase();
  const [open, setOpen] = useState(false);
  const views = useChartViews();
  const { lacking } = completeness(current)[stage];
  if (lacking.length === 0 || typeof views !== 'object') return null;
  return (
    <Box component="details" onToggle={event => setOpen(event.currentTarget.open)}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', minHeight: 24 }}>
        {words.app.stages.open(lacking.length)}
      </Box>
      {open ? <views.FieldLinks fields={lacking} onGoTo={onGoTo} /> : null}
    </Box>
  );
}
