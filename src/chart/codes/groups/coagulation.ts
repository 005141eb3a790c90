import { type CodeGroup, icd, icdBoth, snomed } from './code-group.ts';

/**
 * What makes a patient bleed. D68.5 and D68.6 make one clot (thrombophilia, antiphospholipid antibodies), D69.0 and D69.2 are purpura
 * with platelets in order: all four sit between the codes that count.
 */
export const coagulopathy: CodeGroup<'coagulopathy'> = {
  id: 'coagulopathy',
  include: [
    ...icdBoth(['D65', 'D66', 'D67', 'D68.0', 'D68.1', 'D68.2', 'D68.3', 'D68.4', 'D68.9']),
    ...icdBoth(['D69.1', 'D69.3', 'D69.4', 'D69.5', 'D69.6', 'D69.8', 'D69.9']),
    icd(['D68.8', 'R79.1']),
    snomed(['64779008', '302215000', '90935002', '128105004', '28293008', '74576004', '2897005']),
  ],
  exclude: [...icdBoth(['D68.5', 'D68.6', 'D69.0', 'D69.2']), snomed(['19267009'])],
  text: [
    'coagulopathy',
    'thrombocytopenia',
    'thrombocytopaenia',
    'haemophilia',
    'hemophilia',
    'von willebrand disease',
    'bleeding disorder',
    'bleeding diathesis',
    'coagulation disorder',
    'coagulation factor deficiency',
    'disseminated intravascular coagulation',
    ...['dic', 'itp', 'ttp', 'von willebrand*', 'willebrand disease', 'vwd', 'haemophiliac', 'hemophiliac', 'thrombocytopenic'],
    ...[
      'low platelets',
      'low platelet count',
      'factor ii/v/vii/viii/ix/x/xi/xiii deficiency',
      'vitamin k deficiency',
      'platelet dysfunction',
    ],
    ...['platelet disorder', 'abnormal coagulation profile', 'elevated inr', 'prolonged inr', 'supratherapeutic inr', 'bleeding tendency'],
    ...['haemorrhagic disorder', 'hemorrhagic disorder', 'coagulation defect*', 'clotting factor deficiency', 'thrombasthenia'],
  ],
  notText: ['lupus anticoagulant*', 'antiphospholipid*', 'haemophilia carrier', 'hemophilia carrier'],
};

/** The record says that blood thinners are taken over the long term, without naming one. */
export const longTermAnticoagulant: CodeGroup<'long-term-anticoagulant'> = {
  id: 'long-term-anticoagulant',
  include: [icd(['Z79.01', 'Z79.02', 'Z79.82']), snomed(['182764009'])],
  text: [
    'long term use of anticoagulant*',
    'long term current use of anticoagulant*',
    'long term (current) use of anticoagulant*',
    'long term (current) use of antithrombotic*',
    'long term (current) use of antiplatelet*',
    'long term (current) use of aspirin',
    'anticoagulated',
    'anticoagulation therapy',
    'anticoagulant therapy',
    ...['chronic anticoagulation', 'on anticoagulation', 'on anticoagulants', 'long term anticoagulation', 'oral anticoagulation'],
    ...[
      'current use of anticoagulant*',
      'current use of long term anticoagulation',
      'long term use of antiplatelet*',
      'dual antiplatelet therapy',
    ],
    ...['long term current use of antiplatelet*', 'long term current use of antithrombotic*', 'long term current use of aspirin'],
    ...['long term use of aspirin', 'on warfarin', 'warfarin therapy', 'on doac', 'on apixaban', 'on rivaroxaban', 'on clopidogrel'],
  ],
};

/** Clotting factors come from the liver: an old INR is not trusted. Beside K74.60 and K76.9, what ICD-10-CM calls cirrhosis or hepatic failure. */
export const liverDisease: CodeGroup<'liver-disease'> = {
  id: 'liver-disease',
  include: [...icdBoth(['K70.3', 'K70.4', 'K72', 'K74.3', 'K74.4', 'K74.5', 'K74.6', 'K76.9']), snomed(['19943007'])],
  text: [
    'cirrhosis of liver',
    'liver cirrhosis',
    'hepatic cirrhosis',
    'chronic liver disease',
    'liver failure',
    'hepatic failure',
    'cirrhosis',
    'end stage liver disease',
    'esld',
  ],
};
