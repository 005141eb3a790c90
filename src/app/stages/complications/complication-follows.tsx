import Box from '@mui/material/Box';
import type { Complication } from '../../../assessment/case/case.ts';
import { complicationClass } from '../../../assessment/complications/complication-class.ts';
import { complicationRemarks } from '../../../assessment/complications/complication-remarks.ts';
import { reviewTriggers } from '../../../assessment/complications/review-triggers.ts';
import { outcomeOf, type Seriousness, seriousness } from '../../../assessment/complications/seriousness.ts';
import { reasonInWords, storedInWords } from '../../../record/complications/complication-lines.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Remark } from '../../parts/words/remark.tsx';

/** Class, what will be stored, what does not fit together, and what the department reviews. */
export function ComplicationFollows({ complication }: { readonly complication: Complication }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current] = useCase();
  const decided = complicationClass(complication.consequences);
  const outcome = outcomeOf(complication);
  const judged = seriousness(complication);
  const parts = [
    storedInWords(complication, words),
    outcome && words.endOfCase.complication.outcome(words.codes.eventOutcome[outcome]),
  ].filter(part => part !== undefined);
  const triggers = reviewTriggers(complication);
  return (
    <Box sx={{ my: 1 }}>
      <Box role="status">
        <Box sx={{ color: decided === 'major' ? 'warned.main' : 'text.secondary', fontWeight: decided ? 600 : 400 }}>
          {words.app.complications[decided ?? 'undecided']}
        </Box>
        <Box sx={{ color: judged?.serious ? 'warned.main' : 'text.secondary', fontWeight: judged ? 600 : 400 }}>
          {seriousnessSaid(judged, words)}
        </Box>
      </Box>
      <Remark tone="text.secondary" texts={parts.length > 0 ? [words.endOfCase.complication.storedAs(parts.join('; '))] : []} />
      <Remark texts={complicationRemarks(complication, current, now()).map(remark => words.endOfCase.complicationRemarks[remark])} />
      <Remark
        tone="text.secondary"
        texts={
          triggers.length > 0
            ? [words.endOfCase.complication.review(triggers.map(trigger => words.endOfCase.complication.triggers[trigger]))]
            : []
        }
      />
    </Box>
  );
}

function seriousnessSaid(judged: Seriousness, words: Words): string {
  const say = words.endOfCase.complication;
  if (judged === undefined) return say.undecided;
  return judged.serious ? say.serious(judged.reasons.map(reason => reasonInWords(reason, words))) : say.notSerious;
}
