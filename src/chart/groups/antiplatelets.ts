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
      atc: ['N02BA01', 'B01AC06', 'B01AC08', 'B01AF51'],
    },
    { names: ['clopidogrel', 'plavix', 'iscover', 'grepid', 'zyllt', 'duoplavin', 'duocover'], rxcui: '32968', atc: ['B01AC04'] },
    { names: ['prasugrel', 'effient', 'efient'], rxcui: '613391', atc: ['B01AC22'] },
    { names: ['ticagrelor', 'brilinta', 'brilique', 'possia'], rxcui: '1116632', atc: ['B01AC24'] },
    { names: ['dipyridamole', 'aggrenox', 'persantine', 'persantin', 'asasantin'], rxcui: '3521', atc: ['B01AC07'] },
    { names: ['cilostazol', 'pletal'], atc: ['B01AC23'] },
    { names: ['ticlopidine', 'ticlid', 'tiklid'], atc: ['B01AC05'] },
    { names: ['triflusal', 'disgren'] },
    { names: ['indobufen', 'ibustrin'] },
    { names: ['vorapaxar', 'zontivity'], atc: ['B01AC26'] },
    { names: ['cangrelor', 'kengreal', 'kengrexal'], atc: ['B01AC25'] },
    { names: ['eptifibatide', 'integrilin', 'integrelin'], atc: ['B01AC16'] },
    { names: ['tirofiban', 'aggrastat'], atc: ['B01AC17'] },
    { names: ['abciximab', 'reopro'], atc: ['B01AC13'] },
    { names: ['anagrelide', 'agrylin', 'xagrid'] },
  ],
  local: SKIN,
});
