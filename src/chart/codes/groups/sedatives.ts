import { atc } from './code-group.ts';
import { drugClass } from './drug-class.ts';

/**
 * What makes a patient drowsy on purpose: benzodiazepines, other hypnotics, general anaesthetics. Opioids are not among them: most of
 * these patients take one every day. RxNorm and ATC codes as public lists have them; an ingredient without a number has none confirmed.
 */
export const sedatives = drugClass('sedative', {
  atc: [atc(['N05BA', 'N05CD', 'N05CF', 'N05CA', 'N05CM18', 'N01AX03', 'N01AX10', 'N01AX07', 'N01AF'])],
  ingredients: [
    { names: ['midazolam', 'versed', 'dormicum', 'hypnovel'], rxcui: '6960' },
    { names: ['lorazepam', 'ativan', 'temesta', 'tavor'], rxcui: '6470' },
    { names: ['diazepam', 'valium'], rxcui: '3322' },
    { names: ['alprazolam', 'xanax'], rxcui: '596' },
    { names: ['clonazepam', 'klonopin', 'rivotril'], rxcui: '2598' },
    { names: ['temazepam', 'restoril'], rxcui: '10355' },
    { names: ['oxazepam', 'serax', 'seresta'] },
    { names: ['remimazolam', 'byfavo'] },
    { names: ['zolpidem', 'ambien', 'stilnox', 'sublinox'], rxcui: '39993' },
    { names: ['zopiclone', 'imovane'] },
    { names: ['propofol', 'diprivan'], rxcui: '8782' },
    { names: ['ketamine', 'ketalar'] },
    { names: ['esketamine'] },
    { names: ['etomidate', 'amidate'] },
    { names: ['dexmedetomidine', 'precedex', 'dexdor'] },
    { names: ['methohexital', 'brevital', 'thiopental', 'pentobarbital'] },
  ],
});
