import Box from '@mui/material/Box';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { Beside } from '../../assessment/case/beside.ts';
import type { Case, EnteredBy } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { fieldOfEntry } from '../../assessment/merge/changes-since.ts';
import { type Difference, differences } from '../../assessment/merge/differences.ts';
import { togetherWordsIn } from '../../words/later/together-words.ts';
import { announce } from '../open/announcements.ts';
import { useOfCase } from '../open/of-case.ts';
import { createStore } from '../open/store.ts';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { payerPlaceInWords } from './payer-place.ts';
import { instantInWords, placeInWords, valueInWords } from './value-in-words.ts';

type Settle = typeof import('../../assessment/merge/settle.ts')['settled'];

/** What chooses comes with what checks a case file: few need it, so it does not come with the stages. */
const choosing = createStore<{ readonly settle: Settle } | 'coming' | 'missing'>('coming');

async function bringChoosing(): Promise<void> {
  try {
    const { settled } = await import('../../assessment/merge/settle.ts');
    choosing.set({ settle: settled });
  } catch {
    // The network, or a newer deployment without this file: said where the values would stand.
    choosing.set('missing');
  }
}

/** Every place where two people differ: what each entered, who and when, and one act for each that chooses it. */
export function SideBySide({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const say = togetherWordsIn(words.language).differ;
  const found = useOfCase(differences);
  const title = useId();
  const heading = useRef<HTMLDivElement>(null);
  const brought = useSyncExternalStore(choosing.subscribe, choosing.get);
  const isWanted = found.length > 0 && typeof brought !== 'object';
  useEffect(() => {
    if (isWanted) void bringChoosing();
  }, [isWanted]);
  if (found.length === 0 || brought === 'coming') return null;
  return (
    <Box component="section" aria-labelledby={title} sx={{ borderLeft: 3, borderColor: 'ask.main', pl: 1.5, mb: 2 }}>
      <Box component="h2" id={title} ref={heading} tabIndex={-1} sx={{ typography: 'h2', m: 0, color: 'ask.main' }}>
        {say.count(found.length)}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.hint}</Box>
      {brought === 'missing' ? <Box role="alert">{words.app.stages.notBrought}</Box> : null}
      {brought === 'missing'
        ? null
        : found.map(difference => (
            // The one that is pressed goes away: one goes on at the heading, or where it was the last, at the stage.
            <Sides
              key={difference.path}
              difference={difference}
              settle={brought.settle}
              onGoTo={onGoTo}
              onChosen={() => (found.length > 1 ? heading.current : document.querySelector<HTMLElement>('#stage'))?.focus()}
            />
          ))}
    </Box>
  );
}

interface SidesProps {
  readonly difference: Difference;
  readonly settle: Settle;
  readonly onGoTo: (field: FieldId) => void;
  readonly onChosen: () => void;
}

function Sides({ difference, settle, onGoTo, onChosen }: SidesProps) {
  const words = useWords();
  const { now, site } = useWorkspace();
  const [current, dispatch] = useCase();
  const say = togetherWordsIn(words.language).differ;
  const { path, stands, entered, others } = difference;
  const label = useId();
  const what = payerPlaceInWords(path, site.coverage, words) ?? placeInWords(path, current, words, say);
  const field = fieldOfEntry(path, current);
  const after = (chosen: Beside | undefined): Case => settle(current, path, chosen, now().toISOString());
  const choose = (chosen: Beside | undefined, value: string) => {
    onChosen();
    dispatch({ type: 'take-in', case: after(chosen) });
    announce(say.chosen(value, what));
  };
  return (
    <Box role="group" aria-labelledby={label} sx={{ my: 1 }}>
      <Box id={label} sx={{ fontWeight: 600 }}>
        {field === undefined ? what : <LinkButton onClick={() => onGoTo(field)}>{what}</LinkButton>}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))', gap: '8px 16px', mt: 0.5 }}>
        <Side
          what={what}
          how={say.stands}
          value={valueInWords(path, stands, current, words, say)}
          entered={entered}
          onChoose={value => choose(undefined, value)}
        />
        {others.map(other => (
          <Side
            key={`${other.at}:${other.by}`}
            what={what}
            how={say.waits}
            value={valueInWords(path, other.value, after(other), words, say)}
            entered={other}
            onChoose={value => choose(other, value)}
          />
        ))}
      </Box>
    </Box>
  );
}

interface SideProps {
  readonly what: string;
  readonly how: string;
  readonly value: string;
  readonly entered: EnteredBy | undefined;
  readonly onChoose: (value: string) => void;
}

function Side({ what, how, value, entered, onChoose }: SideProps) {
  const words = useWords();
  const say = togetherWordsIn(words.language).differ;
  return (
    <Box sx={{ borderLeft: '3px double', borderColor: 'control', pl: 1, overflowWrap: 'anywhere', minWidth: 0 }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{how}</Box>
      <Box sx={{ fontWeight: 600 }}>{value}</Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5 }}>
        {entered ? say.by(entered.by ?? say.somebody, instantInWords(entered.at, words)) : say.notKept}
      </Box>
      <Button aria-label={say.chooseOf(value, what)} onClick={() => onChoose(value)}>
        {say.choose}
      </Button>
    </Box>
  );
}
