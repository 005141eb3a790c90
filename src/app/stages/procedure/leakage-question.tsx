import Box from '@mui/material/Box';
import type { LevelPerformed } from '../../../assessment/case/case.ts';
import { asksForSymptoms } from '../../../assessment/procedure/leakage.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { addAndShow } from '../add-and-show.ts';
import { LeakageRiskLine } from '../assess/findings/leakage-risk-line.tsx';

/** Leakage belongs to its level. Only with symptoms is it a complication as well. */
export function LeakageQuestion({ performed }: { readonly performed: LevelPerformed }) {
  const words = useWords();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { level } = performed;
  const place = words.codes.level[level];
  const say = complicationWordsIn(words.language).atLevel;
  const add = () => {
    const id = newId();
    addAndShow(`complication.${id}.kind`, () =>
      dispatch({ type: 'add-complication', id, kind: 'symptomatic-cement-leakage', given: { level } }),
    );
  };
  const asks = asksForSymptoms(performed, current);
  return (
    <>
      <LeakageRiskLine level={level} />
      <Remark tone="text.secondary" texts={asks ? [say.leakage(place)] : []} />
      {asks ? (
        <Box sx={{ fontSize: '0.875rem' }}>
          <LinkButton onClick={add}>{say.addLeakage(place)}</LinkButton>
        </Box>
      ) : null}
    </>
  );
}
