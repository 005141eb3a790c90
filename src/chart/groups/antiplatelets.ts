import { atc } from './code-group.ts';
import { drugClass, SKIN } from './drug-class.ts';

/** Prostacyclins of the same ATC group are given for the lungs. B01AF51 holds aspirin beside its direct inhibitor. */
export const antiplatelets = drugClass('antiplatelet', {
  atc: [atc(['B01AC', 'B01AF51', 'N02BA01'])],
  exclude: [atc(['B01AC09', 'B01AC11', 'B01AC19', 'B01AC21', 'B01AC27'])],
  ingredients: [
    {
      names: [
        ...(['aspirin', 'acetylsalicylic acid', 'acetylsalicylate', 'acide acetylsalicylique', 'acido acetilsalicilico'] as const),
        ...['acetylsalicylsäure', 'asa', 'ass 100', 'ecotrin', 'bayer aspirin', 'entrophen', 'asaphen', 'rivasa', 'novasen', 'anacin'],
        ...['aspirine', 'kardegic', 'aspegic', 'lysine acetylsalicylate', 'carbasalate', 'ascal', 'nu-seals', 'adiro', 'cardioaspirin'],
        ...['bufferin', 'excedrin', 'alka-seltzer', 'durlaza', 'vazalore', 'yosprala', 'fiorinal', 'aggrenox', 'asasantin', 'duoplavin'],
        ...['percodan', 'endodan', 'trombyl', 'thrombo ass', 'godamed', 'disprin', 'acetosal'],
      ],
      rxcui: '1191',
      atc: 'N02BA01',
    },
    { names: ['clopidogrel', 'plavix', 'iscover', 'grepid', 'zyllt', 'duoplavin', 'duocover'], rxcui: '32968' },
    { names: ['prasugrel', 'effient', 'efient'], rxcui: '613391' },
    { names: ['ticagrelor', 'brilinta', 'brilique', 'possia'], rxcui: '1116632' },
    { names: ['dipyridamole', 'aggrenox', 'persantine', 'persantin', 'asasantin'], rxcui: '3521' },
    { names: ['cilostazol', 'pletal'] },
    { names: ['ticlopidine', 'ticlid', 'tiklid'] },
    { names: ['triflusal', 'disgren'] },
    { names: ['indobufen', 'ibustrin'] },
    { names: ['vorapaxar', 'zontivity'] },
    { names: ['cangrelor', 'kengreal', 'kengrexal'] },
    { names: ['eptifibatide', 'integrilin', 'integrelin'] },
    { names: ['tirofiban', 'aggrastat'] },
    { names: ['abciximab', 'reopro'] },
    { names: ['anagrelide', 'agrylin', 'xagrid'] },
  ],
  local: SKIN,
});
