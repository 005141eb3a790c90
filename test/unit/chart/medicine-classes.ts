import { nsaids, opioids, otherAnalgesics } from '../../../src/chart/codes/groups/analgesics.ts';
import { antiInfectives } from '../../../src/chart/codes/groups/anti-infectives.ts';
import {
  directInhibitors,
  heparins,
  otherBleedingRisks,
  thrombolytics,
  vitaminKAntagonists,
} from '../../../src/chart/codes/groups/anticoagulants.ts';
import { antiplatelets } from '../../../src/chart/codes/groups/antiplatelets.ts';
import { osteoporosisTreatments, systemicSteroids } from '../../../src/chart/codes/groups/bone-medicines.ts';
import { chemotherapy } from '../../../src/chart/codes/groups/chemotherapy.ts';
import type { DrugClass } from '../../../src/chart/codes/groups/drug-class.ts';

export interface Told {
  readonly drugs: DrugClass;
  readonly atc: readonly string[];
  readonly notAtc: readonly string[];
  readonly rxnorm: readonly string[];
  readonly names: readonly string[];
  readonly not: readonly string[];
}

/** Each class of medicines by what belongs to it and what does not. */
export const CLASSES: readonly Told[] = [
  {
    drugs: vitaminKAntagonists,
    atc: ['B01AA03', 'B01AA04', 'B01AA07'],
    notAtc: ['B02BA01', 'B01AB01'],
    rxnorm: ['11289', '154', '8150', '8130', '50097'],
    names: [
      'Warfarin Sodium 5 MG Oral Tablet',
      'Jantoven 2 mg',
      'warfarine 4 mg',
      'Acenocoumarol',
      'Sintrom 4 mg comprimidos',
      'Marcumar',
      'Previscan',
    ],
    not: ['Vitamin K 1 mg', 'phytomenadione', 'Warfarin clinic', 'warfarin reversal', 'rat poison'],
  },
  {
    drugs: heparins,
    atc: ['B01AB01', 'B01AB05', 'B01AB10', 'B01AX05'],
    notAtc: ['B01AB02', 'B01AX01', 'C05BA03'],
    rxnorm: ['5224', '67108', '67109', '321208', '69646'],
    names: [
      '0.4 ML Enoxaparin Sodium 100 MG/ML Prefilled Syringe [Lovenox]',
      'Heparin 25,000 units in dextrose 5 % 250 mL',
      'DVT prophylaxis: dalteparin 5000 units SC daily',
      'Innohep',
      'énoxaparine 40 mg',
      'Heparin-Natrium 5000 I.E.',
      'Arixtra 2.5 mg',
      'LMWH',
    ],
    not: [
      'heparin lock flush (porcine) 100 unit/mL',
      'heparin, porcine (PF) 10 unit/mL syringe',
      'Heparin 1000 IU/g gel',
      'antithrombin III',
      'Protamine (heparin antagonist)',
    ],
  },
  {
    drugs: directInhibitors,
    atc: ['B01AE07', 'B01AF02', 'B01AF51'],
    notAtc: ['B01AA03', 'B01AX05'],
    rxnorm: ['1364430', '1114195', '1599538', '1037042', '15202', '60819'],
    names: ['Eliquis 5 mg tablet', 'XARELTO 20MG TAB', 'Savaysa', 'Lixiana 60 mg', 'dabigatran etexilate mesylate 150 mg', 'édoxaban'],
    not: ['idarucizumab (Praxbind)', 'andexanet alfa'],
  },
  {
    drugs: antiplatelets,
    atc: ['B01AC06', 'B01AC04', 'B01AC24', 'B01AC30', 'B01AC56', 'N02BA01', 'B01AF51'],
    notAtc: ['B01AC09', 'B01AC11', 'B01AC19', 'B01AC21', 'B01AC27', 'N02BE01'],
    rxnorm: ['1191', '32968', '613391', '1116632', '3521'],
    names: [
      'Aspirin 81 MG Delayed Release Oral Tablet',
      'ASA EC 81 mg',
      'Acide acétylsalicylique 80 mg',
      'acetylsalicylic acid',
      'Aggrenox',
      'Aspirin/dipyridamole ER',
      'Carbasalate calcium 100 mg',
      'Kardégic 75 mg',
      'clopidogrel (as besilate) 75 mg',
      'Brilique 90 mg',
      'Efient',
      'ticagrélor',
      'Pletal',
    ],
    not: ['5-ASA 800 mg', 'Asacol', 'aspirin-free pain reliever', 'Aspirin allergy', 'epoprostenol', 'treprostinil', 'iloprost'],
  },
  {
    drugs: thrombolytics,
    atc: ['B01AD02', 'B01AD11'],
    notAtc: ['B01AD12', 'B02AA02'],
    rxnorm: [],
    names: ['alteplase 100 mg', 'Activase', 'TNKase', 'tenecteplase', 'Streptase'],
    not: ['Cathflo Activase 2 mg', 'alteplase 2 mg intracatheter', 'tranexamic acid'],
  },
  {
    drugs: otherBleedingRisks,
    atc: ['B01AX07'],
    notAtc: ['B01AX01'],
    rxnorm: [],
    names: ['Cablivi', 'caplacizumab'],
    not: ['defibrotide'],
  },
  {
    drugs: opioids,
    atc: ['N02AA05', 'N02AX02', 'N07BC01', 'N07BC02', 'R05DA03', 'R05DA04'],
    notAtc: ['N02BE01', 'N07BB04', 'R05DA09'],
    rxnorm: ['7052', '7804', '5489', '3423', '4337', '10689', '787390', '2670', '6813', '1819', '7814', '6754'],
    names: [
      'Oxycodone/acetaminophen 5/325',
      'Percocet',
      'Norco 5-325',
      'Tylenol No. 3',
      'Tramacet',
      'fentanyl 25 mcg/hr patch',
      'Butrans',
      'co-codamol 30/500',
      'MS Contin',
      'Hydromorphone HCl',
      'péthidine',
      'Morphinhydrochlorid morphin',
    ],
    not: ['naloxone', 'naltrexone 50 mg', 'loperamide', 'apomorphine', 'dextromethorphan'],
  },
  {
    drugs: nsaids,
    atc: ['M01AE01', 'M01AB05'],
    notAtc: ['M02AA15', 'S01BC03'],
    rxnorm: ['5640', '7258', '6135', '140587'],
    names: [
      'ibuprofen 400 MG',
      'Advil',
      'Aleve',
      'Voltaren 50 mg',
      'ketorolac 30 mg in sodium chloride 0.9 %',
      'indometacin',
      'Ibuprofène 400 mg',
    ],
    not: ['diclofenac 1 % gel', 'Voltaren Emulgel', 'ketorolac 0.5 % ophthalmic solution', 'diclofenac epolamine 1.3 % patch'],
  },
  {
    drugs: otherAnalgesics,
    atc: [],
    notAtc: [],
    rxnorm: [],
    names: ['Acetaminophen 500 mg', 'paracetamol 1 g', 'Tylenol', 'Doliprane 1000', 'metamizole'],
    not: ['gabapentin'],
  },
  {
    drugs: systemicSteroids,
    atc: ['H02AB06', 'H02AB07'],
    notAtc: ['D07AA02', 'R03BA02', 'S01BA04', 'H02AA02'],
    rxnorm: ['8640', '8638', '6902', '3264', '5492', '1514'],
    names: ['Prednisone 10 mg tablet', 'Medrol Dosepak', 'dexaméthasone 4 mg', 'methylprednisolone 1 g in sodium chloride 0.9 %', 'Cortef'],
    not: [
      'hydrocortisone 1 % cream',
      'prednisolone acetate 1 % ophthalmic suspension',
      'betamethasone valerate ointment',
      'triamcinolone nasal spray',
      'fluticasone inhaler',
      'hydrocortisone enema',
      'Hydrocortisone 1 pommade',
      'dexaméthasone collyre',
    ],
  },
  {
    drugs: osteoporosisTreatments,
    atc: ['M05BA04', 'M05BB03', 'M05BX04', 'M05BX06', 'G03XC01', 'H05AA02', 'H05BA01'],
    notAtc: ['M05BX05', 'M05BX07', 'M05BC01', 'A11CC05'],
    rxnorm: ['46041', '73056', '115264', '77655', '11473', '993449', '72143'],
    names: ['Fosamax 70 mg', 'alendronic acid', 'Prolia 60 mg/mL', 'Aclasta', 'acide zolédronique 5 mg', 'Forteo', 'romosozumab', 'Tymlos'],
    not: ['burosumab', 'calcium carbonate', 'cholecalciferol'],
  },
  {
    drugs: antiInfectives,
    atc: ['J01DB04', 'J01CA04', 'J02AC01', 'J04AB02', 'J05AB01'],
    notAtc: ['J07BB02', 'J06BA02', 'D06AX09', 'S01AA12'],
    rxnorm: ['2180', '2582', '11124'],
    names: [
      'Vancomycin 1 g in sodium chloride 0.9 %',
      'piperacillin-tazobactam 4.5 g',
      'TMP-SMX',
      'céfazoline 2 g',
      'amoxicilline',
      'Zosyn',
    ],
    not: ['clindamycin 1 % gel', 'erythromycin ophthalmic ointment', 'ciprofloxacin otic', 'influenza vaccine', 'vancomycin lock'],
  },
  { drugs: chemotherapy, atc: ['L01XG01'], notAtc: ['L02AE02'], rxnorm: [], names: ['Velcade 3.5 mg', 'lenalidomide'], not: ['letrozole'] },
];
