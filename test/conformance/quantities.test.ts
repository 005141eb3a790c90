import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { expect, it } from 'vitest';
import { orderOfQuantities } from '../../src/conformance/fhirpath/quantities.ts';

const ucum = UcumLhcUtils.getInstance();
const quantity = (value: number, code: string) => ({ value, code, unit: code, system: 'http://unitsofmeasure.org' });

it.each([
  ['ng', 'ug', 'mg', 'g', 'kg'],
  ['nm', 'um', 'mm', 'cm', 'dm', 'm', 'km'],
  ['uL', 'mL', 'cL', 'dL', 'L', 'l', 'ml', 'ul', 'dl', 'mm3', 'cm3', 'dm3', 'm3'],
  ['ms', 's', 'min', 'h', 'd', 'wk', 'mo', 'a'],
  ['nmol', 'umol', 'mmol', 'mol'],
  ['mg/dL', 'g/dL', 'g/L', 'mg/L', 'ug/mL', 'mg/mL', 'ng/mL', 'ug/L'],
  ['mmol/L', 'umol/L', 'nmol/L', 'mol/L'],
  ['kPa', 'Pa', 'mm[Hg]'],
  ['%', '1'],
  ['mGy', 'Gy', 'cGy', 'uGy'],
])('amounts in %s and units of its kind are compared as a library of units does', (...units) => {
  for (const one of units) {
    for (const other of units) {
      const inOther = ucum.convertUnitTo(one, 1, other, {}).toVal;
      if (typeof inOther !== 'number') throw new Error(`${one} is not converted into ${other}`);
      expect(orderOfQuantities(quantity(1, one), quantity(inOther * 1.001, other)), `${one} ${other}`).toBeLessThan(0);
      expect(orderOfQuantities(quantity(1, one), quantity(inOther * 0.999, other)), `${one} ${other}`).toBeGreaterThan(0);
    }
  }
});

it('amounts of different kinds are not compared, and of units that are not known here it is said', () => {
  expect(orderOfQuantities(quantity(1, 'L'), quantity(1, 'kg'))).toBeNaN();
  expect(() => orderOfQuantities(quantity(1, '[in_i]'), quantity(1, 'cm'))).toThrow('[in_i] and cm');
});
