import { memo } from 'react';
import type { Workspace } from '../open/workspace.ts';
import { KeepLine } from './keep-line.tsx';
import { KeptEntries } from './kept-entries.ts';
import { SinceTakenUp } from './since-taken-up.tsx';
import { startKeeping } from './start-keeping.ts';
import { TakeUp } from './take-up.tsx';

/** Where the case is kept, and what else of this patient is: a chunk of its own, set to work once the chart stands. */
export function keepingViews(workspace: Workspace) {
  return { keeping: startKeeping(workspace), KeepLine: memo(KeepLine), TakeUp, SinceTakenUp, KeptEntries };
}
