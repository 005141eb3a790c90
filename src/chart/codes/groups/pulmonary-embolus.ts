import { type CodeGroup, icdBoth } from './code-group.ts';

/** An embolus in the lungs, of whatever: a clot, or the cement of an augmentation. */
export const pulmonaryEmbolus: CodeGroup<'pulmonary-embolus'> = {
  id: 'pulmonary-embolus',
  include: icdBoth(['I26']),
  text: [
    ...['pulmonary embol*', 'pulmonary thromboembol*', 'pulmonary artery thromb*', 'lung embol*', 'pulmonary cement embol*'],
    ...['cement embol*', 'cement pulmonary embol*', 'embolie pulmonaire', 'embolie de ciment', 'embolie pulmonaire de ciment'],
  ],
  notText: ['chronic', 'chronique'],
};
