import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { openForeign } from '../../record/foreign/open-foreign.ts';
import { foreignWordsIn } from '../../words/later/foreign-words.ts';
import { spoken, windowLanguage } from '../open/spoken.ts';
import type { Workspace } from '../open/workspace.ts';

/** Opens answers that another program's form wrote into the case of this window, in the language of this window. */
export function openResponses(text: string, { launch, now, newId, caseOfWindow }: Workspace) {
  const levels = spoken.get().first.codes.level;
  const opening = {
    baseUrl: launch.session.baseUrl,
    now: now().toISOString(),
    newId,
    levelName: (level: VertebralLevelCode) => levels[level],
  };
  return openForeign(text, caseOfWindow.get(), opening, foreignWordsIn(windowLanguage()));
}
