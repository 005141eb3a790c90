import { atc } from './code-group.ts';
import { drugClass, EYE_AND_EAR, PERCENT, SKIN } from './drug-class.ts';

/** Methadone, single hydrocodone, buprenorphine and plain codeine are not under N02A. */
export const opioids = drugClass('opioid', {
  atc: [atc(['N02A', 'N07BC01', 'N07BC02', 'R05DA03', 'R05DA04'])],
  ingredients: [
    {
      names: [
        ...(['oxycodone', 'oxycontin', 'percocet', 'roxicodone', 'endocet', 'roxicet', 'oxaydo', 'xtampza', 'oxyneo', 'supeudol'] as const),
        ...['targin', 'targiniq', 'targinact', 'xartemis', 'percodan', 'endodan', 'oxynorm', 'oxycocet', 'oxygesic', 'nalocet', 'primlev'],
      ],
      rxcui: '7804',
    },
    {
      names: [
        ...(['morphine', 'ms contin', 'ms ir', 'kadian', 'avinza', 'roxanol', 'statex', 'm-eslon', 'oramorph', 'sevredol', 'mst'] as const),
        ...['skenan', 'actiskenan', 'moscontin', 'mscontin', 'arymo', 'duramorph', 'morphabond', 'embeda'],
      ],
      rxcui: '7052',
    },
    {
      names: ['hydrocodone', 'vicodin', 'norco', 'lortab', 'lorcet', 'xodol', 'hysingla', 'zohydro', 'vicoprofen', 'hycodan', 'verdrocet'],
      rxcui: '5489',
      atc: ['R05DA03'],
    },
    {
      names: ['hydromorphone', 'dilaudid', 'exalgo', 'jurnista', 'hydromorph contin', 'palladone', 'palladon', 'sophidone'],
      rxcui: '3423',
    },
    {
      names: [
        ...(['fentanyl', 'fentanil', 'duragesic', 'durogesic', 'actiq', 'abstral', 'fentora', 'effentora', 'subsys'] as const),
        ...['instanyl', 'lazanda', 'pecfent', 'sublimaze', 'matrifen', 'breakyl'],
      ],
      rxcui: '4337',
    },
    {
      names: [
        ...([
          'tramadol',
          'ultram',
          'ultracet',
          'conzip',
          'ralivia',
          'tridural',
          'zytram',
          'durela',
          'tramacet',
          'zaldiar',
          'ixprim',
        ] as const),
        ...['tramal', 'topalgic', 'contramal', 'zamudol', 'adolonta', 'ryzolt', 'seglentis'],
      ],
      rxcui: '10689',
    },
    { names: ['tapentadol', 'nucynta', 'palexia', 'yantil'], rxcui: '787390' },
    {
      names: [
        ...(['codeine', 'tylenol 3', 'tylenol no 3', 'tylenol 4', 'tylenol with codeine', 'co-codamol', 'cocodamol'] as const),
        ...['codoliprane', 'dafalgan codeine', 'empracet', 'lenoltec', 'codeine contin', 'solpadol', 'kapake', 'emtec'],
      ],
      rxcui: '2670',
      atc: ['R05DA04'],
    },
    { names: ['methadone', 'dolophine', 'methadose', 'metadol', 'polamidon', 'physeptone'], rxcui: '6813', atc: ['N07BC02'] },
    {
      names: [
        ...(['buprenorphine', 'butrans', 'belbuca', 'suboxone', 'subutex', 'sublocade', 'zubsolv', 'buprenex'] as const),
        ...['transtec', 'temgesic', 'norspan', 'bunavail', 'brixadi', 'probuphine'],
      ],
      rxcui: '1819',
      atc: ['N07BC01'],
    },
    { names: ['oxymorphone', 'opana'], rxcui: '7814' },
    { names: ['meperidine', 'pethidine', 'demerol', 'dolantin'], rxcui: '6754' },
    { names: ['dihydrocodeine', 'dhc continus', 'co-dydramol', 'synalgos'] },
    { names: ['levorphanol'] },
    { names: ['pentazocine', 'talwin'] },
    { names: ['nalbuphine', 'nubain'] },
    { names: ['butorphanol', 'stadol'] },
    { names: ['sufentanil', 'dsuvia', 'zalviso', 'sufenta'] },
    { names: ['remifentanil', 'ultiva'] },
    { names: ['alfentanil', 'rapifen'] },
    { names: ['tilidine', 'valoron'] },
    { names: ['piritramide', 'dipidolor'] },
    { names: ['dextropropoxyphene', 'propoxyphene', 'darvocet', 'darvon'] },
    { names: ['oliceridine', 'olinvyk'] },
  ],
});

