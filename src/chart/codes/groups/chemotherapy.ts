import { atc } from './code-group.ts';
import { drugClass } from './drug-class.ts';

/** Drugs against cancer, after which platelets fall. Lenalidomide and its kin stand outside L01, among the immunosuppressants. */
export const chemotherapy = drugClass('chemotherapy', {
  atc: [atc(['L01'])],
  ingredients: [
    { names: ['bortezomib', 'velcade'] },
    { names: ['carfilzomib', 'kyprolis'] },
    { names: ['ixazomib', 'ninlaro'] },
    { names: ['lenalidomide', 'revlimid'] },
    { names: ['pomalidomide', 'pomalyst', 'imnovid'] },
    { names: ['thalidomide'] },
    { names: ['daratumumab', 'darzalex'] },
    { names: ['melphalan'] },
    { names: ['cyclophosphamide'] },
    { names: ['bendamustine'] },
    { names: ['cisplatin'] },
    { names: ['carboplatin'] },
    { names: ['oxaliplatin'] },
    { names: ['doxorubicin'] },
    { names: ['epirubicin'] },
    { names: ['paclitaxel'] },
    { names: ['docetaxel'] },
    { names: ['gemcitabine'] },
    { names: ['capecitabine'] },
    { names: ['fluorouracil'] },
    { names: ['pemetrexed'] },
    { names: ['etoposide'] },
    { names: ['irinotecan'] },
    { names: ['vincristine'] },
    { names: ['cytarabine'] },
    { names: ['azacitidine'] },
    { names: ['temozolomide'] },
  ],
});
