/** A fracture as problem lists spell it. */
const BREAKS = ['fracture*', 'fx', 'fxs', 'frx'];
const COMPRESSED = [
  'compression',
  'comp',
  'wedge compression',
  'insufficiency',
  'fragility',
  'burst',
  'wedge',
  'pathological',
  'pathologic',
];
const SPINAL = ['vertebral', 'vertebra', 'vertebral body', 'spinal', 'spine', 'thoracic', 'lumbar', 'thoracolumbar', 'dorsal'];
const BONES = [
  ...['vertebra*', 'a vertebra', 'the vertebra*', 'vertebral body', 'vertebral bodies', 'vertebral column', 'spine', 'the spine'],
  ...['thoracic vertebra*', 'lumbar vertebra*', 'dorsal vertebra*', 'thoracic spine', 'lumbar spine', 'dorsal spine'],
];

const each = (first: readonly string[], second: readonly string[]) => first.flatMap(one => second.map(other => `${one} ${other}`));

const compressions = each(COMPRESSED, BREAKS);

/** A broken vertebra, whatever broke it: "lumbar comp fx", "wedge fracture of thoracic vertebra". */
export const VERTEBRAL_FRACTURE_WORDS = [
  ...each(SPINAL, BREAKS),
  ...each(SPINAL, compressions),
  ...each(BREAKS, ['of', 'in']).flatMap(words => each([words], BONES)),
  ...each(['collapse', 'collapse of', 'collapsed', 'compressed'], BONES),
  ...each(['vertebral', 'spinal'], ['collapse', 'compression deformit*', 'wedging', 'wedge deformit*']),
  'vcf',
];

/** Broken by its own weakness. */
export const OSTEOPOROTIC_FRACTURE_WORDS = [
  ...each(['osteoporotic', 'osteoporosis related', 'senile'], [...each(SPINAL, BREAKS), ...each(SPINAL, compressions), 'vcf']),
  ...each(['osteoporotic'], each(['compression', 'comp', 'wedge compression'], BREAKS)),
  ...each(['osteoporotic'], ['vertebral collapse', 'spinal collapse', 'collapse of vertebra*', 'compression deformit*']),
  ...each(each(each(['osteoporotic'], BREAKS), ['of']), BONES),
  ...each(['vertebral', 'spinal'], each(['fragility', 'insufficiency'], BREAKS)),
  ...each(each(['fragility', 'insufficiency'], BREAKS), ['of vertebra*', 'of spine', 'of the spine']),
  'osteoporosis with current pathological fracture vertebra*',
  'osteoporosis with pathological fracture of vertebra*',
  'osteoporosis with vertebral fracture*',
];

/** The sacrum, which breaks by insufficiency more than by force. */
export const SACRAL_FRACTURE_WORDS = [
  ...each(['sacral', 'sacrum', 'sacral insufficiency', 'sacral stress', 'sacral fragility', 'sacral ala', 'sacral alar'], BREAKS),
  ...each(each(BREAKS, ['of']), ['sacrum', 'the sacrum', 'sacral ala', 'the sacral ala']),
];

/** Said of some bone; beside a level it is that vertebra. */
export const BONE_FRACTURE_WORDS = [...compressions, 'compression deformit*', 'osteoporosis with current pathological fracture*'];
export const PLACED_FRACTURE_WORDS = [...BREAKS, 'compression', 'collapse*', 'wedging', 'wedge deformit*', 'vcfs', 'burst'];
