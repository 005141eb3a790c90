import { isSame, leavesBeside } from '../../fhir/compare-resources.ts';
import type { FieldId, Origin } from '../../record/base/record.ts';
import { fieldOfIssue } from '../../record/field-of-issue.ts';

/** What somebody else changed of one field, or of an element that no field shows. Values as the resource has them: a text, a code's display, a number. */
export interface Difference {
  /** Undefined: it came from no field. */
  readonly field: FieldId | undefined;
  /** `Procedure.status`. */
  readonly element: string;
  /** Undefined: it was not there. */
  readonly before: string | undefined;
  readonly theirs: string | undefined;
  readonly ours: string | undefined;
}

interface Versions {
  /** As it was sent from here; undefined: not known. */
  readonly before: object | undefined;
  /** As the server has it now. */
  readonly theirs: object;
  /** As it would be sent now. */
  readonly ours: { readonly resourceType: string };
  /** Of `ours`. */
  readonly origins: readonly Origin[];
}

/** What `theirs` says otherwise than `before`, or than `ours` where that is not known, each thing once, beside what `ours` says of it. */
export function differencesOf({ before, theirs, ours, origins }: Versions): readonly Difference[] {
  const { resourceType } = ours;
  const was = leavesBeside(ours, before ?? ours, resourceType);
  const now = leavesBeside(ours, theirs, resourceType);
  const changed = [...new Set([...was.keys(), ...now.keys()])].flatMap(path => {
    const mine = (was.get(path) ?? now.get(path))?.ours;
    const [old, others] = [was, now].map(leaves => (leaves.has(path) ? leaves.get(path)?.other : mine));
    return old === undefined && others === undefined ? [] : isSame(old, others, path) ? [] : [{ path, mine, old, others }];
  });
  const told = changed.filter(({ path }) => !isBehindDisplay(path, changed));
  const groups = Map.groupBy(told, ({ path }) => fieldOfIssue({ rule: '', expression: path }, origins) ?? elementOf(path));
  return [...groups.values()].map(leaves => {
    const [first] = leaves;
    const path = first?.path ?? resourceType;
    return {
      field: fieldOfIssue({ rule: '', expression: path }, origins),
      element: elementOf(path),
      before: before && inOneText(leaves.map(({ old }) => old)),
      theirs: inOneText(leaves.map(({ others }) => others)),
      ours: inOneText(leaves.map(({ mine }) => mine)),
    };
  });
}

/** A code, its system and the name of an extension say nothing to a reader where a display or a value beside them does. */
function isBehindDisplay(path: string, changed: readonly { readonly path: string }[]): boolean {
  if (/\.(system|url|unit)$/.test(path)) return changed.length > 1;
  return path.endsWith('.code') && changed.some(other => other.path === path.replace(/\.code$/, '.display'));
}

/** `Procedure.extension` of all that stands beneath it. */
export const elementOf = (expression: string) => expression.replace(/^([A-Za-z]+\.[A-Za-z]+).*$/, '$1');

function inOneText(values: readonly unknown[]): string | undefined {
  const texts = values.filter(value => value !== undefined).map(String);
  return texts.length === 0 ? undefined : [...new Set(texts)].join(', ');
}
