import { type CodeGroup, icd, snomed } from './code-group.ts';

/**
 * What makes a patient bleed. D68.5 and D68.6 make one clot (thrombophilia, antiphospholipid antibodies), D69.0 and D69.2 are purpura
 * with platelets in order: all four sit between the codes that count.
 */
export const coagulopathy: CodeGroup<'coagulopathy'> = {
  id: 'coagulopathy',
  include: [
    icd(['D65', 'D66', 'D67', 'D68.0', 'D68.1', 'D68.2', 'D68.3', 'D68.4', 'D68.8', 'D68.9']),
    icd(['D69.1', 'D69.3', 'D69.4', 'D69.5', 'D69.6', 'D69.8', 'D69.9', 'R79.1']),
    snomed(['64779008', '302215000', '90935002', '128105004', '28293008', '74576004', '2897005']),
  ],
  exclude: [icd(['D68.5', 'D68.6', 'D69.0', 'D69.2']), snomed(['19267009'])],
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
  ],
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
  ],
};

/** Clotting factors come from the liver: an old INR is not trusted. */
export const liverDisease: CodeGroup<'liver-disease'> = {
  id: 'liver-disease',
  include: [icd(['K74.6', 'K76.9']), snomed(['19943007'])],
  text: ['cirrhosis of liver', 'liver cirrhosis', 'hepatic cirrhosis', 'chronic liver disease', 'liver failure', 'hepatic failure'],
};
