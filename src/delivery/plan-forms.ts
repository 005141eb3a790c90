import type { PlanItem } from './delivery.ts';
import { type PlanInput, planItem } from './plan-item.ts';

/** The EHR's own forms, each with the answers of the resources that go no other way. */
export function planForms(input: PlanInput, items: readonly PlanItem[]): readonly PlanItem[] {
  return input.forms.flatMap(form => {
    const carried = items.filter(({ tier, entry }) => tier === 'questionnaire' && entry.resource.resourceType === form.resource);
    const entry = carried.length > 0 ? input.fillForm(form) : undefined;
    return entry
      ? [
          planItem(
            input,
            entry,
            undefined,
            carried.map(item => item.entry.key),
          ),
        ]
      : [];
  });
}
