import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { FieldId } from '../../assessment/case/field.ts';
import { READ_IDS } from '../../chart/read/reads.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { SignedIn, SignedInAgain } from '../../launch/context.ts';
import { announce } from '../open/announcements.ts';
import { keepNow } from '../open/keeping-views.ts';
import { useSessionOver } from '../open/session-over.ts';
import { useWords } from '../open/words.ts';
import { useChart, useWorkspace } from '../open/workspace.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { ChangesTable } from './changes-table.tsx';
import { closeReadingAgain, type ReadingAgain, readAgain, stopReadingAgain, useReadingAgain } from './reading-again.ts';

/** Reads the chart again when somebody asks for it, and says beside it what has changed; nothing that was answered is. */
export function ReadAgain({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const workspace = useWorkspace();
  const { reads } = useChart();
  const again = useReadingAgain();
  const act = useRef<HTMLButtonElement>(null);
  const say = words.provenance.again;
  const told = useOutcome();
  const over = useSessionOver();
  if (Object.values(reads).some(({ status }) => status === 'reading')) return null;
  const start = async () => announce(told(await readAgain(workspace)));
  const close = () => {
    closeReadingAgain();
    act.current?.focus();
  };
  const underWay = again.status === 'reading';
  // What could not be read for want of a token is read with the new one.
  const onSignedIn = (outcome: SignedIn<SignedInAgain>) => {
    if (!outcome.ok || (outcome.value.kind !== 'same' && outcome.value.kind !== 'other-user')) return;
    // What is entered from now on is of who is signed in now.
    const { fhirUser: reference, userName: name } = workspace.launch;
    if (outcome.value.kind === 'other-user') workspace.caseOfWindow.dispatch({ type: 'sign-in', clinician: { reference, name } });
    act.current?.focus();
    void keepNow();
    void start();
  };
  return (
    <>
      <SignInAgain launch={workspace.launch} needed={over} onOutcome={onSignedIn} />
      <LinkButton ref={act} onClick={underWay ? stopReadingAgain : () => void start()}>
        {underWay ? say.stop : say.act}
      </LinkButton>{' '}
      {underWay ? <Progress reads={again.reads} /> : <span>{told(again)} </span>}
      {again.status === 'none' || underWay ? null : <LinkButton onClick={close}>{say.close}</LinkButton>}
      {again.status === 'read' ? <ChangesTable outcome={again} onGoTo={onGoTo} /> : null}
    </>
  );
}

/** How a reading ended, in a sentence. */
function useOutcome(): (again: ReadingAgain) => string {
  const words = useWords();
  const say = words.provenance.again;
  return again => {
    switch (again.status) {
      case 'none':
      case 'reading':
        return '';
      case 'stopped':
        return say.stopped;
      case 'kept':
        return again.missing.length === READ_IDS.length
          ? say.nothingCame
          : say.kept(again.missing.map(read => words.assessment.reads[read]));
      case 'read':
        return again.changes.length === 0 && again.levelsThen.join() === again.levelsNow.join()
          ? say.same
          : say.changed(again.changes.length);
    }
  };
}

/** For the eye: it changes too often to be spoken each time. */
function Progress({ reads }: { readonly reads: ChartSnapshot['reads'] | undefined }) {
  const words = useWords();
  const say = words.provenance.again;
  const so = READ_IDS.flatMap(read => {
    const state = reads?.[read];
    return state && 'count' in state && state.count > 0
      ? [{ read, status: 'reading', count: state.count, failure: undefined } as const]
      : [];
  });
  return (
    <Box component="span" aria-live="off">
      {so.length === 0 ? say.reading : say.soFar(words.chart.soFar(so))}
    </Box>
  );
}
