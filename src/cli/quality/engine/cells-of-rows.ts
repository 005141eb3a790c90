import { AETIOLOGY_CODES } from '../../../parameter/codes.generated.ts';
import { DOSE_BIN_WIDTH } from '../../../quality/count/doses.ts';
import { OUTCOMES, type Outcome } from '../../../quality/outcomes.ts';
import { type Cell, type DoseCounts, ELEMENTS, type Group, type OutcomeCounts, type Stratum } from '../../../quality/quality-counts.ts';
import { DOSE_MEASURES, type QualityQuestion, SUCCESS_INSTRUMENTS } from '../../../quality/quality-question.ts';
import type { Row } from './database.ts';
import { number } from './row-values.ts';

type Rows = Readonly<Record<string, readonly Row[]>>;

/** The rows of one cell, by query. */
type CellRows = (query: string) => readonly Row[];

const STRATA: readonly Stratum[] = ['all', ...AETIOLOGY_CODES];

/** All of the service, then each group, by name; in each all causes, then each cause that has sessions or levels. */
export function cellsOfRows(rows: Rows, question: QualityQuestion): readonly Cell[] {
  const keyOf = (row: Row) =>
    `${number(row.of_group) === 0 && question.by !== undefined ? `group ${row.grp === null ? '' : `=${String(row.grp)}`}` : 'service'}\n${number(row.of_cause) === 0 ? String(row.cause) : 'all'}`;
  const indexed = new Map(Object.entries(rows).map(([query, its]) => [query, Map.groupBy(its, keyOf)]));
  const groups = groupsIn(rows.base ?? [], question);
  return groups.flatMap(group => {
    const name = group === undefined ? 'service' : `group ${group === null ? '' : `=${group}`}`;
    return STRATA.flatMap(stratum => {
      const cellRows: CellRows = query => indexed.get(query)?.get(`${name}\n${stratum}`) ?? [];
      const isThere = stratum === 'all' || cellRows('base').length + cellRows('levels').length > 0;
      return isThere ? [cellOf(group, stratum, cellRows, question)] : [];
    });
  });
}

function groupsIn(base: readonly Row[], { by }: QualityQuestion): readonly Group[] {
  if (by === undefined) return [undefined];
  const found = new Set(base.flatMap(row => (number(row.of_group) === 0 ? [row.grp] : [])));
  const named = [...found].filter(group => typeof group === 'string').sort();
  return [undefined, ...named, ...(found.has(null) ? [null] : [])];
}

function cellOf(group: Group, stratum: Stratum, rows: CellRows, question: QualityQuestion): Cell {
  const [base = {}] = rows('base');
  const [patients = {}] = rows('patients');
  const [levels = {}] = rows('levels');
  return {
    group,
    stratum,
    patients: number(patients.patients),
    sessions: number(base.sessions),
    levels: number(levels.levels),
    outcomes: outcomesOf(rows),
    followUp: {
      due: number(base.due),
      heardOf: number(base.heard_of),
      heardToEnd: number(base.heard_to_end),
      dueForNewFracture: number(base.due_late),
      heardToEndForNewFracture: number(base.heard_late),
    },
    success: successOf(rows('success'), question),
    doses: dosesOf(rows('doses'), question),
    elements: elementsOf(rows),
  };
}

