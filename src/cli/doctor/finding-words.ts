import type { Finding } from './findings.ts';

const list = (about: readonly string[]) => about.map(printable).join(', ');

/** What stands in the way of a request from a web page, in words. */
const lacking = (about: readonly string[]) =>
  about
    .map(each => {
      if (each === 'origin') return 'the app’s origin';
      if (each === 'method') return 'the method';
      if (each === 'status') return 'a success as its answer';
      return `the header ${each}`;
    })
    .join(', ');

const SAID: Readonly<Record<Finding['kind'], (about: readonly string[]) => string>> = {
  'insecure-address': () => 'The address is neither https nor on this computer: the app refuses to launch from there.',
  'no-fhir': () => 'Neither a smart-configuration nor a CapabilityStatement came from there: is this the FHIR base?',
  'no-smart-configuration': () => 'There is no smart-configuration at /.well-known/smart-configuration, so nobody can sign in.',
  'smart-configuration-incomplete': () => 'The smart-configuration names no authorization or no token endpoint.',
  'no-pkce': () =>
    'The smart-configuration does not list S256 in code_challenge_methods_supported. If this EHR has PKCE all the same, set pkceUnadvertised.',
  'origin-not-configured': about =>
    `The endpoints are on an origin that config.json does not name in authorizationOrigins: ${list(about)}.`,
  'other-version': about => `The statement is of FHIR ${list(about)}; Vertaug speaks R4, which is 4.0.1.`,
  'nothing-readable': () => 'The statement declares nothing to be read that Vertaug reads.',
  'page-may-not-discover': about => `A page at ${list(about)} may not read the smart-configuration (CORS): a launch ends there.`,
  'page-may-not-read': about => `A browser would not read for a page of the app’s origin. The preflight lacks: ${lacking(about)}.`,
  'statement-not-read': () =>
    'The CapabilityStatement could not be read: each resource is tried as such, and what is refused goes another way.',
  'statement-says-nothing': () =>
    'The statement names no resource type: each resource is tried as such, and what is refused goes another way.',
  'not-as-such': about => `Not stored as such: ${list(about)}.`,
  'page-may-not-write': about => `A browser would not create for a page of the app’s origin. The preflight lacks: ${lacking(about)}.`,
  'page-may-not-change': about => `A browser would not update for a page of the app’s origin. The preflight lacks: ${lacking(about)}.`,
  'preflight-unanswered': () => 'A preflight was not answered, so what a browser may do there is not known.',
  'form-differs': about => `A form that config.json names is not there, or does not ask what it says: ${list(about)}.`,
  'form-not-mapped': about =>
    `QuestionnaireResponse create is declared, and config.json maps no form of this EHR: with one, its answers could carry ${list(about)}.`,
  'form-not-looked-up': about =>
    `Taken at the word of config.json, for the server was not asked or gives no forms without a token: ${list(about)}.`,
  'origin-to-configure': about => `config.json has to name in authorizationOrigins: ${list(about)}.`,
  'type-repeated': about => `The statement names more than once, and the last time counts: ${list(about)}.`,
  'version-not-said': () => 'The statement does not say of which FHIR version it is; it is read as R4.',
  'headers-hidden': about => `A page may not read ${list(about)} of an answer; ids and versions are then taken from what comes back.`,
  'browser-not-asked': () => 'What a browser may do there was not asked: name the app’s origin by --origin.',
};

export function findingWords({ kind, about }: Finding): string {
  return SAID[kind](about);
}

/** What a server says of itself, as a terminal may show it: one line, no control characters. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 120);
}
