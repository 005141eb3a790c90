import { phraseMatcher, plainly } from './text.ts';

/** What words say of the age of a fracture. `unchanged`: since an earlier examination, which may be of last week. */
export type TextAcuity = 'acute' | 'old' | 'healed' | 'unchanged' | 'unknown';

const saysAcute = phraseMatcher([
  ...['acute', 'subacute', 'recent', 'recently', 'new', 'newly', 'fresh', 'unhealed', 'nonhealed', 'interval development'],
  ...[
    'marrow edema',
    'marrow oedema',
    'bone edema',
    'bone oedema',
    'edema',
    'oedema',
    'edematous',
    'oedematous',
    'edema-like',
    'oedema-like',
  ],
  ...['stir hyperintens*', 'stir signal', 'stir high signal', 'high stir', 'hyperintense on stir', 'bright on stir', 'increased stir'],
  ...['increased uptake', 'intense uptake', 'increased tracer uptake', 'intense tracer uptake', 'increased radiotracer uptake'],
  ...['increased activity', 'h-shaped uptake', 'avid uptake', 'tracer uptake', 'radiotracer uptake', 'hypermetabolic'],
]);
/** "Old" is believed more readily than "acute": in doubt a level is shown and not suggested. */
const OLD =
  /(?<!\b(?:no|not|non|on)[\s-])\b(?:chronic|old|older|remote|established|long[\s-]?standing|non[\s-]?acute|not acute|no longer acute|(?:prior|previous|pre[\s-]?existing)\s(?:\w+\s){0,2}?(?:compression|fractures?|deformit\w+|vcfs?))\b|(?<!\bnew\s)\b(?:since|dating (?:back )?(?:to|from))\s(?:at least\s)?(?:\w+\s)?(?:19|20)\d\d\b/i;
const UNCHANGED =
  /(?<!\b(?:no|not)[\s-])\b(?:unchanged|stable|similar (?:to|in appearance)|not significantly changed)\b(?!\s(?:burst|alignment|position|hardware))/i;
const HEALED = /(?<!\b(?:no|not|non|un|yet|incompletely|partially|partly)[\s-])\bhealed\b/i;
const UNDATED =
  /\b(?:age[\s-]?indeterminate|indeterminate[\s-](?:age|acuity)|(?:age|acuity)\s(?:is\s)?(?:indeterminate|uncertain|unclear|unknown)|(?:uncertain|unknown|unclear)\s(?:age|acuity|chronicity))\b/i;
/** It may be, and may as well not. */
const UNSURE =
  /\b(?:possibl[ey]|questionabl[ey]|equivocal|question of|questioned|(?:could|may|might) represent|vs\.?|versus|nonspecific|suspected clinically|clinically suspected|clinical (?:suspicion|concern)|the (?:latter|former)|one of (?:which|these|them))\b|\?/i;
/** Old and new of something else than the bone that gave way. */
const OF_SOMETHING_ELSE =
  /\b(?:acute|subacute|chronic|old|new|recent|remote|stable|unchanged|active)\s(?:(?:mild|moderate|severe|multilevel|diffuse|left|right|lumbar|thoracic|low|lower|back|bilateral|posterior|facet)\s){0,3}(?:degenerat\w*|spondylosis|spondylotic|dis[ck]s?|pain|schmorl\w*|osteophyt\w*|osteoarthr\w*|arthropathy|infarct\w*|ischa?emi\w*|hernia\w*|stenosis|\w*listhesis|scoliosis|kyphosis|lordosis|inflammatory|granulomat\w*|rib|ribs|alignment|hardware|hematoma|haematoma|neurolog\w*|cord|canal|nerve|onset|symptoms|cement|vertebroplasty|kyphoplasty|distress|trauma|fall)\b/gi;

/** What a text says of the age of a fracture; contradicting or doubting words leave it unknown. */
export function acuityIn(text: string): TextAcuity {
  const plain = plainly(text)
    .replaceAll(/\bacute[\s-](?:on|upon|over)[\s-](?:top of\s)?chronic\b/gi, 'acute')
    .replaceAll(/\b(?:previous|previously|prior|earlier)\s(?:\w+\s){0,2}?(?:sub)?acute\b/gi, ' ')
    .replaceAll(OF_SOMETHING_ELSE, ' ');
  if (UNDATED.test(plain) || UNSURE.test(plain)) return 'unknown';
  const [acute, old, healed, unchanged] = [saysAcute(plain) !== undefined, OLD.test(plain), HEALED.test(plain), UNCHANGED.test(plain)];
  if (acute) return old || healed || unchanged ? 'unknown' : 'acute';
  if (healed) return 'healed';
  return old ? 'old' : unchanged ? 'unchanged' : 'unknown';
}
