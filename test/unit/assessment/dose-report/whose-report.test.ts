import { describe, expect, it } from 'vitest';
import { otherPatient } from '../../../../src/assessment/dose-report/whose-report.ts';

const osei = { name: 'Margaret Anne Osei', birthDate: '1951-03-14', recordNumber: '00481726' };
const reported = { names: ['Osei^Margaret'], birthDate: '1951-03-14', id: '00481726' };
const other = (change: Partial<typeof reported> | { birthDate?: undefined; id?: undefined }, patient = osei) =>
  otherPatient({ patient: { ...reported, ...change } }, patient);

describe('whose dose report it is', () => {
  it.each([
    ['all of it is the same', {}],
    ['the name is in capitals, with a middle name and a title', { names: ['OSEI^MARGARET^ANNE^^Dr'] }],
    ['a middle name is another', { names: ['Osei^Margaret^B.'] }],
    ['the given name is its initial', { names: ['OSEI^M'] }],
    ['only the family name is there', { names: ['Osei'] }],
    ['one of two alphabets is', { names: ['Yamada^Tarou', 'Osei^Margaret'] }],
    ['the name cannot be read', { names: [] }],
    ['the number has no zeros before it', { id: '481726' }],
    ['the number is not there', { id: undefined }],
  ])('is the case’s patient where %s', (_, change) => {
    expect(other(change)).toEqual([]);
  });

  it.each([
    ['another family', { names: ['Brandt^Margaret'] }, ['name']],
    ['another given name', { names: ['Osei^Harold'] }, ['name']],
    ['another initial', { names: ['Osei^H'] }, ['name']],
    ['a longer family name', { names: ['Osei-Mensah^Margaret'] }, ['name']],
    ['another day of birth', { birthDate: '1951-03-15' }, ['birth-date']],
    ['another number', { id: '00481727' }, ['record-number']],
    ['nothing but a name', { birthDate: undefined, id: undefined }, ['nothing-said']],
    ['all of it', { names: ['Brandt^Harold'], birthDate: '1944-01-01', id: '7' }, ['name', 'birth-date', 'record-number']],
  ])('is somebody else’s with %s', (_, change, expected) => {
    expect(other(change)).toEqual(expected);
  });

  it('is compared by what the chart has', () => {
    expect(other({ id: 'PACS-7' }, { ...osei, recordNumber: undefined } as never)).toEqual([]);
    expect(other({ birthDate: '1951-11-11' }, { ...osei, birthDate: '1951' })).toEqual([]);
    expect(other({ birthDate: '1952-11-11' }, { ...osei, birthDate: '1951' })).toEqual(['birth-date']);
  });
});
