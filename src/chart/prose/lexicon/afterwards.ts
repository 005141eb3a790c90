import { once } from '../../../plain/memo.ts';
import { combined, type Entry, finding, part } from '../meaning.ts';
import { type Terms, termsOf } from '../terms.ts';
import { LEXICON } from './lexicon.ts';

const EMBOLI = 'embolus|emboli|embolism|embolisms|thromboembolism|thromboemboli|thromboembolus';
const OF_CEMENT = ['cement', 'pmma', 'methacrylate', 'polymethylmethacrylate', 'bone cement'];
/**
 * What is looked for in reports after a procedure and in none before it: emboli, infections wherever they are, a deficit. What was treated may have come to
 * any part of the body, so that what the assessment reads past counts here.
 */
const AFTERWARDS: readonly Entry[] = [
  finding(
    'embolus',
    `pulmonary|lung ${EMBOLI}`,
    `pulmonary arterial ${EMBOLI}`,
    'pulmonary artery|arterial thrombus|thrombi|thrombosis',
    ...combined(
      ['segmental', 'subsegmental', 'saddle', 'lobar', 'central', 'peripheral'],
      [EMBOLI, `pulmonary ${EMBOLI}`, `pulmonary artery ${EMBOLI}`],
    ),
    ...combined(OF_CEMENT, [EMBOLI, `pulmonary ${EMBOLI}`, 'embolization|embolisation']),
    `pulmonary cement ${EMBOLI}`,
    'filling defect|defects',
    'pe|pes',
    'embolie|embolies|emboles pulmonaire|pulmonaires',
    'embolie|embolies|emboles pulmonaire|pulmonaires de ciment',
    'embolie|embolies|emboles de ciment',
    'lungenembolie|lungenarterienembolie|zementembolie',
    'embolia|embolias pulmonar|pulmonares',
    'embolia pulmonar de cemento',
    'tromboembolismo pulmonar',
  ),
  part(
    'thing',
    'pe protocol|study|scan',
    'pe tube',
    'ct pe',
    'pulmonary embolism protocol|study|scan',
    'pulmonary embolus protocol|study|scan',
  ),
  finding(
    'infection-since',
    'infection|infections|infected|infectious|septic|sepsis|septicaemia|septicemia|bacteraemia|bacteremia',
    'osteomyelitis|discitis|diskitis|spondylodiscitis|spondylodiskitis|cellulitis|meningitis|endocarditis|pneumonia',
    'abscess|abscesses|empyema|phlegmon|pyogenic',
    'urinary|wound|chest|respiratory|skin|tract|sinus|line|pulmonary|surgical|puncture|vertebral|spinal infection*',
    'urinary tract infection*',
    'wound|surgical|puncture site infection*',
    'epidural|paraspinal|paravertebral|psoas|prevertebral|intraspinal|subdural|paraspinous|presacral abscess*|phlegmon*|empyema*',
    'liver|hepatic|renal|perinephric|lung|pulmonary|dental|perianal|pelvic|splenic|tubo-ovarian abscess*',
    'osteomyelite|spondylodiscite|discite|septicemie|abces|meningite|pneumonie',
  ),
  finding(
    'deficit',
    ...combined(
      ['neurological', 'neurologic', 'motor', 'sensory', 'focal', 'focal neurological', 'focal neurologic'],
      ['deficit|deficits'],
    ),
    'foot drop',
    'footdrop',
    ...combined(['leg', 'lower limb', 'lower extremity', 'limb', 'arm', 'motor', 'muscle'], ['weakness']),
    'weakness of|in the leg|legs|foot|arm|left|right|lower',
    'paraparesis|paraplegia|quadriparesis|quadriplegia|tetraplegia|tetraparesis|monoparesis|hemiparesis|paresis|paralysis',
    'saddle anaesthesia|anesthesia',
    'cauda equina syndrome|compression',
    'cord compression|injury',
    'spinal cord compression|injury',
    'radiculopathy|myelopathy',
    'deficit|deficits neurologique|neurologiques|moteur|moteurs',
    'pied tombant',
  ),
];

/** Every word of the lexicon, and what only counts after a procedure: made ready when it is first looked for. */
export const afterwardsTerms: () => Terms = once(() => termsOf([...LEXICON, ...AFTERWARDS]));
