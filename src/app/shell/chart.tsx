import { useEffect, useRef } from 'react';
import { writeEntered } from '../../assessment/case/case-file.ts';
import { standingOf } from '../../assessment/may-begin.ts';
import { KeepingProvider, useNewKeeping } from '../open/keeping.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { DeceasedScreen } from './deceased.tsx';
import { OpenChart } from './open-chart.tsx';

/** The stages of the case, or why there are none. */
export function Chart() {
  const { begunHere, firstDrawn } = useWorkspace();
  useEffect(firstDrawn, [firstDrawn]);
  const [current] = useCase();
  const standing = standingOf(current, begunHere);
  const open = standing === 'open' || standing === 'goes-on';
  const wasOpen = useRef(open);
  // What had the focus is gone with its screen. The other way round, the screen that says why takes it by itself.
  useEffect(() => {
    if (open && !wasOpen.current) document.getElementById('stage')?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <KeepingProvider value={useNewKeeping(writeEntered(current))}>
      {open ? <OpenChart /> : <DeceasedScreen answered={standing === 'closed-with-answers'} />}
    </KeepingProvider>
  );
}
