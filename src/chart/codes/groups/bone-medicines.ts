import { atc } from './code-group.ts';
import { AIRWAYS, BOWEL, drugClass, EYE_AND_EAR, PERCENT, SKIN } from './drug-class.ts';

/** Taken for months they thin the bone. In the eye, on the skin, in the airways or the bowel they are other groups of ATC. */
export const systemicSteroids = drugClass('systemic-steroid', {
  atc: [atc(['H02AB'])],
  ingredients: [
    { names: ['prednisone', 'deltasone', 'rayos', 'winpred', 'lodotra', 'decortin', 'cortancyl'], rxcui: '8640' },
    { names: ['prednisolone', 'orapred', 'millipred', 'pediapred', 'solupred', 'decortin h', 'prelone'], rxcui: '8638' },
    { names: ['methylprednisolone', 'medrol', 'solu-medrol', 'solumedrol', 'depo-medrol', 'urbason', 'depo-medrone'], rxcui: '6902' },
    { names: ['dexamethasone', 'decadron', 'dexasone', 'hemady', 'fortecortin', 'neofordex', 'dectancyl', 'dexamethason'], rxcui: '3264' },
    { names: ['hydrocortisone', 'cortef', 'solu-cortef', 'alkindi', 'plenadren', 'hydrocortone'], rxcui: '5492' },
    { names: ['betamethasone', 'celestone', 'celestene'], rxcui: '1514' },
    { names: ['triamcinolone', 'kenalog', 'aristospan', 'zilretta'] },
    { names: ['cortisone acetate', 'cortisone'] },
    { names: ['deflazacort', 'emflaza', 'calcort'] },
    { names: ['vamorolone', 'agamree'] },
  ],
  local: [...SKIN, PERCENT, ...EYE_AND_EAR, ...AIRWAYS, ...BOWEL, 'mouthwash', 'dental', 'paste', 'scalp'],
});

/** M05BX05 is burosumab, M05BX07 vosoritide, M05BC bone morphogenetic proteins: none is for osteoporosis. Some are given for tumours too. */
export const osteoporosisTreatments = drugClass('osteoporosis-treatment', {
  atc: [atc(['M05BA', 'M05BB', 'M05BX03', 'M05BX04', 'M05BX06', 'G03XC01', 'G03XC02', 'H05AA02', 'H05AA03', 'H05AA04', 'H05BA'])],
  exclude: [atc(['M05BX05', 'M05BX07', 'M05BC'])],
  ingredients: [
    { names: ['alendronate', 'alendronic acid', 'acide alendronique', 'fosamax', 'fosavance', 'binosto', 'adrovance'], rxcui: '46041' },
    { names: ['risedronate', 'risedronic acid', 'acide risedronique', 'actonel', 'atelvia', 'optinate'], rxcui: '73056' },
    { names: ['ibandronate', 'ibandronic acid', 'acide ibandronique', 'boniva', 'bonviva', 'bondronat', 'bonefos'], rxcui: '115264' },
    {
      names: ['zoledronic acid', 'zoledronate', 'acide zoledronique', 'acido zoledronico', 'zoledronsäure', 'reclast', 'aclasta', 'zometa'],
      rxcui: '77655',
    },
    { names: ['pamidronate', 'pamidronic acid', 'aredia'], rxcui: '11473' },
    { names: ['etidronate', 'didronel', 'didrocal', 'etidrocal'] },
    { names: ['clodronate', 'clodronic acid', 'clasteon', 'bonefos'] },
    { names: ['denosumab', 'prolia', 'xgeva', 'jubbonti', 'wyost'], rxcui: '993449', atc: ['M05BX04'] },
    { names: ['romosozumab', 'evenity'], atc: ['M05BX06'] },
    { names: ['strontium ranelate', 'ranelate de strontium', 'protelos', 'osseor'], atc: ['M05BX03'] },
    { names: ['raloxifene', 'evista', 'optruma'], rxcui: '72143', atc: ['G03XC01'] },
    { names: ['bazedoxifene', 'conbriza', 'duavee', 'duavive'], atc: ['G03XC02'] },
    { names: ['teriparatide', 'forteo', 'forsteo', 'bonsity', 'movymia', 'terrosa', 'osnuvo', 'teva-teriparatide'], atc: ['H05AA02'] },
    { names: ['abaloparatide', 'tymlos', 'eladynos'], atc: ['H05AA04'] },
    { names: ['calcitonin', 'calcitonin salmon', 'miacalcin', 'fortical', 'calcimar', 'miacalcic', 'caltine'] },
    { names: ['bisphosphonate', 'bisphosphonates', 'biphosphonate'] },
  ],
});
