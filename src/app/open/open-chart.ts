import { newCase } from '../../assessment/case/new-case.ts';
import { siteCodesOf } from '../../chart/codes/site-codes.ts';
import { patientIdentity } from '../../chart/elements/patient-identity.ts';
import { emptySnapshot, readChart, withCapability } from '../../chart/read/read-chart.ts';
import type { Classify } from '../../chart/read/read-options.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { ResourceType } from '../../fhir/resource.ts';
import { grants, narrowedTo, type Permission } from '../../fhir/search/grants.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { LaunchFailure } from '../../launch/context.ts';
import { openSession } from '../../launch/open-session.ts';
import { configuredLanguage } from '../../launch/road/configured-language.ts';
import type { StartOffers } from '../../launch/road/start-offers.ts';
import { startOffers } from '../../launch/road/start-page.ts';
import { chooseLanguage } from '../../words/choose-language.ts';
import { type LaunchWords, loadLaunchWords } from '../../words/load-launch-words.ts';
import { doLastAct } from './before-end.ts';
import { bringJudge } from './bring-judge.ts';
import { bringingPart } from './bring-part.ts';
import { createCaseOfWindow } from './case-of-window.ts';
import { createChartFeed, isRead } from './chart-feed.ts';
import type { ChartJudge, Judgement } from './chart-judge.ts';
import { keepTurning } from './keep-turning.ts';
import { minuteOf } from './minute.ts';
import { afterPaint, createNextTask, createPause } from './pausing.ts';
import { speak, windowLanguage } from './spoken.ts';
import { createStore, type Store } from './store.ts';
import { untilItComes } from './until-it-comes.ts';
import type { Workspace } from './workspace.ts';

/** What this window shows. */
export type Phase =
  | { readonly status: 'opening' }
  | {
      readonly status: 'failed';
      readonly failure: LaunchFailure;
      readonly offers: StartOffers | undefined;
      /** Undefined: what is said of it did not come. */
      readonly say: LaunchWords | undefined;
    }
  | { readonly status: 'open'; readonly workspace: Workspace }
  | { readonly status: 'ended' };

const LONGEST_BEFORE_SHOWING_MS = 300;
const LONGEST_BEFORE_CAPABILITY_MS = 2_000;
const LONGEST_LAST_KEEPING_MS = 5_000;

const phase = createStore<Phase>({ status: 'opening' });
const reading = new AbortController();
const bringGuard = bringingPart(() => import('../session/guard.tsx'));

export const currentPhase: Store<Phase> = phase;

