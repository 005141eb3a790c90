import { describe, expect, test } from 'vitest';
import { levelsSaid } from '../../builders/levels-said.ts';

describe('a report as it is dictated', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Severe osteoporotic compression fracture deformity of the T12 vertebral body with near complete loss of height (vertebra plana) and bone marrow edema, compatible with acute/subacute fracture.',
      ['T12 acute suggested osteoporosis'],
    ],
    [
      'Multilevel chronic compression deformities of T6, T7, T9 and L2. New acute compression fracture of L4.',
      ['T6 old', 'T7 old', 'T9 old', 'L2 old', 'L4 acute suggested'],
    ],
    ['Status post kyphoplasty at T12 and L1. New adjacent level compression fracture at T11 with marrow edema.', ['T11 acute suggested']],
    [
      'Interval development of a superior endplate compression fracture at L2, with approximately 25% loss of vertebral body height.',
      ['L2 acute suggested'],
    ],
    [
      'There is a wedge compression fracture of T12. There is approximately 40% anterior height loss. Marrow edema is present on STIR images. No retropulsion.',
      ['T12 acute suggested'],
    ],
    ['Mild superior endplate compression fractures of L1 and L3 of indeterminate age.', ['L1 unknown', 'L3 unknown']],
    ['Compression fractures of T7, T8 and L1, the latter of which is acute.', ['T7 unknown', 'T8 unknown', 'L1 unknown']],
    [
      'There are chronic compression fractures at T5, T7 and T8 and an acute compression fracture at L1.',
      ['T5 old', 'T7 old', 'T8 old', 'L1 acute suggested'],
    ],
    ['No acute compression fracture. Mild chronic anterior wedging of T11 and T12.', ['T11 old', 'T12 old']],
    ['Pathological fracture of L3 secondary to metastatic disease with epidural extension.', ['L3 unknown neoplasm']],
    ['Acute traumatic burst fracture of L1 with 50% canal compromise.', ['L1 acute suggested trauma']],
    [
      'Increased radiotracer uptake at T9 and T10 consistent with recent compression fractures.',
      ['T9 acute suggested', 'T10 acute suggested'],
    ],
    ['Focal intense uptake in the L2 vertebral body.', ['L2 unknown']],
    ['Crush fracture of L1, likely recent. Clinical correlation advised.', ['L1 acute suggested']],
    ['Wedging of T12 and L1, longstanding.', ['T12 old', 'L1 old']],
    ['Discitis-osteomyelitis at L3-L4 with endplate destruction. No fracture.', []],
    ['Redemonstrated compression fracture of T12. Interval resolution of marrow edema.', ['T12 unknown']],
    ['Compression fracture of L1 with no significant marrow edema.', ['L1 unknown']],
    ['T12: acute compression fracture, 30%. L1: normal. L2: old compression fracture, 20%.', ['T12 acute suggested', 'L2 old']],
    ['T11 - chronic fracture\nT12 - acute fracture\nL1 - normal', ['T11 old', 'T12 acute suggested']],
    ['Acute appearing L1 compression fracture. Remote right rib fractures. Healed left hip fracture.', ['L1 acute suggested']],
    ['Acute compression fracture of L1 is suspected clinically, not confirmed on this exam.', ['L1 unknown']],
    ['The previously noted acute compression fracture at L1 has healed.', ['L1 healed']],
    ['Known L1 fracture. No change.', ['L1 unchanged']],
    ['Grade 1 anterolisthesis of L4 on L5. Acute fracture of L1.', ['L1 acute suggested']],
    ['Two acute compression fractures at T12 and L1; chronic at T7.', ['T7 old', 'T12 acute suggested', 'L1 acute suggested']],
    [
      'STIR hyperintensity in the T12 vertebral body in keeping with acute fracture, and at L4 a chronic deformity.',
      ['T12 acute suggested', 'L4 old'],
    ],
    ['ACUTE COMPRESSION FRACTURE OF THE L1 VERTEBRAL BODY. CHRONIC T7 COMPRESSION FRACTURE.', ['T7 old', 'L1 acute suggested']],
    ['Recent fractures T12 & L1.', ['T12 acute suggested', 'L1 acute suggested']],
    ['No fractures T1-T11. Acute fracture T12.', ['T12 acute suggested']],
    ['Stable T8 and new L1 compression fractures.', ['T8 unchanged', 'L1 acute suggested']],
    [
      'Chronic compression fractures from T6 through T9, and acute fracture of L1.',
      ['T6 old', 'T7 old', 'T8 old', 'T9 old', 'L1 acute suggested'],
    ],
    ['Hypermetabolic lytic lesion in T11 with pathological fracture. Non-avid old fracture of L2.', ['T11 unknown neoplasm', 'L2 old']],
    ['Acute non-displaced fracture of L3.', ['L3 acute suggested']],
    ['There is an established wedge fracture of T12.', ['T12 old']],
    ['Mild compression of L1, unchanged. Compression of the thecal sac at L4.', ['L1 unchanged']],
    ['Compression fractures of T11 (50%), T12 (30%), both with oedema.', ['T11 acute suggested', 'T12 acute suggested']],
    ['Interval healing of the L1 fracture.', ['L1 unknown']],
    ['Endplate irregularity at L3, may represent subtle acute fracture.', ['L3 unknown']],
    ['Burst fracture at the T12-L1 level.', ['no level unknown']],
    ['Kyphotic deformity of the thoracic spine.', []],
  ])('%s', async (report, levels) => {
    expect(await levelsSaid(report)).toEqual(levels);
  });
});
