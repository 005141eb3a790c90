import { type CodeGroup, type CodeSet, icd, icdBoth, icdWho, SYSTEM } from './code-group.ts';

/** Coronary dilation with a device that stays: by the table 027 of ICD-10-PCS, arteries 0 to 3, devices 4 to 7 (drug-eluting) and D to G. */
const CORONARY_STENTS: CodeSet = {
  system: SYSTEM.icd10pcs,
  prefixes: ['0270', '0271', '0272', '0273'].flatMap(arteries =>
    ['0', '3', '4'].flatMap(approach => ['4', '5', '6', '7', 'D', 'E', 'F', 'G'].map(device => `${arteries}${approach}${device}`)),
  ),
  source: 'ICD-10-PCS, table 027 (dilation of heart and great vessels)',
};

const CORONARY = 'lad/rca/lcx/circumflex/diagonal/pda';

/** A stent in an artery. It stays whatever became of the entry: a history of it is one too. Those of ureter, bile duct or airway are not meant. */
export const arterialStent: CodeGroup<'arterial-stent'> = {
  id: 'arterial-stent',
  include: [...icdBoth(['Z95.5']), icd(['Z95.820']), CORONARY_STENTS],
  text: [
    ...['drug eluting stent*', 'drug eluting coronary*', 'drug eluting intraluminal device*', 'bare metal stent*'],
    'sirolimus/everolimus/zotarolimus/paclitaxel/biolimus eluting stent*',
    ...['coronary stent*', 'coronary artery stent*', 'intracoronary stent*', 'stented coronary*', 'cardiac/heart stent*'],
    ...['stent* of/in/to/into coronary*', 'stent* of/in/to/into the coronary*', `stent* of/in/to/into ${CORONARY}`],
    ...[`stent* of/in/to/into the ${CORONARY}`, `stent* in/to/into proximal/mid/distal ${CORONARY}`, `${CORONARY} stent*`],
    ...[`des to/in/of ${CORONARY}`, `des to/in/of proximal/mid/distal ${CORONARY}`, 'des placement', 'des stent*', 'pci with/and/w des'],
    ...['pci with/and/w stent*', 'percutaneous coronary intervention with/and stent*', 'coronary angioplasty with/and stent*'],
    ...['coronary angioplasty implant*', 'carotid/iliac/femoral/popliteal/intracranial/arterial/vascular stent*'],
    'carotid/iliac/femoral/popliteal/renal/vertebral/basilar artery stent*',
    ...['stent coronar*', 'stent actif*', 'stents actifs', 'stent nu', 'stent médicamenté', 'stents médicamentés', 'endoprothèse coronar*'],
    ...['stent coronair*', 'endoprothèse coronair*'],
  ],
};

/** A heart valve that clots where nothing prevents it. A valve of tissue is another matter. */
export const mechanicalValve: CodeGroup<'mechanical-valve'> = {
  id: 'mechanical-valve',
  include: [...icdBoth(['Z95.2'])],
  text: [
    'mechanical valve*',
    'mechanical heart/aortic/mitral/tricuspid/pulmonary/prosthetic/cardiac valve*',
    'mechanical prosthetic heart/aortic/mitral/tricuspid/cardiac valve*',
    'mechanical avr/mvr',
    ...['prosthetic valve*', 'prosthetic heart/aortic/mitral/tricuspid/cardiac valve*', 'artificial heart/aortic/mitral/cardiac valve*'],
    ...['mechanical aortic/mitral prosthesis', 'heart valve prosthesis', 'aortic/mitral valve prosthesis'],
    ...['valve/valvule mécanique', 'prothèse valvulaire', 'prothèse mécanique', 'prothèse aortique/mitrale mécanique'],
  ],
  notText: ['bioprosthe*', 'biologic*', 'tissue valve*', 'porcine', 'bovine'],
};

/** A clot in a vein, the lungs, the heart or a stent. Bone cement that reaches the lungs is none; neither is what is chronic. */
export const thrombosis: CodeGroup<'thrombosis'> = {
  id: 'thrombosis',
  include: [
    ...icdBoth(['I26']),
    icd(['I82.210', 'I82.220', 'I82.4', 'I82.6', 'I82.A1', 'I82.B1', 'I82.C1', 'I51.3', 'I81']),
    icdWho(['I80.1', 'I80.2', 'I81', 'I51.3']),
  ],
  exclude: [icd(['I26.03', 'I26.95'])],
  text: [
    ...['pulmonary embol*', 'pulmonary thromboembol*', 'pulmonary artery thromb*', 'deep vein/venous thromb*', 'dvt', 'vte'],
    ...['venous thromboembol*', 'venous thrombosis', 'stent thrombosis', 'valve thrombosis', 'prosthetic valve thromb*'],
    ...['ventricular/atrial/intracardiac/intraventricular thromb*', 'atrial appendage thromb*', 'arterial thrombosis', 'arterial embol*'],
    ...['portal/mesenteric/renal vein thrombosis', 'venous sinus thrombosis', 'cerebral venous thrombosis', 'graft thrombosis'],
    ...['embolie pulmonaire', 'thrombose veineuse*', 'tvp', 'phlébite profonde', 'thrombose de stent', 'thrombose portale'],
  ],
  notText: ['cement', 'superficial', 'superficielle', 'chronic', 'chronique'],
};
