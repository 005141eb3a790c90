import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { othersWithCaseOpen } from '../../assessment/case/open-windows.ts';
import { draftWordsIn } from '../../words/later/draft-words.ts';
import { type KeepingWords, keepingWordsIn } from '../../words/later/keeping-words.ts';
import { CasesDoor } from '../cases/cases-door.tsx';
import { useAsOf } from '../open/as-of.ts';
import { useOfCase } from '../open/of-case.ts';
import { useWords } from '../open/words.ts';
import { useWorkspace } from '../open/workspace.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import type { CaseKeeping, Shelving } from './case-keeping.ts';
import type { Kept } from './keeper.ts';
import { timeOfDay } from './time-of-day.ts';

interface KeepLineProps {
  readonly keeping: CaseKeeping;
  readonly onTold: (text: string) => void;
}

/** One quiet line: where the case is kept, since when, what is not kept yet, and the one act that helps. */
export function KeepLine({ keeping, onTold }: KeepLineProps) {
  const words = useWords();
  const say = keepingWordsIn(words.language);
  const { launch } = useWorkspace();
  const shelving = useSyncExternalStore(keeping.shelving.subscribe, keeping.shelving.get);
  const kept = useSyncExternalStore(keeping.kept.subscribe, keeping.kept.get);
  const draft = useSyncExternalStore(keeping.draft?.kept.subscribe ?? never, keeping.draft?.kept.get ?? nothing);
  const asOf = useAsOf();
  const others = useOfCase(current => othersWithCaseOpen(current, keeping.windowId, asOf));
  // What was kept on another day is said with the day.
  const when = (at: string) =>
    new Date(at).toDateString() === asOf.toDateString() ? timeOfDay(at) : `${words.record.moment(at.slice(0, 10))}, ${timeOfDay(at)}`;
  const { text, tone } = lineOf(shelving, kept, draft, say, words.app.keep.notice, when);
  return (
    <Box
      component="section"
      aria-label={say.label}
      sx={{ overflowWrap: 'anywhere', ...(tone === 'warned' ? { color: 'warned.main' } : {}) }}
    >
      <span>{text} </span>
      {others.map(({ by, since }) => (
        <span key={`${by} ${since}`}>{say.also.openBy(by ?? say.also.somebody, timeOfDay(since))} </span>
      ))}
      {shelving.status === 'to-sign-in' ? (
        <LinkButton onClick={keeping.signIn}>{(shelving.again ? say.line.signInAgain : say.line.signIn)(shelving.place)}</LinkButton>
      ) : null}
      {shelving.status === 'signing-in' ? <LinkButton onClick={keeping.stopSigningIn}>{say.line.stopWaiting}</LinkButton> : null}
      {shelving.status === 'stopped' && shelving.mayCreate ? (
        <>
          <span>{say.patient.createText} </span>
          <LinkButton onClick={keeping.createPatient}>{say.patient.create(shelving.place)}</LinkButton>
        </>
      ) : null}
      {shelving.status === 'stopped' && !shelving.mayCreate ? <LinkButton onClick={keeping.lookAgain}>{say.line.tryNow}</LinkButton> : null}
      {shelving.status === 'open' && kept.status === 'not-kept' ? (
        <LinkButton onClick={() => void keeping.keepNow()}>{say.line.tryNow}</LinkButton>
      ) : null}
      {draft?.status === 'not-kept' ? <Box sx={{ color: 'warned.main' }}>{draft.why} </Box> : null}
      {draft?.at !== undefined || draft?.status === 'not-kept' ? (
        <LinkButton onClick={() => void keeping.draft?.discard().then(onTold)}>{draftWordsIn(words.language).discard}</LinkButton>
      ) : null}
      <CasesDoor at="session" isKept={launch.issuer.caseStore !== undefined} />
    </Box>
  );
}

function lineOf(
  shelving: Shelving,
  kept: Kept,
  draft: Kept | undefined,
  say: KeepingWords,
  windowOnly: string,
  when: (at: string) => string,
): { readonly text: string; readonly tone: 'quiet' | 'warned' } {
  const { line } = say;
  const onDevice = draft?.at === undefined ? [] : [line.onDevice(when(draft.at))];
  const notThere = draft?.status === 'waiting' || draft?.status === 'keeping' ? [line.waiting(draft.entries)] : [];
  const device = [...onDevice, ...notThere].map(text => ` ${text}`).join('');
  switch (shelving.status) {
    case 'window-only':
      return device === '' ? { text: windowOnly, tone: 'quiet' } : { text: device.trim(), tone: 'quiet' };
    case 'to-sign-in':
      return { text: `${shelving.why ?? line.toSignIn(shelving.place)}${device}`, tone: shelving.why === undefined ? 'quiet' : 'warned' };
    case 'signing-in':
      return { text: line.signingIn(shelving.place), tone: 'quiet' };
    case 'opening':
      return { text: line.opening(shelving.place), tone: 'quiet' };
    case 'stopped':
      return { text: `${shelving.why}${device}`, tone: 'warned' };
    case 'open':
      return keptLine(shelving.place, kept, say, when);
  }
}

function keptLine(
  place: string,
  kept: Kept,
  { line }: KeepingWords,
  when: (at: string) => string,
): { readonly text: string; readonly tone: 'quiet' | 'warned' } {
  const last = kept.at === undefined ? undefined : when(kept.at);
  switch (kept.status) {
    case 'kept':
      return { text: last === undefined ? line.nothingYet(place) : line.kept(place, last), tone: 'quiet' };
    case 'waiting':
    case 'keeping':
      return { text: [last === undefined ? [] : line.kept(place, last), line.waiting(kept.entries)].flat().join(' '), tone: 'quiet' };
    case 'not-kept': {
      const parts = [
        line.notKept(place, kept.entries, kept.why),
        kept.again ? line.triedAgain : [],
        last === undefined ? [] : line.lastKept(last),
      ];
      return { text: parts.flat().join(' '), tone: 'warned' };
    }
  }
}

const never = () => () => {};
const nothing = () => undefined;
