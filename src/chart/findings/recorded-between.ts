import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import { painScore } from '../codes/groups/instruments.ts';
import { field, numberOf, objectOf, textOf } from '../elements/shape.ts';
import { readingsOf } from '../evidence/lab-evidence.ts';
import type { Measurement } from '../evidence/measurement-evidence.ts';
import { VITAL_SIGNS } from '../evidence/measurements.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { Fact } from '../facts/facts.ts';
import type { MedicationFact } from '../facts/medication-facts.ts';
import { PAIN_SCALE } from '../measure/bedside-scales.ts';
import { measured } from '../measure/units.ts';
import type { ChartSnapshot, ReadState } from '../snapshot.ts';
import { medicineSort } from './medicine-sort.ts';

/** Something that the EHR holds of a minute. */
export interface RecordedItem {
  /** `Type/id`. */
  readonly reference: string;
  readonly title: string;
  /** Value with its unit, or dose. */
  readonly value: string | undefined;
  /** FHIR dateTime as the chart holds it. */
  readonly at: string;
  readonly author: string | undefined;
}

export interface MedicineRecorded extends RecordedItem {
  /** One that sedation is made of: a sedative or an opioid. */
  readonly sedates: boolean;
}

/** What the EHR holds of a stretch of time, each oldest first. */
export interface RecordedBetween {
  readonly vitalSigns: readonly RecordedItem[];
  /** Given: an order is none. */
  readonly medicines: readonly MedicineRecorded[];
  /** How far what they are read from has come: nothing found means nothing while these are not read to the end. */
  readonly reads: Readonly<Record<'Observation' | 'MedicationAdministration', ReadState['status']>>;
}

interface Stretch {
  /** Epoch milliseconds; `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const PAIN: Measurement = { group: painScore, measure: ({ resource }) => measured(resource, PAIN_SCALE) };

/** Vital signs and pain that were measured, and medicines that were given, from one moment to another. What is of no known minute is left out. */
export function recordedBetween(chart: ChartSnapshot, stretch: Stretch): RecordedBetween {
  const facts = chartFacts(chart);
  const vitalSigns = [...VITAL_SIGNS, PAIN].flatMap(({ group, measure }) =>
    [...readingsOf({ facts }, group, measure)]
      .filter(({ fact }) => fact.standing === 'usable')
      .flatMap(({ fact, shown }) => itemIn(fact, stretch, shown)),
  );
  const medicines = facts.medications
    .filter(({ kind, use }) => kind === 'administration' && use !== 'void' && use !== 'not-taken')
    .flatMap(medication =>
      itemIn(medication, stretch, doseOf(medication)).map(item => ({ ...item, sedates: medicineSort(medication.drugs) === 'sedates' })),
    );
  return {
    vitalSigns: vitalSigns.toSorted(byTime),
    medicines: medicines.toSorted(byTime),
    reads: { Observation: chart.reads.Observation.status, MedicationAdministration: chart.reads.MedicationAdministration.status },
  };
}

/** A day says nothing of the minutes of a session. */
function itemIn({ moment, reference, title, author }: Fact, { from, to }: Stretch, value: string | undefined): readonly RecordedItem[] {
  if (moment === undefined || moment.to - moment.from > MINUTE_MS || moment.from < from || moment.from >= to) return [];
  return [{ reference, title, value, at: moment.text, author }];
}

const byTime = (one: RecordedItem, other: RecordedItem): number => Date.parse(one.at) - Date.parse(other.at);

function doseOf({ resource }: MedicationFact): string | undefined {
  const dosage = field(resource, 'dosage');
  const dose = objectOf(dosage, 'dose');
  const value = numberOf(dose, 'value');
  const unit = textOf(dose, 'unit') ?? textOf(dose, 'code');
  return value === undefined ? textOf(dosage, 'text') : [String(value), unit].filter(Boolean).join(' ');
}
