import { FRACTURE_WORDS } from './groups/imaging.ts';
import { phraseMatcher, plainly } from './text.ts';

const saysFracture = phraseMatcher(
  [
    ...FRACTURE_WORDS,
    ...['vcf', 'vcfs', 'fx', 'fxs', 'burst', 'vertebra plana', 'collapse', 'collapsed', 'wedge compression', 'wedge-shaped', 'compressed'],
    ...['deformity', 'deformities', 'endplate depression', 'endplate impression'],
    ...['endplate infraction', 'endplate compression', 'endplate impaction', 'height loss', 'loss of height', 'loss of vertebral height'],
    ...['loss of vertebral body height', 'loss of body height', 'reduction in height', 'reduced height', 'reduced vertebral height'],
    ...['compression of the superior endplate', 'compression of the inferior endplate', 'anterior compression', 'kummell*', 'kümmell*'],
    ...['vacuum cleft', 'intravertebral cleft', 'intravertebral vacuum', 'fluid cleft', 'h-shaped uptake', 'honda sign', 'compression of'],
  ],
  'past-too',
);

/** Fractures of something else, and words that go with a fracture that nobody has. */
const NO_VERTEBRA: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:no|without)\b[^.;,]{0,60}?\b(?:other than|except(?:\sfor|ing)?|apart from|aside from|with the exception of|besides)\b/gi,
    'fracture ',
  ],
  [/\bfractures?[\s-](risk|precautions?|protocol|clinic|liaison|prevention|service|assessment)\b/gi, '$1'],
  [
    /\b(?:ribs?|hip|femoral|femur|humer\w+|sternal|sternum|clavic\w+|scapula\w*|pubic|ramus|rami|acetabul\w*|wrist|radi\w+|ankle|screws?|rods?|hardware|needle|neck of femur)\s(?:insufficiency\s|stress\s)?fractures?\b/gi,
    ' ',
  ],
  [
    /\bfractures?\s(?:of|in|through|involving)\s(?:the\s)?(?:(?:left|right|old|posterior|lateral|anterior|and|to|through|\d+\w*|[CTL]\d{1,2}),?\s){0,5}(?:ribs?|hip|femur|femoral|humer\w+|sternum|clavicle|scapula|pubic|ramus|rami|acetabul\w*|wrist|radius|ankle|screws?|rods?|hardware|tibia\w*|fibula\w*|patella\w*)\b/gi,
    ' ',
  ],
  [/\bfractured\s(?:\w+\s){0,2}(?:screws?|rods?|hardware|needle)\b/gi, ' '],
  [/\b(?:kyphotic|kyphosis|scoliotic|scoliosis|spinal|sagittal|coronal|foot|hip|cam|chest wall|pars)\sdeformit\w+/gi, ' '],
  [
    /\bcompression (?:of|on|upon) (?:the )?(?:\w+ ){0,3}(?:cord|sac|roots?|nerves?|conus|cauda|canal|foram\w+|vena|ivc|trachea|airway)\b/gi,
    ' ',
  ],
  [/\b(?:lung|lobar|lobe|airway|valve)\s(?:collapse\w*)\b|\bcollapsed?\s(?:lung|lobe)\b/gi, ' '],
  [/\bdis[ck](?:\sspace)?\s(?:height loss|collapse)\b|\bloss of (?:\w+\s)?dis[ck](?:\sspace)?\sheight\b/gi, ' '],
];

/** Asked, feared or recommended, not found. */
const ONLY_ASKED =
  /\b(?:if|whether|in case of|evaluat\w* for|assess\w* for|look(?:ing)? for|query|should there|at risk)\b(?!.{0,400}\b(?:is seen|is present)\b)/i;

/** True where a clause says that a vertebra gave way, now or long ago. */
export function assertsFracture(clause: string): boolean {
  const text = ofVertebrae(clause);
  const found = saysFracture(text);
  if (found === undefined) return false;
  const asked = ONLY_ASKED.exec(text)?.index;
  return asked === undefined || asked > text.toLowerCase().indexOf(found.toLowerCase());
}

const FRACTURE =
  /\b(?:fractur\w*|fxs?|vcfs?|compression deformit\w*|compression of|deformit\w*|collaps\w*|wedg\w+|burst|height loss|loss of (?:\w+\s){0,2}height|k[uü]mmell\w*|cleft|h-shaped|honda)\b/i;

/** True where it speaks of one at all, found or denied. */
export function speaksOfFracture(clause: string): boolean {
  return FRACTURE.test(ofVertebrae(clause));
}

/** The clause without the fractures of other bones. */
function ofVertebrae(clause: string): string {
  return NO_VERTEBRA.reduce((text, [other, left]) => text.replace(other, left), plainly(clause));
}
