import Box from '@mui/material/Box';
import type { DepartureWords } from '../../assessment/values/departure-words.ts';
import { openSentence } from '../../record/procedure/bleeding-sentence.ts';
import { announce } from '../open/announcements.ts';
import { useOfCase } from '../open/of-case.ts';
import { useWords } from '../open/words.ts';
import { useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { TextLine } from '../parts/fields/form-fields.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';

/** Asks for words where bleeding is open and one goes on all the same, and takes "none given" for an answer. */
export function GoingOnField() {
  const words = useWords();
  const { now, caseOfWindow } = useWorkspace();
  const { dispatch } = caseOfWindow;
  const goingOn = useOfCase(({ bleeding }) => bleeding.goingOn);
  const state = useOfCase(({ chart }) => chart.bleeding);
  const isOpen = (state?.open.length ?? 0) > 0 && state?.standing !== 'reading';
  if (!isOpen && goingOn === undefined) return null;
  const say = words.bleeding.state.enter;
  const stood = state === undefined ? '' : openSentence(state, words);
  const goOn = (said: DepartureWords | undefined) =>
    dispatch({ type: 'bleeding', act: { kind: 'go-on', words: said, at: now().toISOString(), stood } });
  const isNoted = goingOn?.words.kind === 'none-given' && state?.goingOn?.covers === true;
  return (
    <Box sx={{ mt: 1.5 }}>
      {isNoted ? (
        <Box>
          {say.goOnNoted} <LinkButton onClick={() => goOn(undefined)}>{say.takeBack}</LinkButton>
        </Box>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
          <TextLine
            label={say.goOn}
            fieldId="bleeding.goingOn"
            value={goingOn?.words.kind === 'given' ? goingOn.words.text : ''}
            onChange={text => goOn(text === '' ? undefined : { kind: 'given', text })}
            multiline
            width={420}
          />
          {goingOn?.words.kind === 'given' && state?.goingOn?.covers === false ? (
            <Button onClick={() => goOn(goingOn.words)} sx={{ minHeight: 40 }}>
              {say.goOnAgain}
            </Button>
          ) : null}
          {goingOn?.words.kind === 'given' ? null : (
            <Button
              onClick={() => {
                goOn({ kind: 'none-given' });
                announce(say.goOnNoted);
              }}
              sx={{ minHeight: 40 }}
            >
              {say.goOnNone}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
