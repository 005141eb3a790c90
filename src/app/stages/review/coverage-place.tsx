import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { FieldId } from '../../../assessment/case/field.ts';
import { bringingPart } from '../../open/bring-part.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';

const bring = bringingPart(() => import('../../coverage/coverage-section.tsx'));

type Brought = Awaited<ReturnType<typeof bring>>;

/** Where a site has switched on payers' rules, what they ask; it comes when it is first looked at. Elsewhere nothing. */
export function CoveragePlace({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const { site } = useWorkspace();
  const [part, setPart] = useState<Brought | 'coming' | 'missing'>('coming');
  const wanted = site.coverage.length > 0;
  useEffect(() => {
    if (!wanted || part !== 'coming') return;
    bring().then(setPart, () => setPart('missing'));
  }, [wanted, part]);
  if (!wanted || part === 'coming') return null;
  if (part === 'missing')
    return (
      <Box role="alert" sx={{ mb: 1.5 }}>
        {words.app.stages.notBrought} <Button onClick={() => setPart('coming')}>{words.provenance.notJudged.again}</Button>
      </Box>
    );
  return <part.CoverageSection onGoTo={onGoTo} />;
}
