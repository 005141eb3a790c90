import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import type { RecordedItem } from '../../../chart/findings/recorded-between.ts';
import { useWords } from '../../open/words.ts';
import { useChart, useJudgement, useWorkspace } from '../../open/workspace.ts';
import { LogTable } from './log-table.tsx';

interface FromEhrProps {
  /** Of the time of `now`; undefined: nobody said when it was. */
  readonly stretch: (now: Date) => { readonly from: number; readonly to: number } | undefined;
  readonly title: string;
}

/** What the EHR holds of that time: to be looked at before somebody says that it is kept there. Nothing of it is an answer. */
export function FromEhr({ stretch, title }: FromEhrProps) {
  const say = useWords().endOfCase.log.ehr;
  const { minute } = useWorkspace();
  const now = useSyncExternalStore(minute.subscribe, minute.get);
  const chart = useChart();
  const judgement = useJudgement();
  const of = stretch(now);
  if (of === undefined || judgement.status !== 'there') return null;
  const { vitalSigns, medicines, reads } = judgement.judge.recordedBetween(chart, of);
  const isUnread = Object.values(reads).some(status => status !== 'read');
  const items: readonly RecordedItem[] = [...vitalSigns, ...medicines].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const rows = items.map(item => ({
    id: `${item.reference} ${item.title}`,
    at: item.at,
    what: item.title,
    value: item.value ?? '',
    by: item.author ?? '',
    struck: false,
  }));
  return (
    <Box component="section" aria-label={title} sx={{ my: 1 }}>
      {items.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{isUnread ? say.notRead : say.nothing}</Box>
      ) : (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, py: 0.5 }}>
            {say.found(vitalSigns.length, medicines.length)}
          </Box>
          {isUnread ? <Box sx={{ color: 'warned.main' }}>{say.notRead}</Box> : null}
          <LogTable caption={title} rows={rows} />
        </Box>
      )}
    </Box>
  );
}
