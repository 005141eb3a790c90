import type { ChartFieldId, FieldEvidence } from '../../chart/chart-field.ts';
import { inr, platelets } from '../../chart/codes/groups/laboratory.ts';
import { withinWindow } from '../../chart/elements/fhir-date.ts';
import { longTermAntithrombotics, namelessMedicines } from '../../chart/evidence/antithrombotic-evidence.ts';
import { creatinineWindowHours } from '../../chart/evidence/creatinine-clearance.ts';
import { inrWindowHours, liverDiseaseEvidence, plateletWindowHours } from '../../chart/evidence/lab-evidence.ts';
import { CLEARANCE, CREATININE, FILTRATION, WEIGHT } from '../../chart/evidence/measurements.ts';
import type { QuestionContext } from '../../chart/evidence/question-context.ts';
import { stoppingRisk } from '../../chart/evidence/stopping-risk.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { chartFacts } from '../../chart/facts/chart-facts.ts';
import type { ChartFacts } from '../../chart/facts/facts-by-kind.ts';
import { observationsIn } from '../../chart/facts/observations-in.ts';
import { antithromboticsTaken, type TakenAntithrombotic } from '../../chart/findings/antithrombotics-taken.ts';
import type { Judging } from '../../chart/judging.ts';
import { gatherFieldIn } from '../../chart/questions/gather-field.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { DayValueId } from './facts.ts';

/** What the chart knows of bleeding at a moment; nothing that was entered is in it. */
export interface BleedingInChart {
  /** How far the reads have come that drugs are looked for in. */
  readonly medicines: 'reading' | 'read' | 'not-read';
  readonly drugs: readonly TakenAntithrombotic[];
  /** Blood thinners that the chart has without saying which, and medicines that nobody can name: any may be one. */
  readonly unnamed: readonly Evidence[];
  readonly values: Readonly<Record<DayValueId, ChartValue>>;
  /** Clotting factors may be short: an INR and platelets are asked for, whatever is taken. */
  readonly liverDisease: boolean;
  /** Stopping has a risk of its own. */
  readonly stoppingRisk: readonly Evidence[];
}

export interface ChartValue extends Pick<FieldEvidence, 'state' | 'amount'> {
  /** The newest with a date, whether it can be used or not. */
  readonly newest: Evidence | undefined;
  /** How old a value may be. */
  readonly windowHours: number;
}

const FIELDS: Readonly<Record<DayValueId, ChartFieldId>> = {
  inr: 'CARE-PRE-5.inr',
  platelets: 'CARE-PRE-5.platelets',
  'creatinine-clearance': 'CARE-PRE-5.creatinine-clearance',
};

const WINDOWS: Readonly<Record<DayValueId, (context: QuestionContext) => number>> = {
  inr: inrWindowHours,
  platelets: plateletWindowHours,
  'creatinine-clearance': creatinineWindowHours,
};

/** `judging.asOf`: the moment that counts; `past` where that lies behind, and what was measured since is left out. */
export function bleedingInChart(snapshot: ChartSnapshot, judging: Judging, past: boolean): BleedingInChart {
  const all = chartFacts(snapshot);
  const facts = past ? until(all, judging.asOf) : all;
  const context: QuestionContext = { ...judging, facts, reads: snapshot.reads, level: undefined };
  const drugs = antithromboticsTaken(context);
  const known = drugs.length > 0;
  const chartValue = (id: DayValueId): ChartValue => {
    const { state, amount, evidence } = gatherFieldIn(context, snapshot, FIELDS[id]);
    const newest = evidence.find(({ says, date }) => says !== 'history' && date !== undefined);
    return { state, amount, newest, windowHours: WINDOWS[id](context) };
  };
  return {
    medicines: medicinesRead(snapshot),
    drugs,
    // A drug that is named is what the code of long-term use speaks of.
    unnamed: [...(known ? [] : longTermAntithrombotics(context, 'supports')), ...namelessMedicines(context)],
    values: { inr: chartValue('inr'), platelets: chartValue('platelets'), 'creatinine-clearance': chartValue('creatinine-clearance') },
    liverDisease: liverDiseaseEvidence(context).some(({ says }) => says === 'supports'),
    stoppingRisk: stoppingRisk(context),
  };
}

/** Where one of those that say what is taken could not be read, whole or in part, there may be others. */
function medicinesRead({ reads, unreadable }: ChartSnapshot): BleedingInChart['medicines'] {
  const statuses = SAY_WHAT_IS_TAKEN.map(read => reads[read].status);
  if (statuses.includes('reading')) return 'reading';
  const whole = !unreadable.some(({ type }) => SAY_WHAT_IS_TAKEN.some(read => read === type));
  return whole && statuses.every(status => status === 'read') ? 'read' : 'not-read';
}

/** Of doses that were given somebody is asked, whoever wrote them down. */
const SAY_WHAT_IS_TAKEN = ['MedicationStatement', 'MedicationRequest'] as const;

/** Of what is measured only what is asked for here: a chart holds measurements by the ten thousand. */
function until(facts: ChartFacts, moment: Date): ChartFacts {
  const asked = observationsIn(facts, ASKED_FOR).map(({ fact }) => fact);
  return { ...facts, observations: asked.filter(({ moment: at }) => withinWindow(at, moment, 0) !== 'future') };
}

const ASKED_FOR = [inr, platelets, ...[CLEARANCE, CREATININE, FILTRATION, WEIGHT].map(({ group }) => group)];
