import Box from '@mui/material/Box';
import { useId } from 'react';
import type { DepartureKey } from '../../../assessment/case/departure-key.ts';
import { announce } from '../../open/announcements.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../fields/button.tsx';
import { TextLine } from '../fields/form-fields.tsx';
import { LinkButton } from '../words/link-button.tsx';

/** Asks for the reasons of a departure from the parameter, and takes "none given" for an answer. */
export function DepartureWordsField(props: { readonly departure: DepartureKey; readonly ask: string }) {
  const words = useFirstWords();
  const [current, dispatch] = useCase();
  const asked = useId();
  const said = current.departures[props.departure];
  return (
    <Box role="group" aria-labelledby={asked} sx={{ borderLeft: 3, borderColor: 'warned.main', pl: 1.5, my: 1 }}>
      <Box id={asked} sx={{ mb: 1.5, color: 'warned.main', fontWeight: 600 }}>
        {props.ask}
      </Box>
      {said?.kind === 'none-given' ? (
        <Box>
          {words.app.departure.noted}{' '}
          <LinkButton onClick={() => dispatch({ type: 'depart', key: props.departure, words: undefined })}>
            {words.app.departure.takeBack}
          </LinkButton>
        </Box>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
          <TextLine
            label={words.app.departure.words}
            fieldId={`departure.${props.departure}`}
            value={said?.text ?? ''}
            onChange={text => dispatch({ type: 'depart', key: props.departure, words: text === '' ? undefined : { kind: 'given', text } })}
            multiline
            width={420}
          />
          {said === undefined ? (
            <Button
              onClick={() => {
                dispatch({ type: 'depart', key: props.departure, words: { kind: 'none-given' } });
                announce(words.app.departure.noted);
              }}
              sx={{ minHeight: 40 }}
            >
              {words.app.departure.noneGiven}
            </Button>
          ) : null}
        </Box>
      )}
    </Box>
  );
}
