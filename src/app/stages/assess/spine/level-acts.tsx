import type { SpineLevel } from '../../../../assessment/assess/spine-view.ts';
import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { useFirstWords } from '../../../open/first-words.ts';
import { useWorkspace } from '../../../open/workspace.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { focusField } from '../../../parts/fields/field-focus.ts';

interface LevelActsProps {
  readonly row: SpineLevel;
  readonly onDrop: (level: VertebralLevelCode) => void;
  /** Before the focus goes to the level's questions. */
  readonly onGo?: () => void;
}

/** Choose a level, or leave it out again; once it is chosen, go to its questions. */
export function LevelActs({ row: { level, plan, findings }, onDrop, onGo }: LevelActsProps) {
  const words = useFirstWords();
  const { dispatch } = useWorkspace().caseOfWindow;
  const name = words.codes.level[level];
  const chosen = plan !== undefined;
  const suggested = findings.some(finding => finding.suggested);
  // One button in both states: the focus stays on it when the level is chosen.
  return (
    <>
      <Button
        variant={suggested && !chosen ? 'outlined' : 'text'}
        onClick={() => (chosen ? onDrop(level) : dispatch({ type: 'choose-level', level }))}
      >
        {chosen ? words.app.levels.remove(name) : words.app.levels.choose(name)}
      </Button>
      {chosen ? (
        <Button
          variant="text"
          onClick={() => {
            onGo?.();
            focusField(`level.${level}`);
          }}
        >
          {words.spine.questionsOf(name)}
        </Button>
      ) : null}
    </>
  );
}
