import type { Translation, Words } from '../words.ts';
import { atLevel, capital } from './wording.ts';

const at = (what: string, level: string | undefined) => (level === undefined ? capital(what) : `${capital(what)} ${atLevel(level)}`);

/** What nobody should overlook: in the decision line, before sending, and in the record. */
export const hardFactsWords: Translation<Words['hardFacts']> = {
  label: 'Faits incontournables',
  heading: 'Avant d’envoyer',
  hint: 'Rien ici n’empêche l’envoi. Là où un mot est demandé, « aucun motif donné » en est un.',
  absolute: {
    answered: (what, level) => `${at(what, level)} : contre-indication absolue, répondu présent`,
    suggested: (what, level) => `${at(what, level)} : contre-indication absolue, suggérée par le dossier`,
    inConflict: (what, level) => `${at(what, level)} : contre-indication absolue ; le dossier parle pour et contre`,
  },
  incapacity: said => `Le dossier dit que le patient est inapte à décider : ${said}`,
  guardianship: {
    told: said => `Un tuteur ou un curateur est au dossier : ${said}`,
    beside: said => `Un tuteur ou un curateur est au dossier, et le patient a décidé : ${said}`,
  },
  proxyActivated: {
    told: said => `Un mandataire déjà en fonction est au dossier : ${said}`,
    beside: said => `Un mandataire déjà en fonction est au dossier, et le patient a décidé : ${said}`,
  },
  assessCapacity: said => `Évaluer l’aptitude à décider : ${said}`,
  noConsent: { told: 'Consentement : aucun encore', hard: 'Aucun consentement n’est consigné' },
  consentRefused: 'Le consentement a été refusé',
  consentWithdrawn: 'Le consentement a été retiré',
  consentAfterSedative: said => `Le consentement a été signé après le premier sédatif${said === '' ? '' : `, d’après le DSE : ${said}`}`,
  consentAfterUnknown: given => `Le consentement a été signé après ${given} : on ne sait pas s’il s’agit d’un sédatif`,
  consentDiffers: 'Le consentement ne couvre pas une technique ou la sédation de ce cas',
  refusalOnFile: said => `Le DSE contient un refus : ${said}`,
  noTimeOut: { told: 'Temps d’arrêt : aucun encore', hard: 'Aucun temps d’arrêt n’est consigné' },
  deviceExpired: devices => `Utilisé après sa date de péremption : ${devices}`,
  expired: (what, date) => `${what || 'un dispositif'}, périmé le ${date}`,
  operatorNoPhysician: 'L’opérateur principal est consigné comme non médecin',
  evidence: (title, value, day) =>
    [value === undefined ? title : `${title} (« ${value} »)`, day].filter(part => part !== undefined).join(', '),
  more: number => `et ${number} de plus`,
  ask: what => `${what}. Dites pourquoi vous allez, ou êtes allé, de l’avant.`,
  goTo: stage => `Aller à : ${stage}`,
  askCapacity: what => `${what}. Dites comment elle a été évaluée.`,
  noWordYet: 'aucun mot n’a été donné',
  tag: { 'absolute-contraindication': 'contre-indication absolue', 'relative-contraindication': 'contre-indication relative' },
};
