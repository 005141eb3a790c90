import type { FhirMoment } from '../../chart/elements/fhir-date.ts';
import type { Evidence, LevelFinding } from '../../chart/evidence.ts';
import { findLevels } from '../../chart/findings/find-levels.ts';
import { findUnclassified, type Unclassified } from '../../chart/findings/find-unclassified.ts';
import { isSince } from '../../chart/findings/since.ts';
import type { Judging } from '../../chart/judging.ts';
import { type PrefilledQuestion, prefill } from '../../chart/questions/prefill.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';

/** What is said of one patient. */
export interface PrefilledChart {
  readonly snapshot: ChartSnapshot;
  readonly questions: readonly PrefilledQuestion[];
  readonly levels: readonly LevelFinding[];
  readonly unclassified: readonly Unclassified[];
  /** Where it was read: a path, or the address of a server. */
  readonly source: string;
  readonly asOf: Date;
  readonly since: FhirMoment | undefined;
}

export interface Asked {
  readonly judging: Judging;
  /** Ids of questions, with their levels or without; undefined: all of them. */
  readonly questions: ReadonlySet<string> | undefined;
  /** What is older is left out, and with it each question of which nothing is left. What is judged is the whole chart. */
  readonly since: FhirMoment | undefined;
}

export function prefillChart(snapshot: ChartSnapshot, source: string, { judging, questions, since }: Asked): PrefilledChart {
  const asked = (id: string) => questions === undefined || questions.has(id) || questions.has(id.replace(/@.*$/, ''));
  const isNew = (item: Pick<Evidence, 'reference' | 'date'>) => since === undefined || isSince(item, since, snapshot);
  const all = prefill(snapshot, judging).filter(({ id }) => asked(id));
  return {
    snapshot,
    questions:
      since === undefined
        ? all
        : all.map(question => ({ ...question, evidence: question.evidence.filter(isNew) })).filter(({ evidence }) => evidence.length > 0),
    levels: findLevels(snapshot, judging).filter(({ evidence }) => isNew(evidence)),
    unclassified: findUnclassified(snapshot).filter(isNew),
    source,
    asOf: judging.asOf,
    since,
  };
}