/** Turns the EHR's answer into a session and starts to read the chart. Once a page load, outside React. */
export async function openChart(): Promise<void> {
  const opened = await openSession();
  // Before anything is said of how it went: the site may have set another language than the browser's.
  await speak(chooseLanguage(await configuredLanguage(), navigator.languages));
  if (!opened.ok) {
    const [say, offers] = await Promise.all([failureWords(), startOffers(opened.failure)]);
    phase.set({ status: 'failed', failure: opened.failure, offers, say });
    return;
  }
  const { context, site } = opened;
  const siteCodes = siteCodesOf(site.codes);
  const now = () => new Date();
  const newId = () => crypto.randomUUID();
  const reader = createServerReader(context.session);
  const chart = createStore<ChartSnapshot>(emptySnapshot(context.patientId, context.fhirContext));
  const initial = newCase({
    iss: context.session.baseUrl,
    language: windowLanguage(),
    patient: {
      id: context.patientId,
      name: undefined,
      birthDate: undefined,
      gender: undefined,
      recordNumber: undefined,
      deceased: false,
    },
    encounterId: context.encounterId,
    clinician: { reference: context.fhirUser, name: context.userName, encounterId: context.encounterId },
    startedAt: now().toISOString(),
    newId,
  });
  const judgement = createStore<Judgement>({ status: 'coming' });
  const minute = createStore(minuteOf(now()));
  const caseOfWindow = createCaseOfWindow(initial, { chart, judgement, site, minute, now });
  // A store that changes while React draws in turns makes it draw all of it again in one go.
  let firstDrawn = () => {};
  const drawn = new Promise<void>(resolve => {
    firstDrawn = resolve;
  });
  const nextTask = createNextTask();
  const pause = createPause(() => performance.now(), nextTask);
  const prepare = async (snapshot: ChartSnapshot, judge: ChartJudge, by: Date) => {
    for (const _step of caseOfWindow.prepare(snapshot, judge, by)) await pause();
    await nextTask();
  };
  /** What has come of the judge. The screen hears of one that is there together with the chart that it judged. */
  let brought: Judgement = { status: 'coming' };
  const bring = async (): Promise<ChartJudge | undefined> => {
    const judge = await bringJudge();
    // Where it came only at a later try, a whole chart waits for it.
    for (const _step of judge?.prepareGroups() ?? []) await pause();
    brought = judge ? { status: 'there', judge } : { status: 'missing' };
    if (!judge) judgement.set(brought);
    return judge;
  };
  const judgeChart = async (): Promise<boolean> => {
    const judge = await bring();
    if (judge) await prepare(chart.get(), judge, minute.get());
    judgement.set(brought);
    return judge !== undefined;
  };
  const firstBrought = drawn.then(bring);
  const judgeAtHand = async (): Promise<ChartJudge | undefined> => {
    await firstBrought;
    return brought.status === 'there' ? brought.judge : undefined;
  };
  const classify: Classify = async (found, included, signal) => {
    const judge = await judgeAtHand();
    await judge?.classifyAll(context.patientId, pause, site.reportWords)(found, included, signal);
  };
  const read: Workspace['readChart'] = (onSnapshot, signal) =>
    readChart(
      reader,
      {
        patientId: context.patientId,
        granted: type => grants(context.grantedScopes, type, permissionFor(type)),
        narrowed: type => narrowedTo(context.grantedScopes, type, permissionFor(type)),
        signal: AbortSignal.any([reading.signal, signal]),
        classify,
        inContext: context.fhirContext,
        observationsByCategory: context.issuer.observationsByCategory,
        siteCodes,
        reportWords: site.reportWords,
        judging: { asOf: now(), windows: site.windows },
      },
      onSnapshot,
    );
  const show = (snapshot: ChartSnapshot) => feed(before => withCapability(snapshot, before.capability));
  const workspace: Workspace = {
    site,
    launch: context,
    reader,
    chart,
    judgement,
    judgeChart,
    caseOfWindow,
    begunHere: initial.id,
    now,
    minute,
    newId,
    firstDrawn,
    readChart: read,
    showChart(snapshot) {
      const shown = until(chart, ({ resources }) => resources === snapshot.resources);
      show(snapshot);
      return shown;
    },
  };
  phase.set({ status: 'open', workspace });

  const prepareShowing = async (snapshot: ChartSnapshot, by: Date) => {
    const judge = await judgeAtHand();
    if (judge) await prepare(snapshot, judge, by);
  };
  // An answer lapses and a laboratory value grows too old while nobody touches the page.
  const turnMinute = keepTurning(minute, {
    now,
    prepare: next => prepareShowing(chart.get(), next),
    page: document,
    signal: reading.signal,
    report: reportError,
  });
  caseOfWindow.subscribe(turnMinute);
  const feed = createChartFeed(chart.get(), {
    // Most charts are there by then, or soon after: each showing before the last keeps the whole of it waiting.
    ready: async () => {
      await firstBrought;
      await Promise.race([wholeChart, rest(LONGEST_BEFORE_SHOWING_MS)]);
    },
    prepare: snapshot => prepareShowing(snapshot, minute.get()),
    show(snapshot) {
      const before = chart.get().patient;
      chart.set(snapshot);
      judgement.set(brought);
      if (snapshot.patient && snapshot.patient !== before) {
        caseOfWindow.dispatch({ type: 'identify', patient: patientIdentity(snapshot.patient) });
      }
    },
    rest,
    signal: reading.signal,
    report: reportError,
  });
  const wholeChart = read(show, new AbortController().signal);
  // What the server declares may be megabytes, and nothing is sent before the chart is there; a chart that takes long is not waited for.
  await Promise.race([until(chart, isRead), rest(LONGEST_BEFORE_CAPABILITY_MS)]);
  await afterPaint(nextTask);
  // Nobody has left the window alone by then.
  untilItComes({
    bring: bringGuard,
    begin: ({ guardSession }) => guardSession(workspace),
    minute,
    signal: reading.signal,
    report: reportError,
  });
  const capability = await opened.readCapability();
  feed(before => withCapability(before, capability));
  await wholeChart;
}

/** What is said where a launch leads to no session: most lead to one. */
async function failureWords(): Promise<LaunchWords | undefined> {
  try {
    return (await loadLaunchWords(windowLanguage())).launchWords;
  } catch {
    // The network, or a newer deployment without these files: the screen says as much.
    return undefined;
  }
}

/** Once what is put on the screen is such. */
const until = <T>(shown: Store<T>, isSuch: (value: T) => boolean): Promise<void> =>
  new Promise(resolve => {
    const letGo = shown.subscribe(() => {
      if (!isSuch(shown.get())) return;
      letGo();
      resolve();
    });
  });

const rest = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Medications are not searched for: they come along with the orders that refer to them. */
function permissionFor(type: ResourceType): Permission {
  return type === 'Patient' || type === 'Medication' ? 'r' : 's';
}

/** Gives the access back and forgets the chart and the case. */
export async function endSession(workspace: Workspace): Promise<void> {
  reading.abort();
  phase.set({ status: 'ended' });
  // With the token that is left; a place that does not answer is not waited for.
  await Promise.race([doLastAct().catch(reportError), rest(LONGEST_LAST_KEEPING_MS)]);
  await workspace.launch.end();
}
