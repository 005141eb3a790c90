/** Parts of the body that a fracture, a lesion or an infection may be in, and that are not the spine. */
export const OTHER_SITE_WORDS = [
  ...['hip', 'hips', 'femur', 'femoral', 'intertrochanteric', 'subtrochanteric', 'pelvis', 'pelvic', 'pubic', 'pubis', 'ramus', 'rami'],
  ...['acetabul*', 'iliac', 'ilium', 'ischi*', 'coccyx', 'coccygeal', 'knee', 'patella*', 'tibia*', 'fibula*', 'ankle', 'malleol*', 'leg'],
  ...[
    'thigh',
    'calf',
    'foot',
    'feet',
    'toe',
    'toes',
    'heel',
    'calcane*',
    'metatars*',
    'tarsal',
    'talus',
    'navicular',
    'shoulder',
    'clavic*',
  ],
  ...['scapul*', 'humer*', 'elbow', 'forearm', 'arm', 'radius', 'radial', 'ulna*', 'wrist', 'colles', 'carpal', 'scaphoid', 'metacarp*'],
  ...['hand', 'finger', 'fingers', 'thumb', 'limb', 'extremity', 'rib', 'ribs', 'stern*', 'chest', 'breast', 'axilla*', 'skull', 'cranial'],
  ...['intracranial', 'brain', 'cerebral', 'face', 'facial', 'nasal', 'nose', 'orbit*', 'eye', 'eyelid', 'jaw', 'mandib*', 'maxilla*'],
  ...['zygoma*', 'tooth', 'teeth', 'dental', 'periapical', 'lip', 'scalp', 'ear', 'tonsil*', 'throat', 'liver', 'hepatic', 'spleen'],
  ...['splenic', 'kidney', 'renal', 'lung', 'abdom*', 'intra abdominal', 'bowel', 'rectal', 'perianal', 'anal', 'groin', 'inguinal'],
  ...['buttock', 'gluteal', 'skin', 'cutaneous', 'infantile', 'cherry', 'strawberry', 'capillary', 'conjunctiva*', 'retina*', 'choroid*'],
];

/** Words of a body site by which it may be the spine, where no level is named. */
export const SPINE_SITE_WORDS = [
  ...['spine', 'spinal', 'vertebra*', 'intervertebral', 'back', 'thoracic', 'thoracolumbar', 'lumbar', 'lumbosacral', 'dorsal'],
  ...['sacrum', 'sacral', 'axial skeleton', 'paraspinal', 'paravertebral', 'trunk', 'body', 'bone', 'bones', 'skeleton'],
];
