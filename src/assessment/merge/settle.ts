import { sameData } from '../../plain/same-data.ts';
import type { Beside } from '../case/beside.ts';
import type { Case } from '../case/case.ts';
import { enteredHere } from '../case/entered-by.ts';
import { keptCase } from '../case-file/case-schema.ts';
import { united } from './besides.ts';
import { spotAt } from './differences.ts';
import { sideOf } from './sides.ts';

/**
 * One of the values that stand side by side, chosen: it stands from now on as entered by who chose. What was not chosen stays in `besides`, and what was,
 * with who entered each, who chose, and when. `chosen` undefined: what stands already. The same case where nothing waits there, or not that value any more.
 * `at`: ISO instant.
 */
export function settled(current: Case, path: string, chosen: Beside | undefined, at: string): Case {
  const list = current.besides?.[path] ?? [];
  const side = sideOf(current);
  const spot = spotAt(side, path, list);
  const isOpen = list.some(each => !each.settled && (chosen === undefined || sameData(each, chosen)));
  if (!spot || !isOpen) return current;
  const now = enteredHere(current.clinician, at);
  const { stands, entered } = spot;
  const stood: readonly Beside[] = entered
    ? [{ ...(stands === undefined ? {} : { value: stands }), by: entered.by, at: entered.at, settled: now }]
    : [];
  const waited = list.map(each => (each.settled ? each : { ...each, settled: now }));
  const { chart, ...kept } = current;
  const values = chosen ? spot.put(kept, chosen.value) : kept;
  const read = keptCase(values, '');
  if (!read.ok) return current;
  return {
    ...read.value,
    chart,
    enteredBy: { ...current.enteredBy, ...Object.fromEntries(spot.fields.map(field => [field, now])) },
    besides: { ...current.besides, [path]: united(waited, stood) },
  };
}
