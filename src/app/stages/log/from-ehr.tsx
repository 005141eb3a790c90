import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { type DoseOfEhr, dosesOfEhr } from '../../../assessment/log/doses-of-ehr.ts';
import type { MedicineRecorded, RecordedItem } from '../../../chart/findings/recorded-between.ts';
import { type LogWords, logWordsIn } from '../../../words/later/log-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useChart, useJudgement, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { LogTable } from './log-table.tsx';

interface FromEhrProps {
  /** Of the time of `now`; undefined: nobody said when it was. */
  readonly stretch: (now: Date) => { readonly from: number; readonly to: number } | undefined;
  readonly title: string;
  /** Takes doses over into the record. Left out: nothing of it is taken over. */
  readonly onTake?: (doses: readonly MedicineRecorded[]) => void;
}

/** What the EHR holds of that time: to be looked at before somebody says that it is kept there, or takes doses over. Nothing of it is an answer. */
export function FromEhr({ stretch, title, onTake }: FromEhrProps) {
  const { ehr: say } = logWordsIn(useWords().language);
  const [current] = useCase();
  const { minute } = useWorkspace();
  const now = useSyncExternalStore(minute.subscribe, minute.get);
  const chart = useChart();
  const judgement = useJudgement();
  const of = stretch(now);
  if (of === undefined || judgement.status !== 'there') return null;
  const { vitalSigns, medicines, reads } = judgement.judge.recordedBetween(chart, of);
  const isUnread = Object.values(reads).some(status => status !== 'read');
  const doses = onTake ? new Map(dosesOfEhr(current, medicines).map(dose => [dose.item.reference, dose])) : undefined;
  const toTake = [...(doses?.values() ?? [])].flatMap(({ standing, item }) => (standing === 'open' && item.sedates ? [item] : []));
  const items: readonly RecordedItem[] = [...vitalSigns, ...medicines].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const rows = items.map(item => {
    const dose = doses?.get(item.reference);
    return {
      id: `${item.reference} ${item.title}`,
      at: item.at,
      what: item.title,
      value: [item.value, dose && standingInWords(dose, say)].filter(Boolean).join(' · '),
      by: item.author ?? '',
      struck: false,
      ...(dose && onTake && dose.standing !== 'taken'
        ? { act: { name: say.takeIt, called: say.takeOne(item.title, dose.item.sedates), onAct: () => onTake([dose.item]) } }
        : {}),
    };
  });
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
          {onTake && vitalSigns.length > 0 ? <Box sx={{ color: 'text.secondary' }}>{say.signsStay}</Box> : null}
          <LogTable caption={title} rows={rows} />
        </Box>
      )}
      {toTake.length > 0 && onTake ? (
        <Button sx={{ mt: 1 }} onClick={() => onTake(toTake)}>
          {say.take(toTake.length)}
        </Button>
      ) : null}
    </Box>
  );
}

function standingInWords({ standing, typed }: DoseOfEhr, say: LogWords['ehr']): string | undefined {
  if (standing === 'taken') return say.taken;
  return typed === undefined ? undefined : say.typed(typed);
}
