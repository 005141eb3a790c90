import { describe, expect, it } from 'vitest';
import { REQUIREMENTS } from '../../../../src/parameter/requirements.ts';
import { CONFIG_REFERENCE } from '../../../../src/site/config-reference.ts';
import { PLACE_ITEMS, requirementOf } from '../../../../src/site/readiness/place-items.ts';
import { siteKeysOf } from '../../../../src/site/readiness/requirement-keys.ts';

const ids: readonly string[] = REQUIREMENTS.map(({ id }) => id);

describe('what is recorded once for the site', () => {
  it('is of requirements that the parameter has', () => {
    expect(PLACE_ITEMS.map(requirementOf).filter(id => !ids.includes(id))).toEqual([]);
  });

  it('is every requirement of personnel, and of the place but those that a case records', () => {
    const without = ids.filter(id => /^(PERS|FAC|POL|RAD)-/.test(id) && siteKeysOf(id).length === 0);
    // Guidance, images and dose are of each case; RAD-2 is a pointer to guidance elsewhere.
    expect(without).toEqual(['FAC-2', 'FAC-4', 'FAC-6', 'RAD-2']);
  });

  it('names keys that config.json has', () => {
    const keys = CONFIG_REFERENCE.flatMap(({ path, takes }) => Object.keys(takes).map(key => (path === '' ? key : `${path}.${key}`)));
    expect(ids.flatMap(siteKeysOf).filter(key => !keys.includes(key))).toEqual([]);
  });
});
