import type { Bundle } from '../../fhir/resource.ts';
import type { Answer } from './answer.ts';
import { entriesOf, planEntry, responseBundle } from './bundle-entries.ts';
import type { StoreAccess } from './compartment.ts';
import type { Engine } from './engine.ts';
import type { Preferences } from './preferences.ts';

/** Each entry by itself: one that is refused leaves the others as they are. */
export function performBatch(engine: Engine, bundle: Bundle, access: StoreAccess, preferences: Preferences): Answer {
  const entries = entriesOf(bundle);
  if (!entries.ok) return entries.refusal;
  const writing = { ...preferences, returns: preferences.returns ?? 'minimal' };
  const answers = entries.value.map((entry, index) => {
    const planned = planEntry(entry, index, engine.base());
    return planned.ok ? engine.perform(planned.value.operation, access, writing) : planned.refusal;
  });
  return responseBundle('batch-response', answers, engine.base());
}
