import { USUAL_TECHNIQUES } from '../usual-choices.ts';
import { PLACE_ITEMS } from './place-items.ts';
import { ITEM_STATES, OPERATOR_PROFESSIONS, SIGNER_ROLES, SKILLS, TOPICS } from './readiness-config.ts';

const A_DAY = 'Give a day such as "2026-03-31"';
const day = `${A_DAY}, or leave the key out.`;
const who = 'Give who it was, by name, or leave the key out.';
const words = 'Give it in words, or leave the key out.';

export const PRIVILEGE_TECHNIQUES = [...USUAL_TECHNIQUES, 'other'] as const;

export const CHECKLIST_KEYS = {
  item: `Give one of: ${PLACE_ITEMS.join(', ')}.`,
  is: `Use ${ITEM_STATES.map(state => `"${state}"`).join(', ')}.`,
  signedOffBy: who,
  signedOffOn: day,
  dueAgain: day,
  dueAfterMonths: 'Give a number of whole months beside signedOffOn and in place of dueAgain, or leave the key out.',
  note: words,
};

export const OPERATOR_KEYS = {
  name: 'Give the operator’s name as the EHR writes it.',
  references: 'Give a list such as ["Practitioner/123"], or leave the key out to go by the name.',
  profession: `Use ${OPERATOR_PROFESSIONS.map(each => `"${each}"`).join(' or ')}.`,
  routes: 'Give a list of objects { "route": 1, "experience": …, "attestedBy": … }, or leave the key out.',
  substantiation: 'Give a list of objects { "topics": […], "by": …, "role": … }, or leave the key out.',
  coCredentialed: 'Use true where two departments credential for this, or leave the key out.',
  skills: 'Write an object with of, by and on, or leave the key out.',
  privileges: 'Give a list of objects { "technique": …, "grantedOn": …, "validUntil": … }, or leave the key out.',
  education: 'Write an object with validUntil and note, or leave the key out.',
  maintenance: 'Give a list of objects { "from": …, "until": …, "cases": …, "programme": … }, or leave the key out.',
  lifetimeCases: 'Give a whole number above zero, or leave the key out.',
  validUntil: day,
  note: words,
};

export const ROUTE_KEYS = {
  route: 'Use 1, 2 or 3.',
  experience: words,
  attestedBy: who,
  attestedOn: day,
  period: words,
  outcomesWithinThresholds: 'Use true or false, or leave the key out.',
};

export const SUBSTANTIATION_KEYS = {
  topics: `Give a list of any of: ${TOPICS.join(', ')}.`,
  by: 'Give who signed, by name.',
  role: `Use ${SIGNER_ROLES.map(role => `"${role}"`).join(', ')}.`,
  on: day,
  acceptedBy: who,
};

export const SKILLS_KEYS = {
  of: `Give a list of any of: ${SKILLS.join(', ')}.`,
  by: who,
  on: day,
};

export const PRIVILEGE_KEYS = {
  technique: `Give one of: ${PRIVILEGE_TECHNIQUES.join(', ')}.`,
  device: words,
  grantedBy: who,
  grantedOn: day,
  validUntil: day,
  training: words,
};

export const EDUCATION_KEYS = { validUntil: day, note: words };

export const MAINTENANCE_KEYS = {
  from: `${A_DAY}.`,
  until: `${A_DAY}.`,
  cases: 'Give a whole number above zero, or leave the key out.',
  programme: words,
  dueAgain: day,
};

export const ONE_CHECKLIST_ENTRY = 'Write an object with item and is.';
export const ONE_OPERATOR = 'Write an object with name and profession.';
export const ONE_ROUTE = 'Write an object with route.';
export const ONE_SUBSTANTIATION = 'Write an object with topics, by and role.';
export const ONE_PRIVILEGE = 'Write an object with technique.';
export const ONE_MAINTENANCE = 'Write an object with from and until.';
