import fc from 'fast-check';
import { isResource } from '../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { AS_OF, bodySite } from './chart-builder.ts';
import { allergy, answered, atc, concept, done, icd, lab, lnc, order, problem, report, rxn, sct, study, taken } from './server-accents.ts';

const ICD_CODES = [
  ...['M80.08XA', 'M80.08XS', 'M80.88XK', 'Z87.310', 'M48.56XA', 'S22.070A', 'S32.010A', 'M84.58XA', 'M81.0', 'C79.51', 'C90.01', 'D18.09'],
  ...[
    'M40.14',
    'A41.9',
    'R78.81',
    'M46.26',
    'M46.46',
    'D68.32',
    'D68.61',
    'D69.6',
    'M54.16',
    'G83.4',
    'C79.49',
    'M48.06',
    'J18.9',
    'Z33.1',
  ],
  ...['Z32.02', 'Z79.01', 'Z91.041', 'K74.60', 'Z74.01', 'I10', 'E11.9'],
];
const SNOMED_CODES = [
  '240198002',
  '50448004',
  '64859006',
  '91302008',
  '203241002',
  '64779008',
  '19267009',
  '128196005',
  '77386006',
  '38341003',
];
const RXCUIS = ['11289', '1364430', '67108', '1191', '7804', '5640', '8640', '2180', '314076'];
const SENTENCES = [
  'Acute compression fracture of L1.',
  'Old fracture of T8, unchanged.',
  'Retropulsion at L1 with canal stenosis.',
  'No evidence of cauda equina compression.',
  'Marrow edema of T12 without loss of height.',
  'Vertebroplasty cement at L3.',
];

const NEWEST = AS_OF.getTime();
const day = 86_400_000;
/** Up to nine years back, as a year, a month, a day, or an instant in some zone. */
const date = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 3300 })),
    fc.constantFrom(4, 7, 10, 24),
    fc.constantFrom('Z', '+02:00'),
  )
  .map(([days, precision, zone]) => {
    const instant = new Date(NEWEST - days * day - day / 8).toISOString();
    return precision === 24 ? instant.replace('Z', zone) : instant.slice(0, precision);
  });
const level = fc.constantFrom('T8', 'T12', 'L1', 'L2', 'L3');
const status = (...codes: readonly string[]) => fc.constantFrom(...codes).map(code => ({ coding: [{ code }] }));
const dated = (name: string) => fc.option(date, { nil: undefined }).map(text => (text === undefined ? {} : { [name]: text }));

const condition = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...ICD_CODES).map(code => icd(code)),
      fc.constantFrom(...SNOMED_CODES).map(code => sct(code)),
    ),
    fc.option(date, { nil: undefined }),
    status('active', 'active', 'recurrence', 'resolved', 'inactive'),
    status('confirmed', 'confirmed', 'provisional', 'refuted', 'entered-in-error'),
    fc.option(level.map(bodySite), { nil: undefined }),
    dated('recordedDate'),
  )
  .map(([code, onset, clinicalStatus, verificationStatus, site, recorded]) =>
    problem('c', `Problem ${code.code}`, [code], onset, {
      clinicalStatus,
      verificationStatus,
      ...(site && { bodySite: [site] }),
      ...recorded,
    }),
  );

const number = fc.constantFrom(0, 1, 1.2, 2.6, 7, 64, 150, 212, 150_000, -3.1);
const unit = fc.constantFrom(undefined, '1', '{INR}', '10*9/L', '10*3/uL', '/uL', 'mm', '{score}', 'mg/dL', 'g/dL', 'furlong');
const observationCode = fc.constantFrom(
  '6301-6',
  '777-3',
  '72514-3',
  '38214-3',
  '718-7',
  '2160-0',
  '38267-1',
  '29463-7',
  '8310-5',
  '2951-2',
);
const observation = fc.oneof(
  fc
    .tuple(observationCode, number, unit, date, fc.constantFrom('final', 'amended', 'preliminary', 'cancelled'))
    .map(([code, value, given, when, standing]) => lab('o', code, `Test ${code}`, value, given, when, { status: standing })),
  fc
    .tuple(
      fc.constantFrom('82810-3', '2106-3', '2118-8'),
      fc.constantFrom('77386006', '60001007', '260385009', '10828004'),
      dated('effectiveDateTime'),
    )
    .map(([code, answer, when]) => answered('o', lnc(code), { valueCodeableConcept: concept(undefined, sct(answer)) }, undefined, when)),
);

