import Box from '@mui/material/Box';
import type { LevelPerformed } from '../../../assessment/case/case.ts';
import { asksForSymptoms } from '../../../assessment/procedure/leakage.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { addAndShow } from '../add-and-show.ts';

/** Leakage belongs to its level. Only with symptoms is it a complication as well. */
export function LeakageQuestion({ performed }: { readonly performed: LevelPerformed }) {
  const words = useWords();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { level } = performed;
  const place = words.codes.level[level];
  const add = () => {
    const id = newId();
    addAndShow(`complication.${id}.kind`, () => {
      dispatch({ type: 'add-complication', id, kind: 'symptomatic-cement-leakage' });
      dispatch({ type: 'complication', id, change: { level } });
    });
  };
  const asks = asksForSymptoms(performed, current);
  return (
    <>
      <Remark tone="text.secondary" texts={asks ? [words.endOfCase.levels.leakage(place)] : []} />
      {asks ? (
        <Box sx={{ fontSize: '0.875rem' }}>
          <LinkButton onClick={add}>{words.endOfCase.levels.addLeakage(place)}</LinkButton>
        </Box>
      ) : null}
    </>
  );
}
