import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useWords } from '../../../open/words.ts';

export const Fold = styled('details')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    borderBottom: `1px solid ${palette.line}`,
    '& > summary': { cursor: 'pointer', padding: '5px 0', overflowWrap: 'anywhere' },
    [theme.breakpoints.down(700)]: { '& > summary': { padding: '11px 0' } },
  };
});

interface FindingRowProps {
  readonly title: string;
  /** What is recorded, in a line. Undefined: nothing is. */
  readonly says: string | undefined;
  /** What the chart has, where nothing is recorded. */
  readonly inChart?: string | undefined;
  readonly fieldId: string;
  readonly children: ReactNode;
}

/** One line that says what is recorded, and opens to record it. */
export function FindingRow({ title, says, inChart, fieldId, children }: FindingRowProps) {
  const { notRecorded } = useWords().examination;
  return (
    <Fold>
      <summary data-field={fieldId}>
        <Box component="span" sx={{ fontWeight: 500, mr: 1 }}>
          {title}
        </Box>{' '}
        <Box component="span" sx={{ color: says === undefined ? 'text.secondary' : 'text.primary' }}>
          {says ?? notRecorded}
          {says === undefined && inChart !== undefined ? ` · ${inChart}` : ''}
        </Box>
      </summary>
      <Box sx={{ pb: 1.25, pl: { sm: 1.5 } }}>{children}</Box>
    </Fold>
  );
}
