import { done, refuse, type Step } from './answer.ts';
import { permit, type StoreAccess } from './compartment.ts';
import type { Extract } from './extract.ts';
import { find } from './find.ts';
import { parseQuery } from './query.ts';
import type { Entry, Records } from './records.ts';
import { isStoredType, type StoredType } from './stored-types.ts';

/** Whether the versions named in an If-Match or If-None-Match include this one. */
export function namesVersion(header: string, versionId: string): boolean {
  return header.split(',').some(part => part.trim() === '*' || part.trim().replace(/^W\//, '') === `"${versionId}"`);
}

export function etag(versionId: string): string {
  return `W/"${versionId}"`;
}

/** Finds what a condition speaks of. Always strict: a condition that is ignored in part would match what it must not. */
export interface Conditional {
  /** The one resource that If-None-Exist finds; undefined where none does, 412 where several do. */
  existing(type: StoredType, condition: string, access: StoreAccess): Step<Entry | undefined>;
  /** The one resource that a conditional reference (`Practitioner?identifier=…`) names. */
  referred(reference: string, access: StoreAccess): Step<Entry>;
}

export function createConditional(records: Records, extract: Extract, base: () => string): Conditional {
  function matches(type: StoredType, condition: string, access: StoreAccess): Step<Entry[]> {
    const parsed = parseQuery(type, [...new URLSearchParams(condition)], true, extract, base);
    if (!parsed.ok) return parsed;
    if (parsed.value.criteria.length === 0) return refuse(412, 'required', `The condition "${condition}" has no search criterion.`);
    return done(find(parsed.value, access, records, extract));
  }

  return {
    existing(type, condition, access) {
      const found = matches(type, condition.replace(/^[^?=]*\?/, ''), access);
      if (!found.ok) return found;
      if (found.value.length > 1) {
        return refuse(412, 'multiple-matches', `${found.value.length} resources match If-None-Exist "${condition}"; nothing was created.`);
      }
      return done(found.value[0]);
    },
    referred(reference, access) {
      const [type = '', condition = ''] = reference.split(/\?(.*)/s);
      if (!isStoredType(type)) return refuse(400, 'not-supported', `There is no resource type "${type}" here.`);
      const permitted = permit(type, 'search', access);
      if (!permitted.ok) return permitted;
      const found = matches(type, condition, access);
      if (!found.ok) return found;
      const [only, ...others] = found.value;
      if (only && others.length === 0) return done(only);
      return refuse(
        412,
        only ? 'multiple-matches' : 'not-found',
        `The reference "${reference}" names ${found.value.length} resources, not one.`,
      );
    },
  };
}
