import type { Fate } from '../../../connection/ask/tried.ts';
import type { WrittenType } from '../../../delivery/delivery.ts';
import { CORRECTIONS } from '../../../delivery/taking-back/corrections.ts';
import { declaredOf } from '../../../delivery/tier.ts';
import type { Capability } from '../../../fhir/capability.ts';
import { grants } from '../../../fhir/search/grants.ts';

/** What a record, or the note in its place, is made of: in the order in which it is sent. */
export const TRIED_TYPES = ['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference'] as const satisfies readonly WrittenType[];

/**
 * What can become of a test resource once it is there. Only what is declared and granted counts, for nothing is made on the chance that it can be
 * taken away again.
 */
export function fateOf(type: WrittenType, capability: Capability, granted: readonly string[] | undefined): Fate {
  const may = (interaction: 'delete' | 'update', letter: 'd' | 'u') =>
    capability.status === 'known' &&
    declaredOf(capability, type)?.interactions.includes(interaction) === true &&
    (granted === undefined || grants(granted, type, letter));
  if (may('delete', 'd')) return 'deleted';
  return may('update', 'u') && CORRECTIONS[type].mark !== 'never' ? 'marked' : 'stays';
}
