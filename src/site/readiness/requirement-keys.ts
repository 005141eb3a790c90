import { PLACE_ITEMS, requirementOf } from './place-items.ts';

/** Which keys of `config.json` record what the parameter asks of operators, and of the policy on consent, by the id of the requirement. */
const OF_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  'PERS-1': ['operators[].routes'],
  'PERS-2': ['operators[].routes'],
  'PERS-3': ['operators[].routes'],
  'PERS-4': ['operators[].substantiation', 'operators[].coCredentialed'],
  'PERS-5': ['operators[].skills'],
  'PERS-6': ['operators[].privileges'],
  'PERS-7': ['operators[].maintenance', 'operators[].lifetimeCases'],
  'PERS-8': ['operators[].education'],
  'PERS-10': ['operators[].profession'],
  'CONS-2': ['facility.consentPolicyUri'],
};

/** The keys of `config.json` that record a requirement once for the site; empty where a case records it, or nothing does. */
export function siteKeysOf(requirement: string): readonly string[] {
  const isOfPlace = PLACE_ITEMS.some(item => requirementOf(item) === requirement);
  return [...(isOfPlace ? ['facility.checklist'] : []), ...(OF_OPERATORS[requirement] ?? [])];
}
