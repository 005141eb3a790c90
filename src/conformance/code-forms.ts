/**
 * Code systems that nobody can list, and what their codes look like: media types (BCP 13, and FHIR's own short names), languages (BCP 47), currencies
 * (ISO 4217), time zones (IANA) and units (UCUM). The form only: that a language or a currency exists is not known here, nor
 * that a unit is made of atoms of UCUM.
 */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['urn:ietf:bcp:13', /^(json|xml|ttl|[\w!#$&^.+-]+\/[\w!#$&^.+*-]+( *;[^;]+)*)$/],
  ['urn:ietf:bcp:47', /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/],
  ['urn:iso:std:iso:4217', /^[A-Z]{3}$/],
  ['https://www.iana.org/time-zones', /^[A-Za-z]+([/_+-]?[A-Za-z\d]+)*$/],
  ['http://unitsofmeasure.org', /^([^\s{}]|\{[^\s{}]*\})+$/],
]);

export const hasForm = (system: string): boolean => FORMS.has(system);

export const hasFormOf = (system: string, code: string): boolean => FORMS.get(system)?.test(code) ?? false;
