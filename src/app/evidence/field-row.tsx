import Box from '@mui/material/Box';
import { type ReactNode, useId, useState } from 'react';
import type { FieldEvidence } from '../../chart/chart-field.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { ConflictSides } from '../parts/answers/conflict-sides.tsx';
import { EvidenceLine } from '../parts/answers/evidence-line.tsx';
import { WhyButton } from '../parts/answers/why-button.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { SearchedList } from './searched-list.tsx';

interface FieldRowProps {
  readonly title: string;
  readonly field: FieldEvidence;
  /** What else is to be said of the value. */
  readonly children?: ReactNode;
}

/** One thing that the chart knows and nobody answers: its value with age and window, and everything that it was read from one act away. */
export function FieldRow({ title, field, children }: FieldRowProps) {
  const words = useWords();
  const asOf = useAsOf();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const values = field.evidence.filter(({ says }) => says === 'present');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9rem minmax(0, 1fr)' },
        columnGap: 1.5,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'line',
      }}
    >
      <Box sx={{ fontWeight: 500 }}>{title}</Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
        {field.state === 'present' && values.length > 1 && field.value !== undefined ? (
          <Box sx={{ color: 'text.primary' }}>{field.value}</Box>
        ) : null}
        <EvidenceLine suggestion={field} asOf={asOf} />
        {field.state === 'conflict' ? <ConflictSides suggestion={field} labels={undefined} asOf={asOf} /> : null}{' '}
        <WhyButton of={title} open={open} controls={panel} onToggle={() => setOpen(!open)} />
        {children ? <> {children}</> : null}
        <div id={panel}>
          {open ? (
            <Box sx={{ borderLeft: 2, borderColor: 'line', pl: 1.5, my: 1 }}>
              {field.evidence.length === 0 ? words.provenance.fields.none : null}
              <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                {field.evidence.map(item => (
                  <EvidenceItem key={`${item.reference}:${item.rule}`} item={item} asOf={asOf} />
                ))}
              </Box>
              <SearchedList searched={field.searched} />
            </Box>
          ) : null}
        </div>
      </Box>
    </Box>
  );
}
