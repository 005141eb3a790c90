import { type CodeGroup, icd, snomed } from './code-group.ts';

/** The same codes with S as their last character: what remains of a fracture, not a fracture. */
const healedHistory = icd(['Z87.310', 'Z87.81']);

/** M80.08 and M80.88 name vertebrae, no level. */
export const osteoporoticFracture: CodeGroup<'osteoporotic-fracture'> = {
  id: 'osteoporotic-fracture',
  include: [icd(['M80.08', 'M80.88']), snomed(['240198002'])],
  exclude: [healedHistory],
  text: [
    'osteoporotic vertebral fracture*',
    'osteoporotic vertebral compression fracture*',
    'osteoporotic compression fracture*',
    'osteoporotic vertebral collapse',
    'vertebral fragility fracture*',
    'osteoporotic fracture of vertebra*',
    'osteoporotic fracture of thoracic vertebra*',
    'osteoporotic fracture of lumbar vertebra*',
  ],
};

export const neoplasticFracture: CodeGroup<'neoplastic-fracture'> = {
  id: 'neoplastic-fracture',
  include: [icd(['M84.58'])],
  exclude: [healedHistory],
  text: [
    'pathological fracture of vertebra due to neoplas*',
    'neoplastic vertebral fracture*',
    'malignant vertebral compression fracture*',
  ],
};

/** Injury chapter; T5 to T12 share a code by pairs. */
export const traumaticFracture: CodeGroup<'traumatic-fracture'> = {
  id: 'traumatic-fracture',
  include: [icd(['S22.0', 'S32.0', 'S32.1']), snomed(['207938004', '207957008'])],
  exclude: [healedHistory],
  text: ['traumatic vertebral fracture*', 'traumatic compression fracture*'],
};

/** A vertebra gave way; why is not said. M48.5 is often meant for an osteoporotic fracture. */
export const unspecifiedFracture: CodeGroup<'unspecified-fracture'> = {
  id: 'unspecified-fracture',
  include: [
    icd(['M48.5', 'M48.4', 'M84.68', 'M84.48']),
    snomed(['274146004', '42942008', '698077007', '426646004', '84138006', '308758008', '50448004', '443165006']),
  ],
  exclude: [healedHistory],
  text: [
    'vertebral compression fracture*',
    'compression fracture of vertebra*',
    'compression fracture of spine',
    'vertebral fracture*',
    'fracture of vertebra*',
    'vertebral collapse',
    'collapsed vertebra*',
    'spinal compression fracture*',
    'lumbar compression fracture*',
    'thoracic compression fracture*',
    'sacral insufficiency fracture*',
    'insufficiency fracture* of sacrum',
    'insufficiency fracture* of the sacrum',
    'sacral fracture*',
    'fracture* of sacrum',
    'fracture* of the sacrum',
    'sacral ala fracture*',
    'sacral alar fracture*',
    'spinal fracture*',
  ],
};

/** History of a healed fracture: shown, never current. */
export const healedFracture: CodeGroup<'healed-fracture'> = {
  id: 'healed-fracture',
  include: [healedHistory],
  text: ['healed vertebral fracture*', 'healed compression fracture*', 'healed osteoporotic fracture*', 'healed osteoporosis fracture*'],
};

export const osteoporosis: CodeGroup<'osteoporosis'> = {
  id: 'osteoporosis',
  include: [icd(['M81', 'M80']), snomed(['64859006', '102447009', '18040001', '390833005', '3345002', '203438009'])],
  text: ['osteoporosis'],
};

/** Reduced activity, bed confinement. */
export const limitedActivity: CodeGroup<'limited-activity'> = {
  id: 'limited-activity',
  include: [icd(['Z74.0', 'Z73.6', 'R26.2'])],
  text: ['bedbound', 'bed confinement', 'bedridden', 'difficulty walking', 'limitation of activities'],
};
