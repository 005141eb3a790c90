import type { Finding } from '../meaning.ts';

/** A finding that is told by a verb and what it is said of, with words between. `word` matches the verb alone. */
export interface Pattern {
  readonly finding: Finding;
  /** A sentence without these is not gone through. */
  readonly needs: RegExp;
  readonly word: RegExp;
}

const WALL =
  '(?:posterior (?:vertebral |vertebral body |body |bony |cortical )?(?:wall|cortex|margin|border|aspect)|posterior superior corner|mur post[ée]rieur|hinterkante\\w*|muro posterior|pared posterior)';
const MOVES =
  '(?:bow|bulg|buckl|protru|displac|convex|retract|encroach|extend|extension|project|refoul|recul|d[ée]bord|saill|vorgew[öo]lb|verlager|desplaz|abomb|retropuls)';
const BENDS = '(?:bow|bulg|buckl|protru|displac|convex|retract|refoul|recul|saill|vorgew[öo]lb|verlager|desplaz|abomb|retropuls)';
const CANAL = '(?:canal|kanal\\w*|spinalkanal\\w*|posteriorly|dorsally|posterior)';

/** Reports say a retropulsed fragment, tumour in the epidural space and a narrowed canal in sentences more than in names. */
export const PATTERNS: readonly Pattern[] = [
  {
    finding: 'retropulsion',
    needs: /posterior|post[ée]rieur|fragment|hinterkant/i,
    word: new RegExp(
      [
        `(?<=\\b${WALL}\\b[^.;]{0,60})\\b${MOVES}\\p{L}*`,
        `\\b${BENDS}\\p{L}*(?=\\s(?:of |in |du |de |der |del |the |in the |appearance of the |deformity of the )*(?:posterior |\\w+ ){0,2}?${WALL})`,
        `(?<=\\b(?:bon[ey]|osseous|cortical|fracture|body|osseux|[óo]seo)?\\s?fragments?\\b[^.;]{0,40})\\b(?:displac|protru|project|extend|encroach|push|driven|d[ée]plac|saill|verlager|desplaz|within|into|in|dans|im|en)\\p{L}*(?=[^.;]{0,30}\\b${CANAL})`,
        `\\b(?:displacement|protrusion|projection|migration|d[ée]placement|extension)(?=\\s(?:of |d'?e? ?un |de |du |the |a |an )*(?:\\w+ ){0,2}fragments?\\b[^.;]{0,40}\\b${CANAL})`,
        `(?<=\\bposterior\\s)displacement(?=\\s(?:of |a |an |the )*(?:\\w+ ){0,2}fragments?\\b)`,
        `(?<=\\bdisplac\\w+\\s)fragments?(?=[^.;]{0,40}\\b(?:into|in|within) the (?:spinal |central |vertebral )?canal)`,
      ].join('|'),
      'giu',
    ),
  },
  {
    finding: 'epidural-tumour',
    needs: /epidural|[ée]pidural|canal|kanal/i,
    word: new RegExp(
      [
        '(?<=\\b(?:tumou?rs?|mass|lesions?|metasta\\w+|m[ée]tasta\\w+|disease|neoplasm|soft tissue|component|process|tumorale?)\\b[^.;]{0,60})\\b(?:extend|extension|invad|invasion|encroach|protrud|grow|spread|spill|breach|infiltrat|envahi|s.[ée]tend|einw|extiende|invade)\\p{L}*(?=[^.;]{0,70}\\b(?:epidural|[ée]pidural\\w*|peridural|p[ée]ridural\\w*|extradural|neural foram|spinal canal|canal rachidien))',
        '\\b(?:envahissement|extension|invasion|atteinte|infiltration|ausdehnung|extensi[óo]n|invasi[óo]n|afectaci[óo]n|d[ée]bord|composante)\\p{L}*(?=\\s(?:tumorale?\\s)?(?:[ée]pidural|epidural|p[ée]ridural))',
      ].join('|'),
      'giu',
    ),
  },
  {
    finding: 'encroachment',
    needs: /canal|sac|dur/i,
    word: /\b(?:severe|marked|critical|high[- ]grade|significant|severely|markedly)\b(?=[^.;,]{0,40}\b(?:canal|central|sac)\b[^.;,]{0,20}\b(?:stenosis|narrow\w*|compromise|encroach\w*|effac\w*|compress\w*))|\b(?:narrowing|narrows|narrowed|compromis\w+|encroach\w+|effac\w+|obliterat\w+)\b(?=[^.;,]{0,20}\b(?:[5-9]\d\s?%|(?:it |the canal |canal )?by (?:more than |over |about )?(?:half|two thirds|three quarters)|spinal canal by [5-9]\d))/giu,
  },
  {
    finding: 'neural-compromise',
    needs: /cord|moelle|myel|cauda/i,
    word: /\b(?:compress|imping|flatten|deform)\p{L}*(?=\s(?:of |on |upon |the |and |la |de la |or |displac\p{L}+ |ventral |adjacent ){0,4}(?:spinal cord|cord|cauda equina|conus|moelle|queue de cheval|myelon))|\b(?:cord|moelle)\b(?=\s(?:is |are |appears )?(?:compress|imping|flatten)\p{L}*)/giu,
  },
];
