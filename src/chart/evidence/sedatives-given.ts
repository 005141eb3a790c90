import { matchGroup } from '../codes/groups/match-group.ts';
import { sedatives } from '../codes/groups/sedatives.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { evidenceOf } from './evidence-of.ts';

/**
 * Sedatives given, or somewhere said to have been taken, in the hours before a moment: that of the decision, or now. Orders are none:
 * that a sleeping pill may be taken says nothing of whether it was.
 */
export function sedativesBefore(snapshot: ChartSnapshot, moment: Date, hours = SEDATIVE_HOURS): readonly Evidence[] {
  return chartFacts(snapshot)
    .medications.filter(({ kind, use }) => kind === 'administration' && use !== 'void' && use !== 'not-taken')
    .filter(({ ended, moment: at }) => withinWindow(ended ?? at, moment, hours) === 'inside')
    .flatMap(medication => {
      const match = medication.drugs.flatMap(drug => matchGroup(drug, sedatives) ?? [])[0];
      return match ? [evidenceOf(medication, { rule: 'sedative-given', says: 'supports', match, windowHours: hours })] : [];
    });
}

/** After a sedative no papers are signed for a day: what patients are told when they leave. Ours; the parameter has no number. */
const SEDATIVE_HOURS = 24;
