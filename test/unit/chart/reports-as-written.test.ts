import { describe, expect, test } from 'vitest';
import { levelsSaid } from '../../builders/levels-said.ts';

const said = (passages: readonly (readonly [string, readonly string[]])[]) =>
  test.each(passages)('%s', async (report, levels) => {
    expect(await levelsSaid(report)).toEqual(levels);
  });

describe('a fracture that may be acute', () => {
  said([
    ['There is an acute compression fracture of the L1 vertebral body with approximately 30% loss of height.', ['L1 acute suggested']],
    ['Acute, mild superior endplate compression fracture of L3 with associated STIR hyperintensity.', ['L3 acute suggested']],
    ['Subacute compression fracture of T-12 with marrow oedema.', ['T12 acute suggested']],
    ['Recent wedge fracture at the T12 level.', ['T12 acute suggested']],
    ['Acute fracture of the twelfth thoracic vertebra.', ['T12 acute suggested']],
    ['Acute fractures of the first and second lumbar vertebrae.', ['L1 acute suggested', 'L2 acute suggested']],
    ['Acute on chronic compression fracture of L 1.', ['L1 acute suggested']],
    ['New compression fracture of the superior endplate of L3 since the prior examination.', ['L3 acute suggested']],
    ['Acute compression fractures of T12 and L1.', ['T12 acute suggested', 'L1 acute suggested']],
    ['Acute T8, T11, and L1 compression fractures.', ['T8 acute suggested', 'T11 acute suggested', 'L1 acute suggested']],
    ['Acute compression fractures involving T11-L1.', ['T11 acute suggested', 'T12 acute suggested', 'L1 acute suggested']],
    ['Acute compression fractures are present from L1 through L3.', ['L1 acute suggested', 'L2 acute suggested', 'L3 acute suggested']],
    ['Acute L1, 2 and 3 compression fractures.', ['L1 acute suggested', 'L2 acute suggested', 'L3 acute suggested']],
    ['Acute burst fracture of L1 with 4 mm retropulsion without canal compromise.', ['L1 acute suggested']],
    [
      'Compression fracture of L1 with 40% height loss. There is associated marrow edema consistent with acute injury.',
      ['L1 acute suggested'],
    ],
    ['L1 compression fracture, likely acute.', ['L1 acute suggested']],
    ['Unhealed fracture of T9 with a fluid cleft.', ['T9 acute suggested']],
    ['Acute compression deformity of T7, with preserved posterior wall.', ['T7 acute suggested']],
    ['Acute stable burst fracture of L2.', ['L2 acute suggested']],
    ['Intense radiotracer uptake in a compression fracture of T12.', ['T12 acute suggested']],
    ['Acute VCF T10.', ['T10 acute suggested']],
    ['Acute wedge compression fracture, D12 vertebra.', ['T12 acute suggested']],
    ['Acute fracture of Th11.', ['T11 acute suggested']],
    ['Acute L1 compression fracture with chronic degenerative changes.', ['L1 acute suggested']],
    ['MRI shows acute compression fracture of L1, stable alignment.', ['L1 acute suggested']],
    ['L1: acute compression fracture. L2: normal. L3: normal.', ['L1 acute suggested']],
    ['Acute osteoporotic compression fracture of L1.', ['L1 acute suggested osteoporosis']],
    ['Acute pathologic fracture of T11 through a lytic lesion.', ['T11 acute suggested neoplasm']],
    [
      'Bilateral sacral insufficiency fractures with marrow edema.',
      ['sacral-ala-left acute suggested', 'sacral-ala-right acute suggested'],
    ],
    ['Sacral insufficiency fractures, bilateral alae, acute.', ['sacral-ala-left acute suggested', 'sacral-ala-right acute suggested']],
    ['Acute fracture of the S1 vertebral body.', ['sacrum acute suggested']],
    ['Acute insufficiency fracture of the right sacral ala.', ['sacral-ala-right acute suggested']],
    ['H-shaped uptake in the sacrum, consistent with insufficiency fracture.', ['sacrum acute suggested']],
    ['Compared with the MRI of 4/12/2024, there is a new fracture of L4.', ['L4 acute suggested']],
    ['Acute compression fracture T12. Conus at L1-L2. No epidural haematoma.', ['T12 acute suggested']],
    ['Acute compression fracture of L1 with a haemangioma at L3.', ['L1 acute suggested', 'L3 unknown other']],
  ]);
});

