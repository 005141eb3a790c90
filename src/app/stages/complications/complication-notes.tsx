import type { Complication } from '../../../assessment/case/case.ts';
import { countedWindow } from '../../../assessment/complications/counted-window.ts';
import { isNewFracture } from '../../../assessment/values/found-later.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Remark } from '../../parts/words/remark.tsx';
import { bandInWords } from './published-table.tsx';

/** Beside the kind and the time: what the published table says, how fractures are told apart, and on which day it was. */
export function ComplicationNotes({ complication }: { readonly complication: Complication }) {
  const words = useWords();
  const { site } = useWorkspace();
  const [current] = useCase();
  const say = complicationWordsIn(words.language);
  const { kind } = complication;
  const isFracture = kind === 'additional-fracture' || isNewFracture(kind);
  const counted = countedWindow(complication, current, site.complications);
  const texts = [
    ...(kind ? [bandInWords(kind, words)] : []),
    ...(isFracture ? [say.fractures.kinds] : []),
    ...(isNewFracture(kind) ? [say.fractures.notCaused] : []),
    ...(counted
      ? [words.record.line(say.when.days(counted.days, counted.by), say.when[counted.of](counted.isWithin, counted.length))]
      : []),
  ];
  return <Remark tone="text.secondary" texts={texts} />;
}
