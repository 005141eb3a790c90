import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CaseAction } from '../../assessment/case/action.ts';
import type { Case } from '../../assessment/case/case.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { FhirReader } from '../../fhir/reader.ts';
import type { LaunchContext } from '../../launch/context.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import type { CaseOfWindow } from './case-of-window.ts';
import type { Judgement } from './chart-judge.ts';
import type { Store } from './store.ts';

/** What one open chart consists of. Made once per launch, outside React. */
export interface Workspace {
  readonly site: SiteConfig;
  readonly launch: LaunchContext;
  readonly reader: FhirReader;
  readonly chart: Store<ChartSnapshot>;
  /** What judges the chart, once it has come. */
  readonly judgement: Store<Judgement>;
  /** Asks for it, again where it did not come; false when it does not. */
  readonly judgeChart: () => Promise<boolean>;
  readonly caseOfWindow: CaseOfWindow;
  /** Id of the case that this window began with. */
  readonly begunHere: string;
  readonly now: () => Date;
  /** The minute that has begun: it changes by itself. */
  readonly minute: Store<Date>;
  readonly newId: () => string;
  /** To be called once the open chart stands on the screen: what the chart says is shown from then on. */
  readonly firstDrawn: () => void;
  /** Reads the whole chart from its beginning; what stands on the screen stays. Another `signal` than the session's may end it. */
  readonly readChart: (onSnapshot: (snapshot: ChartSnapshot) => void, signal: AbortSignal) => Promise<ChartSnapshot>;
  /** Puts a chart that was read in the place of the one that is shown; settles once it is. */
  readonly showChart: (snapshot: ChartSnapshot) => Promise<void>;
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined);
export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace outside an open chart');
  return workspace;
}

export function useCase(): readonly [Case, (action: CaseAction) => void] {
  const { caseOfWindow } = useWorkspace();
  return [useSyncExternalStore(caseOfWindow.subscribe, caseOfWindow.get), caseOfWindow.dispatch];
}

export function useChart(): ChartSnapshot {
  const { chart } = useWorkspace();
  return useSyncExternalStore(chart.subscribe, chart.get);
}

export function useJudgement(): Judgement {
  const { judgement } = useWorkspace();
  return useSyncExternalStore(judgement.subscribe, judgement.get);
}
