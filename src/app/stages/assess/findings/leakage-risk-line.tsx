import Box from '@mui/material/Box';
import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { leakageRisksThere } from '../../../../record/base/examination-lines.ts';
import { betweenParts } from '../../../../words/list-format.ts';
import { useWords } from '../../../open/words.ts';
import { useCase } from '../../../open/workspace.ts';

/** What was recorded at Assess of what makes leakage likelier at this level, where technique is chosen and where leakage is recorded. */
export function LeakageRiskLine({ level }: { readonly level: VertebralLevelCode }) {
  const words = useWords();
  const [{ levels }] = useCase();
  const plan = levels.find(row => row.level === level);
  const there = plan ? leakageRisksThere(plan, words) : [];
  if (there.length === 0) return null;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 0.5 }}>
      {words.examination.leakage.beside(there.join(betweenParts(words)))}
    </Box>
  );
}
