import Box from '@mui/material/Box';
import type { Complication } from '../../../assessment/case/case.ts';
import { classDoubtsOf } from '../../../assessment/complications/class-doubts.ts';
import { complicationClass } from '../../../assessment/complications/complication-class.ts';
import { complicationRemarks } from '../../../assessment/complications/complication-remarks.ts';
import { gradesOf } from '../../../assessment/complications/grades.ts';
import { reviewTriggers } from '../../../assessment/complications/review-triggers.ts';
import { outcomeOf, type Seriousness, seriousness } from '../../../assessment/complications/seriousness.ts';
import { reasonInWords, storedInWords } from '../../../record/complications/complication-lines.ts';
import { severityOf } from '../../../record/complications/severity.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { betweenParts } from '../../../words/list-format.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { ReviewLine } from './review-line.tsx';

/** Class, what will be stored, what does not fit together, and what the department reviews. */
export function ComplicationFollows({ complication }: { readonly complication: Complication }) {
  const words = useWords();
  const { now } = useWorkspace();
  const say = complicationWordsIn(words.language);
  const [current] = useCase();
  const decided = complicationClass(complication.consequences);
  const outcome = outcomeOf(complication);
  const judged = seriousness(complication);
  const parts = [storedInWords(complication, words), outcome && say.outcome(words.codes.eventOutcome[outcome])].filter(
    part => part !== undefined,
  );
  const triggers = reviewTriggers(complication);
  const stored = parts.length > 0 ? [say.storedAs(parts.join(betweenParts(words)))] : [];
  const followsNothing = gradesOf(complication).length > 0 && severityOf(complication) === undefined ? [say.grades.nothingFollows] : [];
  return (
    <Box sx={{ my: 1 }}>
      <Box role="status">
        <Box sx={{ color: decided === 'major' ? 'warned.main' : 'text.secondary', fontWeight: decided ? 600 : 400 }}>
          {say[decided ?? 'undecided']}
        </Box>
        <Box sx={{ color: judged?.serious ? 'warned.main' : 'text.secondary', fontWeight: judged ? 600 : 400 }}>
          {seriousnessSaid(judged, words)}
        </Box>
      </Box>
      <Remark tone="text.secondary" texts={[...stored, ...followsNothing]} />
      <DoubtLines doubts={classDoubtsOf(complication)} />
      <Remark texts={complicationRemarks(complication, current, now()).map(remark => say.remarks[remark])} />
      <Remark tone="text.secondary" texts={triggers.length > 0 ? [say.review(triggers.map(trigger => say.triggers[trigger]))] : []} />
      {triggers.length > 0 ? <ReviewLine complication={complication} /> : null}
    </Box>
  );
}

function seriousnessSaid(judged: Seriousness, words: Words): string {
  const say = complicationWordsIn(words.language);
  if (judged === undefined) return say.seriousUndecided;
  return judged.serious ? say.serious(judged.reasons.map(reason => reasonInWords(reason, words))) : say.notSerious;
}