describe('a fracture that is shown and not suggested', () => {
  said([
    ['Compression deformity of L2, unchanged from 2019.', ['L2 unchanged']],
    ['Chronic-appearing compression fracture of T8.', ['T8 old']],
    ['Remote compression deformities at T7 and T8.', ['T7 old', 'T8 old']],
    ['Healed fracture of L4.', ['L4 healed']],
    ['Incompletely healed fracture of L4.', ['L4 unknown']],
    ['Old wedge fractures T6 to T8.', ['T6 old', 'T7 old', 'T8 old']],
    ['Age-indeterminate compression fracture of L3.', ['L3 unknown']],
    ['Compression fracture of L3, acuity uncertain, possibly acute.', ['L3 unknown']],
    ['Acute versus chronic compression fracture of T12.', ['T12 unknown']],
    ['Possible acute fracture of L2.', ['L2 unknown']],
    ['An acute fracture of L2 cannot be excluded.', ['L2 unknown']],
    ['30% height loss at L5.', ['L5 unknown']],
    ['Mild anterior wedging of T11.', ['T11 unknown']],
    ['Vacuum cleft within L1, in keeping with Kümmell disease.', ['L1 unknown']],
    ['No new compression fracture. Old T8 fracture.', ['T8 old']],
    ['No acute fracture, chronic T8 compression deformity.', ['T8 old']],
    ['No fracture other than the chronic deformity of T8.', ['T8 old']],
    ['No interval change in the L1 compression fracture.', ['L1 unchanged']],
    ['Stable compression fractures of T12 and L1.', ['T12 unchanged', 'L1 unchanged']],
    ['Compression fracture of L1 present since 2018.', ['L1 old']],
    ['Nonacute compression deformity of T9.', ['T9 old']],
    ['Compression fracture at T12-L1.', ['no level unknown']],
    ['Multiple acute thoracic compression fractures.', ['no level acute']],
    ['Lytic lesion in T11 with epidural extension.', ['T11 unknown neoplasm']],
    ['Haemangioma of T9.', ['T9 unknown other']],
    ['STIR hyperintensity in L2 without loss of height.', ['L2 unknown']],
  ]);
});

describe('several fractures in one breath', () => {
  said([
    ['Acute L1 and chronic T8 compression fractures.', ['T8 old', 'L1 acute suggested']],
    ['Compression fractures of T12 (acute) and L2 (chronic).', ['T12 acute suggested', 'L2 old']],
    ['Acute compression fracture of L1, no fracture of T12.', ['L1 acute suggested']],
    ['Acute L1 compression fracture with no fracture of T12 or L2.', ['L1 acute suggested']],
    ['1. Acute L1 compression fracture. 2. Unchanged T8 fracture. 3. Cement in L3.', ['T8 unchanged', 'L1 acute suggested']],
    ['1) Acute L1 compression fracture\n2) Healed T8 fracture\n3) Conus normal', ['T8 healed', 'L1 acute suggested']],
    ['Compression fractures: T6 (old), T7 (old), T12 (acute).', ['T6 old', 'T7 old', 'T12 acute suggested']],
    ['Acute fracture of L1 above the fused L2-L4, fracture line through the body.', ['L1 acute suggested']],
    ['Compression fracture at T11, acute, with 30% height loss, and at L2, chronic.', ['T11 acute suggested', 'L2 old']],
    ['Acute L1 fracture, L4-L5 disc protrusion, L3 haemangioma.', ['L1 acute suggested', 'L3 unknown other']],
  ]);
});

describe('nothing', () => {
  said([
    ['No acute fracture.', []],
    ['No evidence of acute compression fracture at T12, L1, or L2.', []],
    ['No acute fracture, compression deformity, or subluxation of T12.', []],
    ['There is no fracture of L1 or L2.', []],
    ['L1 fracture is not seen.', []],
    ['Vertebral body heights are maintained at L1.', []],
    ['If there is concern for fracture at L2, MRI is recommended.', []],
    ['High fracture risk: T-score -2.8 at L1 to L4.', []],
    ['Low T1 and high T2 signal. Disc desiccation at L4-L5 and L5/S1.', []],
    ['T1 weighted and T2 weighted images show no compression fracture.', []],
    ['Loss of disc height at L4-L5, fracture not identified.', []],
    ['Fracture of the left T8 rib.', []],
    ['Acute fracture of the left transverse process of L2.', []],
    ['Acute fracture of the left 9th and 10th ribs at the level of T9.', []],
    ['Fractured pedicle screw at L4.', []],
    ['C-arm was used. Image C2 of 4.', []],
    ['Staging T3 N1 M0. No fracture.', []],
    ['Schmorl node of L2 rather than fracture.', []],
  ]);
});