/** On the skin they are another thing. */
export const nsaids = drugClass('nsaid', {
  atc: [atc(['M01A'])],
  ingredients: [
    {
      names: ['ibuprofen', 'ibuprofene', 'advil', 'motrin', 'brufen', 'nurofen', 'duexis', 'caldolor', 'vicoprofen', 'combogesic'],
      rxcui: '5640',
    },
    {
      names: ['naproxen', 'aleve', 'naprosyn', 'anaprox', 'naprelan', 'vimovo', 'naprosyne', 'apranax', 'treximet', 'dolormin'],
      rxcui: '7258',
    },
    { names: ['ketorolac', 'toradol', 'sprix'], rxcui: '6135' },
    { names: ['celecoxib', 'celebrex', 'elyxyb', 'onsenal', 'seglentis'], rxcui: '140587' },
    { names: ['diclofenac', 'voltaren', 'voltarol', 'voltarene', 'cataflam', 'cambia', 'zipsor', 'zorvolex', 'arthrotec'] },
    { names: ['aceclofenac', 'preservex', 'biofenac'] },
    { names: ['indomethacin', 'indometacin', 'indocin', 'tivorbex'] },
    { names: ['meloxicam', 'mobic', 'mobicox', 'vivlodex', 'anjeso', 'movalis'] },
    { names: ['piroxicam', 'feldene', 'brexidol'] },
    { names: ['tenoxicam', 'lornoxicam', 'xefo'] },
    { names: ['etodolac', 'lodine'] },
    { names: ['nabumetone', 'relafen'] },
    { names: ['oxaprozin', 'daypro'] },
    { names: ['sulindac', 'clinoril'] },
    { names: ['tolmetin'] },
    { names: ['ketoprofen', 'orudis', 'profenid', 'oruvail'] },
    { names: ['dexketoprofen', 'enantyum', 'keral', 'sympal'] },
    { names: ['flurbiprofen', 'ansaid'] },
    { names: ['fenoprofen', 'nalfon'] },
    { names: ['tiaprofenic acid', 'surgam'] },
    { names: ['mefenamic acid', 'ponstel', 'ponstan'] },
    { names: ['meclofenamate', 'tolfenamic acid', 'niflumic acid'] },
    { names: ['diflunisal', 'dolobid'] },
    { names: ['etoricoxib', 'arcoxia'] },
    { names: ['parecoxib', 'dynastat'] },
    { names: ['nimesulide'] },
    { names: ['nsaid', 'nsaids'] },
  ],
  local: [...SKIN, PERCENT, ...EYE_AND_EAR, 'patch', 'transdermal', 'plaster'],
});

/** Salicylates without an effect on platelets and metamizole stand with it. */
export const otherAnalgesics = drugClass('other-analgesic', {
  atc: [],
  ingredients: [
    {
      names: [
        ...(['acetaminophen', 'paracetamol', 'acetaminophene', 'tylenol', 'panadol', 'ofirmev', 'doliprane', 'dafalgan'] as const),
        ...[
          'efferalgan',
          'atasol',
          'tempra',
          'perfalgan',
          'apotel',
          'ben-u-ron',
          'apap',
          'calpol',
          'percocet',
          'endocet',
          'norco',
          'vicodin',
        ],
        ...['lortab', 'tramacet', 'ultracet', 'zaldiar', 'ixprim', 'co-codamol', 'oxycocet', 'codoliprane', 'excedrin', 'combogesic'],
      ],
    },
    { names: ['metamizole', 'dipyrone', 'metamizol', 'novalgin', 'nolotil', 'novaminsulfon'] },
    { names: ['salsalate', 'choline magnesium trisalicylate'] },
    { names: ['nefopam', 'acupan'] },
  ],
});