const medicine = fc.oneof(
  fc
    .tuple(fc.constantFrom(...RXCUIS), fc.integer({ min: 0, max: 400 }), fc.constantFrom('active', 'on-hold', 'cancelled'))
    .map(([code, days, standing]) => order('m', rxn(code, `Drug ${code}`), days, { status: standing })),
  fc
    .tuple(
      fc.constantFrom('B01AA03', 'B01AB05', 'N02AA05', 'H02AB06', 'C07AB02'),
      fc.constantFrom('active', 'intended', 'not-taken'),
      dated('dateAsserted'),
    )
    .map(([code, standing, when]) => taken('m', atc(code, `Drug ${code}`), { status: standing, ...when })),
);

const intolerance = fc
  .tuple(
    fc.constantFrom('427811002', '111088007', '716186003', '409137002', '762952008'),
    status('active', 'active', 'resolved'),
    status('confirmed', 'unconfirmed', 'refuted'),
    dated('recordedDate'),
  )
  .map(([code, clinicalStatus, verificationStatus, when]) =>
    allergy('a', undefined, [sct(code)], { clinicalStatus, verificationStatus, ...when }),
  );

const document = fc.oneof(
  fc
    .tuple(fc.subarray(SENTENCES, { minLength: 1 }), date)
    .map(([sentences, when]) => report('d', lnc('24968-0', 'MR Lumbar spine'), when, sentences.join(' '))),
  fc
    .tuple(fc.constantFrom('MR', 'CT', 'DX'), fc.constantFrom('MR lumbar spine', 'CT chest', 'Dental'), date)
    .map(([modality, words, when]) => study('s', modality, words, when)),
  fc.tuple(fc.constantFrom('Vertebroplasty L3', 'Total hip arthroplasty'), date).map(([words, when]) => done('p', words, [], when)),
);

function owned(built: Record<string, unknown> & { readonly resourceType: string }, index: number): FhirResource {
  const owner = built.resourceType === 'AllergyIntolerance' ? 'patient' : 'subject';
  const whole: unknown = { ...built, id: `${built.id}-${index}`, [owner]: { reference: 'Patient/p1' } };
  if (!isResource(whole)) throw new TypeError(`No resource: ${JSON.stringify(whole)}`);
  return whole;
}

const PATIENT: FhirResource = { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1988-03-14' };

const anyOne = fc.oneof<fc.Arbitrary<Record<string, unknown> & { resourceType: string }>[]>(
  condition,
  observation,
  medicine,
  intolerance,
  document,
);

/** What a real server might hold of one patient, everything dated before the day of asking. No medicine in it comes to an end. */
export const realisticChart: fc.Arbitrary<readonly FhirResource[]> = fc
  .array(anyOne, { maxLength: 14 })
  .map(resources => [PATIENT, ...resources.map(owned)]);

/** The same, with one element of each resource put in another shape, or taken away. */
export const hostileChart: fc.Arbitrary<readonly FhirResource[]> = fc
  .array(fc.tuple(anyOne, fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined))), { maxLength: 10 })
  .map(spoiled => [PATIENT, ...spoiled.map(([resource, which, scrap], index) => owned(withScrap(resource, which, scrap), index))]);

/** At a depth of up to three: within a coding as well as instead of one. */
function withScrap<T extends Record<string, unknown>>(resource: T, which: number, scrap: unknown): T {
  const names = Object.keys(resource).filter(name => name !== 'resourceType' && name !== 'id');
  const name = names[which % Math.max(1, names.length)];
  return name === undefined ? resource : { ...resource, [name]: spoil(resource[name], which, scrap) };
}

function spoil(value: unknown, which: number, scrap: unknown): unknown {
  if (which % 3 === 0 || typeof value !== 'object' || value === null) return scrap;
  const deeper = Math.floor(which / 3);
  if (Array.isArray(value)) return value.map(each => spoil(each, deeper, scrap));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner, deeper, scrap)]));
}
