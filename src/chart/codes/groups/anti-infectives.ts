import { atc, type CodeSet } from './code-group.ts';
import { drugClass, EYE_AND_EAR, type Ingredient, PERCENT, SKIN } from './drug-class.ts';

/** ATC's J without sera and vaccines. */
const SYSTEMIC: readonly CodeSet[] = [atc(['J01', 'J02', 'J04', 'J05'])];

const named = (...names: readonly string[]): readonly Ingredient[] => names.map(name => ({ names: [name] }));

/** Each of these has its own name only, or trade names that the text seldom gives alone. */
const BY_NAME = named(
  ...['penicillin', 'benzylpenicillin', 'phenoxymethylpenicillin', 'ampicillin', 'dicloxacillin', 'cloxacillin', 'flucloxacillin'],
  ...['oxacillin', 'nafcillin', 'temocillin', 'pivmecillinam', 'ticarcillin', 'cephalothin', 'cefadroxil', 'cefaclor', 'cefprozil'],
  ...['cefotaxime', 'cefoxitin', 'cefotetan', 'cefixime', 'cefpodoxime', 'cefdinir', 'ceftazidime', 'ceftaroline', 'ceftobiprole'],
  ...['ceftolozane', 'cefiderocol', 'aztreonam', 'doripenem', 'tedizolid', 'telavancin', 'dalbavancin', 'oritavancin', 'teicoplanin'],
  ...['streptomycin', 'tetracycline', 'minocycline', 'tigecycline', 'eravacycline', 'omadacycline', 'erythromycin', 'fidaxomicin'],
  ...[
    'ofloxacin',
    'norfloxacin',
    'delafloxacin',
    'sulfadiazine',
    'trimethoprim',
    'fosfomycin',
    'fusidic acid',
    'colistin',
    'colistimethate',
  ],
  ...[
    'polymyxin',
    'chloramphenicol',
    'pristinamycin',
    'methenamine',
    'isoniazid',
    'pyrazinamide',
    'ethambutol',
    'bedaquiline',
    'rifabutin',
  ],
  ...['itraconazole', 'posaconazole', 'isavuconazole', 'flucytosine', 'caspofungin', 'micafungin', 'anidulafungin', 'ganciclovir'],
  ...['foscarnet', 'famciclovir', 'remdesivir', 'baloxavir', 'nirmatrelvir'],
);

/** Against bacteria, mycobacteria, fungi and viruses, where they reach the blood: somebody treats an infection, or means to prevent one. */
export const antiInfectives = drugClass('anti-infective', {
  atc: SYSTEMIC,
  ingredients: [
    { names: ['cefazolin', 'cephazolin', 'ancef', 'kefzol'], rxcui: '2180', atc: ['J01DB04'] },
    { names: ['clindamycin', 'cleocin', 'dalacin'], rxcui: '2582' },
    { names: ['vancomycin', 'vancocin'], rxcui: '11124' },
    { names: ['amoxicillin', 'amoxil', 'augmentin', 'clavulin', 'co-amoxiclav', 'amoxiclav', 'clavulanate'] },
    { names: ['piperacillin', 'zosyn', 'tazocin', 'pip-tazo', 'tazobactam'] },
    { names: ['sulbactam', 'unasyn'] },
    { names: ['cephalexin', 'cefalexin', 'keflex'] },
    { names: ['cefuroxime', 'ceftin', 'zinacef', 'zinnat'] },
    { names: ['ceftriaxone', 'rocephin'] },
    { names: ['cefepime', 'maxipime'] },
    { names: ['meropenem', 'merrem', 'meronem'] },
    { names: ['imipenem', 'primaxin', 'tienam'] },
    { names: ['ertapenem', 'invanz'] },
    { names: ['daptomycin', 'cubicin'] },
    { names: ['linezolid', 'zyvox', 'zyvoxam'] },
    { names: ['gentamicin', 'gentamycin'] },
    { names: ['tobramycin'] },
    { names: ['amikacin'] },
    { names: ['doxycycline', 'vibramycin'] },
    { names: ['azithromycin', 'zithromax', 'z-pak'] },
    { names: ['clarithromycin', 'biaxin'] },
    { names: ['ciprofloxacin', 'cipro', 'ciproxin'] },
    { names: ['levofloxacin', 'levaquin', 'tavanic'] },
    { names: ['moxifloxacin', 'avelox'] },
    { names: ['sulfamethoxazole', 'co-trimoxazole', 'cotrimoxazole', 'bactrim', 'septra', 'tmp-smx', 'smx-tmp'] },
    { names: ['nitrofurantoin', 'macrobid', 'macrodantin'] },
    { names: ['metronidazole', 'flagyl'] },
    { names: ['rifampin', 'rifampicin', 'rifadin'] },
    { names: ['fluconazole', 'diflucan'] },
    { names: ['voriconazole', 'vfend'] },
    { names: ['amphotericin', 'ambisome'] },
    { names: ['acyclovir', 'aciclovir', 'zovirax'] },
    { names: ['valacyclovir', 'valaciclovir', 'valtrex'] },
    { names: ['valganciclovir', 'valcyte'] },
    { names: ['oseltamivir', 'tamiflu'] },
    { names: ['paxlovid'] },
    { names: ['antibiotic', 'antibiotics', 'antibiotique'] },
    ...BY_NAME,
  ],
  local: [...SKIN, PERCENT, ...EYE_AND_EAR, 'vaginal', 'vaginally', 'irrigation', 'lock'],
});
