import type { JsonObject } from '../../plain/json-object.ts';
import { at } from '../behaviours/demands.ts';
import type { EhrBehaviour, Refusal, WriteRule } from '../behaviours/ehr-behaviour.ts';
import { declaresInteraction, serves } from './declared.ts';
import { keptOf } from './kept-of.ts';

export type Taken = { readonly ok: true; readonly kept: JsonObject } | { readonly ok: false; readonly refusal: Refusal };

/** Whether this server holds a resource, by `Type/id`. */
export type Holds = (reference: string) => Promise<boolean>;

/** What the behaviour makes of one resource that is to be created or updated. */
export async function takeWrite(
  behaviour: EhrBehaviour,
  interaction: 'create' | 'update',
  type: string,
  resource: JsonObject,
  holds: Holds,
): Promise<Taken> {
  if (!serves(behaviour, type)) return { ok: false, refusal: unknownType(type) };
  if (!declaresInteraction(behaviour, type, interaction)) return { ok: false, refusal: behaviour.undeclared };
  const rules = interaction === 'create' ? behaviour.creates : behaviour.updates;
  const rule: WriteRule = Object.hasOwn(rules, type) ? (rules[type] ?? {}) : {};
  if (rule.refused) return { ok: false, refusal: rule.refused };
  const unmet = rule.demands?.find(({ met }) => !met(resource));
  if (unmet) return { ok: false, refusal: unmet };
  if (rule.encounterAt !== undefined) {
    const reference = at(resource, `${rule.encounterAt}.reference`);
    const named = typeof reference === 'string' ? /(?:^|\/)(Encounter\/[A-Za-z0-9\-.]{1,64})$/.exec(reference)?.[1] : undefined;
    if (named === undefined || !(await holds(named)))
      return {
        ok: false,
        refusal: { status: 422, says: `${rule.encounterAt} must name an encounter of this patient that is known here.` },
      };
  }
  return { ok: true, kept: keptOf(resource, rule) };
}

export function unknownType(type: string): Refusal {
  return { status: 404, says: `There is no resource type "${type}" here.` };
}
