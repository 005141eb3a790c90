import { PRODUCTS } from './antithrombotic-products.ts';
import { atc } from './code-group.ts';
import { drugClass, SKIN } from './drug-class.ts';

export const vitaminKAntagonists = drugClass('vitamin-k-antagonist', {
  atc: [atc(['B01AA'])],
  ingredients: [
    {
      names: [
        ...(['warfarin', 'coumadin', 'jantoven', 'marevan', 'aldocumar', 'waran', 'orfarin', 'lawarin', 'warfant', 'uniwarfin'] as const),
        ...['warfilone', 'panwarfarin', 'simarc', 'warf'],
      ],
      rxcui: '11289',
      products: PRODUCTS.warfarin,
      formulary: ['WARF1', 'WARF2', 'WARF5', 'WARF5I', 'WARF0.5HT', 'WARF1.25HT'],
      atc: ['B01AA03'],
    },
    { names: ['acenocoumarol', 'acenocumarol', 'nicoumalone', 'sintrom', 'sinthrome'], rxcui: '154', atc: ['B01AA07'] },
    { names: ['phenprocoumon', 'fenprocoumon', 'marcoumar', 'marcumar', 'falithrom'], rxcui: '8150', atc: ['B01AA04'] },
    { names: ['phenindione'], rxcui: '8130', atc: ['B01AA02'] },
    { names: ['fluindione', 'previscan'], rxcui: '50097', atc: ['B01AA12'] },
    { names: ['dicoumarol', 'dicumarol'] },
    { names: ['vitamin k antagonist', 'vitamin k antagonists', 'vka'] },
  ],
});

/** What stays in a catheter. */
const FLUSH = ['flush', 'flushes', 'flushing', 'lock', 'locks', 'hepflush', 'intracatheter', 'dwell'];

/** B01AB02 is antithrombin. What fills a catheter or lies on the skin is no treatment of the blood. */
export const heparins = drugClass('heparin', {
  atc: [atc(['B01AB', 'B01AX05'])],
  exclude: [atc(['B01AB02'])],
  ingredients: [
    {
      names: ['heparin', 'hep-lock', 'hepflush', 'liquemin', 'calciparine'],
      rxcui: '5224',
      products: PRODUCTS.heparin,
      formulary: ['HEPA5I', 'HEPA5000I'],
      atc: ['B01AB01'],
    },
    {
      names: ['enoxaparin', 'lovenox', 'clexane', 'inhixa', 'redesca', 'noromby', 'inclunox', 'elonox'],
      rxcui: '67108',
      products: PRODUCTS.enoxaparin,
      formulary: ['ENOX60I', 'ENOX80I', 'ENOX100I', 'ENOX120I', 'ENOX150I'],
      atc: ['B01AB05'],
    },
    { names: ['dalteparin', 'fragmin'], rxcui: '67109', products: PRODUCTS.dalteparin },
    { names: ['tinzaparin', 'innohep'], rxcui: '69646', atc: ['B01AB10'] },
    { names: ['nadroparin', 'fraxiparine', 'fraxodi', 'fraxiparin'], rxcui: '67031', atc: ['B01AB06'] },
    { names: ['bemiparin', 'hibor', 'zibor'], rxcui: '280611' },
    { names: ['certoparin', 'mono-embolex'] },
    { names: ['parnaparin', 'reviparin', 'ardeparin'] },
    { names: ['danaparoid', 'orgaran'], rxcui: '78484' },
    { names: ['sulodexide'] },
    { names: ['fondaparinux', 'arixtra'], rxcui: '321208', products: PRODUCTS.fondaparinux, formulary: ['FOND2.5I'], atc: ['B01AX05'] },
    { names: ['low molecular weight heparin', 'lmwh', 'unfractionated heparin', 'ufh'] },
  ],
  local: [...FLUSH, '10 unit ml', '10 units ml', '10 usp units ml', '10 iu ml', '10 unt ml', ...SKIN],
});

export const directInhibitors = drugClass('direct-inhibitor', {
  atc: [atc(['B01AE', 'B01AF'])],
  ingredients: [
    {
      names: ['apixaban', 'eliquis'],
      rxcui: '1364430',
      products: PRODUCTS.apixaban,
      formulary: ['APIX2.5', 'APIX5'],
      atc: ['B01AF02'],
    },
    {
      names: ['rivaroxaban', 'xarelto'],
      rxcui: '1114195',
      products: PRODUCTS.rivaroxaban,
      formulary: ['RIVA2.5', 'RIVA10', 'RIVA15', 'RIVA20'],
      atc: ['B01AF01'],
    },
    { names: ['edoxaban', 'savaysa', 'lixiana', 'roteas'], rxcui: '1599538', products: PRODUCTS.edoxaban, atc: ['B01AF03'] },
    {
      names: ['dabigatran', 'pradaxa', 'pradaxar'],
      rxcui: '1037042',
      products: PRODUCTS.dabigatran,
      formulary: ['DABI75', 'DABI150'],
      atc: ['B01AE07'],
    },
    { names: ['betrixaban', 'bevyxxa'], rxcui: '1927851', products: PRODUCTS.betrixaban, atc: ['B01AF04'] },
    { names: ['argatroban', 'acova', 'novastan', 'exembol', 'arganova'], rxcui: '15202', products: PRODUCTS.argatroban },
    { names: ['bivalirudin', 'angiomax', 'angiox'], rxcui: '60819', products: PRODUCTS.bivalirudin },
    { names: ['desirudin', 'iprivask'], rxcui: '114934', products: PRODUCTS.desirudin },
    { names: ['lepirudin', 'refludan'] },
    { names: ['ximelagatran', 'melagatran'] },
    { names: ['direct oral anticoagulant', 'doac', 'noac'] },
  ],
});

/** B01AD12 is protein C. Two milligrams in a catheter open it, and do nothing else. */
export const thrombolytics = drugClass('thrombolytic', {
  atc: [atc(['B01AD'])],
  exclude: [atc(['B01AD12'])],
  ingredients: [
    { names: ['alteplase', 'activase', 'actilyse', 'cathflo'], products: PRODUCTS.alteplase },
    { names: ['tenecteplase', 'tnkase', 'metalyse'], products: PRODUCTS.tenecteplase },
    { names: ['reteplase', 'retavase', 'rapilysin'], products: PRODUCTS.reteplase },
    { names: ['streptokinase', 'streptase'] },
    { names: ['urokinase', 'kinlytic', 'abbokinase'] },
    { names: ['anistreplase'] },
    { names: ['tissue plasminogen activator', 'tpa'] },
  ],
  local: ['cathflo', ...FLUSH],
});

/** What no society has a rule for, and what the chart calls a blood thinner without saying which: bleeding is looked at with either. */
export const otherBleedingRisks = drugClass('other-bleeding-risk', {
  atc: [atc(['B01AX07'])],
  ingredients: [
    { names: ['caplacizumab', 'cablivi'], atc: ['B01AX07'] },
    { names: ['antithrombotic', 'anticoagulant', 'anticoagulants', 'blood thinner', 'blood thinners', 'antiplatelet'] },
  ],
});
