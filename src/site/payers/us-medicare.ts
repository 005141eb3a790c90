import type { PayerCriterion, PayerRule, PayerRules } from './payer-rules.ts';

/**
 * Medicare's local coverage determinations for percutaneous vertebral augmentation, paraphrased from public summaries, articles and notices of
 * November 2026. The bodies of the documents were not read: whoever reads one says so in config.json (`read`), and until then each of them is
 * shown as unconfirmed. Not here, because no summary established them: L38213 and L38737, whose contractors are not known; how many weeks
 * "acute or subacute" are; which score a commercial payer wants.
 */

/** The pain that is asked for: of an inpatient, and of everybody else. */
const INPATIENT = 8;
const OUTPATIENT = 5;

interface Variant {
  readonly number: string;
  readonly contractor: string;
  /** Imaging by MR, or by bone scan, SPECT or CT. */
  readonly namesImaging?: true;
  /**
   * Severe impact on daily function counts among the findings of an outpatient whose pain is not getting worse, for the questionnaire's or beside it: both are of the
   * same, and together they are one finding.
   */
  readonly countsFunction?: true;
  /** Metastasis or myeloma with pain that therapy did not relieve. */
  readonly hasMalignant?: true;
  /** The cap on levels is not for myeloma. */
  readonly capNotForMyeloma?: true;
}

const VARIANTS: readonly Variant[] = [
  { number: 'L34228', contractor: 'Noridian', countsFunction: true },
  { number: 'L34106', contractor: 'Noridian', countsFunction: true },
  { number: 'L33569', contractor: 'NGS', countsFunction: true, capNotForMyeloma: true },
  { number: 'L38201', contractor: 'CGS', hasMalignant: true },
  { number: 'L35130', contractor: 'Novitas' },
  { number: 'L34976', contractor: 'First Coast', namesImaging: true, hasMalignant: true },
];

const yes = (payer: string): PayerCriterion => ({ payer, is: true });
const no = (payer: string): PayerCriterion => ({ payer, is: false });
const absent = (question: string): PayerCriterion => ({ question, is: 'not-present' });
const present = (question: string): PayerCriterion => ({ question, is: 'present' });

/** What is looked for before, whatever comes of it. */
const CONTRAINDICATIONS = ['CON-ABS-1', 'CON-REL-4', 'CON-ABS-2', 'CON-ABS-3', 'CON-ABS-4', 'CON-REL-6'] as const;

/** What excludes, each asked for as its own denial. */
const NONE_EXCLUDES: PayerRule = {
  id: 'COV-X1',
  all: [
    yes('pain-from-fracture'),
    absent('CON-ABS-1'),
    absent('CON-REL-4'),
    absent('CON-ABS-2'),
    absent('CON-ABS-3'),
    { ...absent('CON-REL-6'), note: 'pregnancy' },
  ],
};

const fracture = ({ namesImaging }: Variant): PayerRule => ({
  id: 'COV-1',
  all: [
    { levels: ['T1', 'L5'] },
    present('IND-1'),
    { ...yes('acute'), note: 'acute' },
    { ...present('CARE-PRE-11'), ...(namesImaging ? { note: 'named-imaging' } : {}) },
  ],
});

const pain = ({ countsFunction }: Variant): PayerRule => ({
  id: 'COV-2',
  any: [
    { all: [yes('inpatient'), { painAtLeast: INPATIENT }] },
    {
      all: [
        no('inpatient'),
        { painAtLeast: OUTPATIENT },
        yes('management-failed'),
        {
          id: 'COV-3',
          any: [
            yes('pain-worse'),
            {
              all: [
                no('pain-worse'),
                { painAtLeast: OUTPATIENT },
                {
                  note: 'height-progress',
                  atLeast: 2,
                  of: [
                    { payer: 'height-loss', over: 25 },
                    yes('kyphotic-deformity'),
                    countsFunction
                      ? { note: 'function-once', any: [{ score: 'roland-morris', over: 17 }, yes('daily-function')] }
                      : { score: 'roland-morris', over: 17 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

const REFERRED: PayerRule = { id: 'COV-4', all: [yes('densitometry-referral'), yes('osteoporosis-education')] };

const osteoporotic = (variant: Variant): readonly PayerRule[] => [fracture(variant), pain(variant), REFERRED];

const MALIGNANT: PayerRule = { id: 'COV-M1', all: [present('IND-2'), yes('management-failed')] };

function rulesOf(variant: Variant): PayerRules {
  const { number, contractor, hasMalignant, capNotForMyeloma } = variant;
  return {
    id: `us-medicare-${number.toLowerCase()}`,
    payer: `Medicare (${contractor})`,
    number,
    source: { from: 'summaries', title: undefined, dated: '2026-11' },
    read: undefined,
    questions: [],
    rule: { all: [...(hasMalignant ? [{ any: [{ all: osteoporotic(variant) }, MALIGNANT] }] : osteoporotic(variant)), NONE_EXCLUDES] },
    weighed: [
      { id: 'COV-R1', levelsAtMost: 3, ...(capNotForMyeloma ? { note: 'not-for-myeloma' } : {}) },
      { id: 'COV-R1', ...absent('CARE-PRE-4') },
      { id: 'COV-R1', ...absent('CARE-PRE-5') },
      { id: 'COV-R1', ...no('unstable') },
      { id: 'COV-R1', ...absent('CON-REL-2.neurology') },
      { id: 'COV-R1', ...absent('CON-REL-2.retropulsion') },
    ],
    kept: [
      { id: 'COV-D1', any: [present('IND-1'), present('IND-2')] },
      { id: 'COV-D1', painAtLeast: 0 },
      { id: 'COV-D1', payer: 'management', given: true },
      { id: 'COV-D1', question: 'CARE-PRE-11', is: 'answered' },
      { id: 'COV-D1', score: 'roland-morris', given: true },
      {
        id: 'COV-D1.contraindications',
        all: CONTRAINDICATIONS.map((question): PayerCriterion => ({ question, is: 'answered' })),
      },
      { id: 'COV-D1', payer: 'densitometry-referral', given: true },
      { id: 'COV-D1', payer: 'osteoporosis-education', given: true },
    ],
  };
}

export const US_MEDICARE: readonly PayerRules[] = VARIANTS.map(rulesOf);
