/** A fracture as problem lists spell it; a stroke stands between words of which any will do. */
const BREAK = 'fracture*/fx/fxs/frx';
const COMPRESSED = 'compression/comp/wedge/insufficiency/fragility/burst/pathological/pathologic';
const SPINAL = 'vertebral/vertebra/spinal/spine/thoracic/lumbar/thoracolumbar/dorsal';
const LINK = 'of/in';
const BONE = 'vertebra*/spine';
const REGION = 'thoracic/lumbar/dorsal/thoracolumbar';

const breaks = [BREAK, `${COMPRESSED} ${BREAK}`, `wedge compression ${BREAK}`];
const bones = [BONE, `the/a ${BONE}`, 'vertebral body/bodies/column', `${REGION} vertebra*/spine`];

/** A broken vertebra, whatever broke it: "lumbar comp fx", "wedge fracture of thoracic vertebra". */
export const VERTEBRAL_FRACTURE_WORDS = [
  ...breaks.flatMap(broken => [`${SPINAL} ${broken}`, `vertebral body ${broken}`, `${SPINAL} vertebra ${broken}`]),
  ...bones.flatMap(bone => [`${BREAK} ${LINK} ${bone}`, `collapse/collapsed/compressed ${bone}`, `collapse of ${bone}`]),
  'vertebral/spinal collapse/wedging',
  'vertebral/spinal compression/wedge deformit*',
  'vcf',
];

/** Broken by its own weakness. */
export const OSTEOPOROTIC_FRACTURE_WORDS = [
  ...breaks.flatMap(broken => [`osteoporotic/senile ${SPINAL} ${broken}`, `osteoporosis related ${SPINAL} ${broken}`]),
  ...bones.map(bone => `osteoporotic ${BREAK} ${LINK} ${bone}`),
  `osteoporotic compression/comp ${BREAK}`,
  `osteoporotic wedge compression ${BREAK}`,
  'osteoporotic vcf',
  'osteoporotic vertebral/spinal collapse',
  'osteoporotic collapse of vertebra*',
  'osteoporotic compression deformit*',
  `vertebral/spinal fragility/insufficiency ${BREAK}`,
  ...bones.map(bone => `fragility/insufficiency ${BREAK} ${LINK} ${bone}`),
  'osteoporosis with current pathological fracture vertebra*',
  'osteoporosis with pathological fracture of vertebra*',
  'osteoporosis with vertebral fracture*',
];

/** The sacrum, which breaks by insufficiency more than by force. */
export const SACRAL_FRACTURE_WORDS = [
  `sacral/sacrum ${BREAK}`,
  `sacral insufficiency/stress/fragility/ala/alar ${BREAK}`,
  `${BREAK} of sacrum`,
  `${BREAK} of the sacrum`,
  `${BREAK} of sacral ala/alae`,
  `${BREAK} of the sacral ala/alae`,
];

/** Said of some bone; beside a level it is that vertebra. */
export const BONE_FRACTURE_WORDS = [
  `${COMPRESSED} ${BREAK}`,
  `wedge compression ${BREAK}`,
  'compression deformit*',
  'osteoporosis with current pathological fracture*',
];
export const PLACED_FRACTURE_WORDS = [BREAK, 'compression/wedging/vcfs/burst', 'collapse*', 'wedge deformit*'];
