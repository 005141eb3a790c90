import type { ElementDefinition, StructureDefinition } from 'fhir/r4.js';
import { choiceValue } from '../../src/conformance/compile/tree.ts';
import type { Kind, RuleName } from './row.ts';

export interface DifferentialRules {
  /** What a resource can break. */
  readonly rules: readonly RuleName[];
  /** What the differential says and no validator can find broken by itself, with the reason. */
  readonly others: readonly { readonly element: string; readonly says: string; readonly reason: string }[];
}

const NO_ERROR = 'a recommendation: a code outside of it is at most warned of';
const BY_SLICES = 'follows from the minimum of its slices';
const ADDRESS = 'by it the extension is known: with another URL it is another extension';
const SLICE = 'by it the slice is known: with another value it is none of it, and none is asked for';

/** Lists what a definition's differential asks for beyond what `base` in its snapshot says of the parent. */
export function rulesOf(definition: StructureDefinition): DifferentialRules {
  const elements = definition.differential?.element ?? [];
  const snapshot = new Map((definition.snapshot?.element ?? []).map(element => [element.id, element]));
  const rules: RuleName[] = [];
  const others: { element: string; says: string; reason: string }[] = [];

  for (const element of elements) {
    const { id = element.path, min, max, sliceName, slicing, type, binding, constraint } = element;
    const { base, binding: inherited } = snapshot.get(id) ?? {};
    const isExtension = /(^|\.)(modifierE|e)xtension(:[^.]*)?$/.test(id);
    const rule = (kind: Kind, detail?: string) =>
      rules.push({ definition: definition.id ?? '', element: id, kind, ...(detail === undefined ? {} : { detail }) });
    const other = (says: string, reason: string) => others.push({ element: id, says, reason });

    if (sliceName !== undefined) {
      const kind = isExtension ? 'extension' : 'slice';
      if ((min ?? 0) > 0) rule(kind, 'min');
      if (max !== undefined && max !== base?.max) rule(kind, 'max');
    } else {
      if (min !== undefined && min > (base?.min ?? 0)) {
        if (min > minimumOfSlices(elements, id)) rule('min');
        else other(`min ${min}`, BY_SLICES);
      }
      if (max !== undefined && max !== base?.max) {
        if (isExtension && max === '0') rule('extension', 'forbidden');
        else rule('max');
      }
    }
    if (slicing?.rules === 'closed') rule('slice', 'closed');
    if (slicing?.ordered === true) rule('slice', 'ordered');

    if (type?.every(({ profile }) => profile === undefined)) {
      if (id.endsWith('[x]')) rule('type');
      if (type.some(({ targetProfile }) => targetProfile !== undefined)) rule('reference-target');
    }
    if (binding !== undefined) {
      if (binding.strength === 'required') rule('binding');
      else other(`${binding.strength} binding to ${binding.valueSet ?? inherited?.valueSet ?? ''}`, NO_ERROR);
    }
    const isOwnUrl = id === 'Extension.url';
    if (isOwnUrl) other(`fixed ${String(choiceValue(element, 'fixed'))}`, ADDRESS);
    else if (/^Extension\..*\.url$/.test(id)) rule('extension', 'url');
    else if (choiceValue(element, 'fixed') !== undefined) rule('fixed');
    if (choiceValue(element, 'pattern') !== undefined) {
      if (tellsOptionalSlice(id, snapshot)) other(`pattern ${JSON.stringify(choiceValue(element, 'pattern'))}`, SLICE);
      else rule('pattern');
    }
    for (const prefix of ['minValue', 'maxValue'] as const)
      if (choiceValue(element, prefix) !== undefined) rule(prefix === 'minValue' ? 'min' : 'max', 'value');
    if (element.maxLength !== undefined) rule('max', 'length');
    for (const { key } of constraint ?? []) rule('invariant', key);
  }
  return { rules, others };
}

function minimumOfSlices(elements: readonly ElementDefinition[], sliced: string): number {
  const ofThis = (id = '') => id.startsWith(`${sliced}:`) && !id.slice(sliced.length + 1).includes('.');
  return elements.reduce((sum, { id, min }) => (ofThis(id) ? sum + (min ?? 0) : sum), 0);
}

/** Whether the element is what a slice that nobody has to give is told by. */
function tellsOptionalSlice(id: string, snapshot: ReadonlyMap<string | undefined, ElementDefinition>): boolean {
  const [, sliced = '', slice = '', path = '$this'] = /^(.*):([^.:]+)(?:\.([^:]*))?$/.exec(id) ?? [];
  const isDiscriminator = snapshot.get(sliced)?.slicing?.discriminator?.some(each => each.path === path) ?? false;
  return isDiscriminator && (snapshot.get(`${sliced}:${slice}`)?.min ?? 0) === 0;
}
