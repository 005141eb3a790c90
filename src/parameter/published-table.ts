import { type ComplicationKindCode, DISCLOSED_RISK_CODES, type DisclosedRiskCode, type Sir2017GradeCode } from './codes.generated.ts';
import { type PublishedRate, publishedRates } from './published-rates.ts';

/** The bands of the table of section VII.B, the gravest first. They say nothing of major or minor. */
export const BANDS = ['death', 'life-threatening-or-disabling', 'moderate-or-severe', 'mild'] as const;

export type Band = (typeof BANDS)[number];

const BAND_OF_RISK: Readonly<Record<DisclosedRiskCode, Band>> = {
  death: 'death',
  'permanent-neurologic-deficit': 'life-threatening-or-disabling',
  'vascular-injury-or-haemorrhage': 'moderate-or-severe',
  'pneumothorax-or-haemothorax': 'moderate-or-severe',
  'symptomatic-cement-pulmonary-embolus': 'moderate-or-severe',
  infection: 'moderate-or-severe',
  'additional-fracture': 'moderate-or-severe',
  'transient-neurologic-deficit': 'moderate-or-severe',
  'symptomatic-cement-leakage': 'moderate-or-severe',
  'transient-pain-increase': 'mild',
  'asymptomatic-cement-leakage': 'mild',
  'new-fracture-adjacent': 'mild',
  'new-fracture-nonadjacent': 'mild',
};

/** The grades of SIR 2017 that go by the name of a band. Which of them an event has is for who saw it to say. */
export const GRADES_OF_BAND: Readonly<Record<Band, readonly Sir2017GradeCode[]>> = {
  death: ['5'],
  'life-threatening-or-disabling': ['4'],
  'moderate-or-severe': ['2', '3'],
  mild: ['1'],
};

/** A rate that is one for every cause, or one for each of the two that the table tells apart. */
export type RowRates =
  | { readonly any: PublishedRate; readonly osteoporosis?: undefined; readonly neoplasm?: undefined }
  | { readonly any?: undefined; readonly osteoporosis: PublishedRate | undefined; readonly neoplasm: PublishedRate | undefined };

export interface PublishedRow {
  readonly risk: DisclosedRiskCode;
  readonly band: Band;
  readonly rates: RowRates;
}

/** Every row of the table, band by band. */
export function publishedTable(): readonly PublishedRow[] {
  const rates = { osteoporosis: publishedRates('osteoporosis'), neoplasm: publishedRates('neoplasm') };
  const rows = DISCLOSED_RISK_CODES.map((risk): PublishedRow => {
    const one = rates.osteoporosis.find(row => row.risk === risk);
    const other = rates.neoplasm.find(row => row.risk === risk);
    const isAny = one?.rate !== undefined && one.rateOf === undefined;
    return {
      risk,
      band: BAND_OF_RISK[risk],
      rates: isAny ? { any: one.rate } : { osteoporosis: one?.rate, neoplasm: other?.rate },
    };
  });
  return rows.toSorted((one, other) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band));
}

/** The row of a kind of complication; undefined: the table has none. */
export const rowOfKind = (kind: ComplicationKindCode): PublishedRow | undefined => publishedTable().find(({ risk }) => risk === kind);