function outcomesOf(rows: CellRows): readonly OutcomeCounts[] {
  const [base = {}] = rows('base');
  const [patient = {}] = rows('patients');
  const [level = {}] = rows('levels');
  const [open = {}] = rows('openMajor');
  const of = (query: string) => new Map(rows(query).map(row => [row.outcome, row]));
  const [reported, atLevels, atNoLevel] = [of('outcomes'), of('outcomesAtLevels'), of('outcomesAtNoLevel')];
  return OUTCOMES.map((outcome: Outcome) => {
    const row = reported.get(outcome) ?? {};
    const undated = number(row.undated);
    if (outcome === 'asymptomatic-cement-leakage') {
      const unit = (events: unknown, cases: unknown, all: unknown) => ({
        events: number(events),
        cases: number(cases),
        notRecorded: number(all) - number(cases),
      });
      return {
        outcome,
        patients: unit(patient.asymptomatic, patient.leak_known, patient.patients),
        sessions: unit(base.asymptomatic, base.leak_known, base.sessions),
        levels: unit(level.asymptomatic, level.said, level.levels),
        undated,
      };
    }
    const isMajor = outcome === 'any-major';
    const isLeakage = outcome === 'symptomatic-cement-leakage';
    return {
      outcome,
      patients: { events: number(row.patients), cases: number(patient.patients), notRecorded: isMajor ? number(open.patients) : 0 },
      sessions: { events: number(row.sessions), cases: number(base.sessions), notRecorded: isMajor ? number(open.sessions) : 0 },
      levels: isLeakage
        ? { events: number(level.symptomatic), cases: number(level.levels), notRecorded: 0 }
        : {
            events: number(atLevels.get(outcome)?.levels),
            cases: number(level.levels),
            notRecorded: number(atNoLevel.get(outcome)?.sessions),
          },
      undated,
    };
  });
}

function successOf(rows: readonly Row[], { importantChanges }: QualityQuestion): Cell['success'] {
  return SUCCESS_INSTRUMENTS.flatMap(instrument => {
    const row = rows.find(each => each.instrument === instrument);
    if (row === undefined) return [];
    const { points, percent } = importantChanges[instrument];
    const isJudged = points !== undefined || percent !== undefined;
    return [
      {
        instrument,
        paired: number(row.paired),
        improved: isJudged ? number(row.improved) : undefined,
        onlyBefore: number(row.only_before),
        onlyAfter: number(row.only_after),
      },
    ];
  });
}

/** Of values, each with how many sessions have it. */
function dosesOf(rows: readonly Row[], { doseLimits }: QualityQuestion): readonly DoseCounts[] {
  return DOSE_MEASURES.flatMap(measure => {
    const own = rows.filter(row => row.measure === measure).map(({ value, sessions }) => ({ value, sessions: number(sessions) }));
    if (own.length === 0) return [];
    const values = own
      .flatMap(({ value, sessions }) => (typeof value === 'number' ? [{ value, sessions }] : []))
      .sort((one, other) => one.value - other.value);
    const sum = (some: readonly { readonly sessions: number }[]) => some.reduce((total, { sessions }) => total + sessions, 0);
    const said = sum(values);
    const limit = doseLimits[measure];
    const width = DOSE_BIN_WIDTH[measure];
    const bins = Map.groupBy(values, ({ value }) => Math.floor(value / width) * width);
    return [
      {
        measure,
        said,
        unreadable: sum(own) - said,
        aboveLimit: limit === undefined ? undefined : sum(values.filter(({ value }) => value > limit)),
        percentiles: percentilesOf(values, said),
        bins: [...bins].map(([from, some]) => ({ from, sessions: sum(some) })),
      },
    ];
  });
}

function percentilesOf(rising: readonly { readonly value: number; readonly sessions: number }[], said: number): DoseCounts['percentiles'] {
  const most = rising.at(-1)?.value;
  if (most === undefined) return undefined;
  const at = (percent: number) => {
    const rank = Math.ceil((percent * said) / 100);
    let below = 0;
    return (
      rising.find(({ sessions }) => {
        below += sessions;
        return below >= rank;
      })?.value ?? most
    );
  };
  return { p25: at(25), p50: at(50), p75: at(75), p95: at(95), most };
}

function elementsOf(rows: CellRows): Cell['elements'] {
  const [base = {}] = rows('base');
  const [events = {}] = rows('events');
  const sessions = number(base.sessions);
  return ELEMENTS.map(element => {
    switch (element) {
      case 'event-day':
        return { element, of: number(events.reported), said: number(events.with_day) };
      case 'event-class':
        return { element, of: number(events.reported), said: number(events.with_class) };
      case 'immediate-complications':
        return { element, of: sessions, said: number(base.said_immediate) };
      case 'radiation-dose':
        return { element, of: sessions, said: number(base.said_dose) };
      default:
        return { element, of: sessions, said: number(base[`said_${element}`]) };
    }
  });
}
