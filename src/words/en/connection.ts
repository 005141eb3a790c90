import { listFormat } from '../list-format.ts';

const list = (items: readonly string[]) => listFormat('en-GB').format(items);

/** What stands in the way of a request from a web page. */
const lacking = (about: readonly string[]) =>
  list(
    about.map(each => {
      if (each === 'origin') return 'the app’s origin';
      if (each === 'method') return 'the method';
      if (each === 'status') return 'a success as its answer';
      return `the header ${each}`;
    }),
  );

/** What Vertaug does on a server: the command `vertaug doctor` and the Connection page. */
export const connectionWords = {
  title: 'Connection',
  windowTitle: 'Connection – Vertaug',
  lead: 'What Vertaug will do on a FHIR server, and why. It reads what the server tells anybody, and writes nothing.',
  leadInSession: 'What Vertaug does on this EHR in this session, and why. It reads one resource of each kind, and writes nothing.',
  colon: ':',
  base: 'FHIR base of the server',
  baseHint: 'Such as https://ehr.example/fhir/r4',
  notABase: 'That is no address of a FHIR base: it starts with https and has neither ? nor #.',
  examine: 'Ask the server',
  again: 'Ask again',
  asking: 'Asking the server…',
  toPlace: 'What this site records of the place and its operators',
  toQuality: 'How are we doing? The rates of a service',
  back: 'Back',
  copy: 'Copy as text for a ticket',
  copied: 'Copied. Nothing of a patient is in it.',
  notCopied: 'The browser did not copy it. The text is below, to be copied by hand.',
  asText: 'As text',

  verdict: {
    0: 'Everything is stored as such, as far as is known.',
    1: 'It works, and not everything is stored as such or known.',
    2: 'Vertaug cannot work here as it stands.',
  },
  asDeclared: 'as declared',
  asTried: 'as tried',
  byConfiguration: (iss: string) => `As config.json says of ${iss}.`,
  together: 'All of it goes in one request.',
  heading: {
    plan: 'What goes where',
    types: 'Read, searched and written',
    signIn: 'Signing in',
    page: (origin: string) => `For a page at ${origin}`,
    paging: 'Pages',
    context: 'This session',
    calls: 'Calls',
  },
  column: { type: 'Resource', read: 'read', search: 'search', create: 'create', update: 'update' },
  yes: 'yes',
  no: 'no',
  notKnown: 'not known',
  none: 'none',
  ms: (ms: number) => `${ms} ms`,
  noAnswer: 'no answer',

  attempt: {
    answered: (ms: number) => `answered in ${ms} ms`,
    came: (count: number) => (count === 0 ? 'nothing there' : `${count} came`),
    without: (names: readonly string[]) => `without ${list(names)}, which it refused`,
    failed: (status: string, ms: number) => `refused: ${status}, ${ms} ms`,
    lost: (ms: number) => `no answer, ${ms} ms`,
    'not-granted': 'not granted, not asked',
    'nothing-found': 'nothing there to read',
  },
  writes: {
    heading: 'Test resources',
    fate: {
      deleted: 'will be deleted',
      marked: 'will be marked as entered in error',
      stays: 'would stay: not tried unless --leave names it',
      left: 'will stay',
    },
    outcome: {
      stored: 'stored',
      refused: 'refused',
      unknown: 'no answer told whether it was stored',
      'left-out': 'not tried',
      'not-needed': 'not sent',
    },
    kept: {
      whole: 'kept whole',
      'in-part': 'kept in part',
      'not-compared': 'not compared',
      gone: 'not given back',
    },
    cleaned: { deleted: 'deleted again', marked: 'marked as entered in error' },
    still: (where: readonly string[]) => `still there: ${list(where)}`,
    stopping: 'Stopping. What was stored is taken away first.',
  },
  signIn: {
    authorization: 'authorization',
    token: 'token',
    grammar: 'scopes',
    asked: 'asked',
    granted: 'granted',
    narrowed: 'not asked, for the server does not list it',
    unread: 'not known: no smart-configuration that can be used',
    noGrammar: 'neither permission-v1 nor permission-v2 is declared',
    pkce: 'PKCE (S256)',
    unadvertised: 'not listed; config.json says that it is there',
  },
  page: {
    read: 'read',
    create: 'create',
    update: 'update',
    exposed: 'shown',
    allowed: 'allowed',
    notAllowed: (lacks: readonly string[]) => `not allowed: ${lacking(lacks)} is not let through`,
    noHeaders: 'no further headers',
    inferred:
      'A page does not see what a server answers its browser first; this is what its own reads show. Only a write shows whether PUT is let through.',
  },
  paging: {
    next: {
      none: 'all came on one page',
      'same-origin': 'a link leads to the next page',
      'named-origin': 'a link leads to the next page, on another origin that config.json names',
      elsewhere: 'a link leads to another origin',
      broken: 'a link leads nowhere',
    },
    followed: 'the next page',
  },
  context: {
    patient: 'patient',
    encounter: 'encounter',
    author: 'who is signed in',
    named: 'named',
    notNamed: 'not named',
  },

  findings: {
    'insecure-address': () => 'The address is neither https nor on this computer: the app refuses to launch from there.',
    'no-fhir': () => 'Neither a smart-configuration nor a CapabilityStatement came from there: is this the FHIR base?',
    'no-smart-configuration': () => 'There is no smart-configuration at /.well-known/smart-configuration, so nobody can sign in.',
    'smart-configuration-incomplete': () => 'The smart-configuration names no authorization or no token endpoint.',
    'no-pkce': () =>
      'The smart-configuration does not list S256 in code_challenge_methods_supported. If this EHR has PKCE all the same, set pkceUnadvertised.',
    'origin-not-configured': (about: readonly string[]) =>
      `The endpoints are on an origin that config.json does not name in authorizationOrigins: ${list(about)}.`,
    'other-version': (about: readonly string[]) => `The statement is of FHIR ${list(about)}; Vertaug speaks R4, which is 4.0.1.`,
    'nothing-readable': () => 'The statement declares nothing to be read that Vertaug reads.',
    'page-may-not-discover': (about: readonly string[]) =>
      `A page at ${list(about)} may not read the smart-configuration (CORS): a launch ends there.`,
    'page-may-not-read': (about: readonly string[]) =>
      `A browser does not read there for a page of the app’s origin. What is not let through: ${lacking(about)}.`,
    'own-policy': (about: readonly string[]) =>
      `This installation does not let its own pages ask ${list(about)}: its web server has to name that origin in connect-src (Content-Security-Policy).`,
    'patient-not-read': () => 'The patient could not be read with this session, and without the patient nothing is shown.',
    'not-kept': (about: readonly string[]) =>
      `Answered as stored, and not given back: ${list(about)}. Nothing that is sent there can be relied on.`,
    'kept-in-part': (about: readonly string[]) => `Stored, and not all of it: ${list(about)}. What is dropped goes into the note.`,
    'statement-not-read': () =>
      'The CapabilityStatement could not be read: each resource is tried as such, and what is refused goes another way.',
    'statement-says-nothing': () =>
      'The statement names no resource type: each resource is tried as such, and what is refused goes another way.',
    'not-as-such': (about: readonly string[]) => `Not stored as such: ${list(about)}.`,
    'search-refused': (about: readonly string[]) =>
      `Searched for, and not answered: ${list(about)}. What they would show is said to be missing.`,
    'scopes-not-granted': (about: readonly string[]) => `Asked, and not granted: ${list(about)}.`,
    'next-page-elsewhere': (about: readonly string[]) =>
      `The next page of a search is on ${list(about)}, which config.json does not name in fhirOrigins: only first pages are read.`,
    'next-page-broken': (about: readonly string[]) =>
      `The link to the next page of ${list(about)} leads nowhere: only first pages are read.`,
    'page-may-not-write': (about: readonly string[]) =>
      `A browser does not create there for a page of the app’s origin. What is not let through: ${lacking(about)}.`,
    'page-may-not-change': (about: readonly string[]) =>
      `A browser does not update there for a page of the app’s origin. What is not let through: ${lacking(about)}.`,
    'preflight-unanswered': () => 'A preflight was not answered, so what a browser may do there is not known.',
    'form-differs': (about: readonly string[]) =>
      `A form that config.json names is not there, or does not ask what it says: ${list(about)}.`,
    'not-cleaned-up': (about: readonly string[]) => `Test resources that are still there: ${list(about)}.`,
    'form-not-mapped': (about: readonly string[]) =>
      `QuestionnaireResponse create is declared, and config.json maps no form of this EHR: with one, its answers could carry ${list(about)}.`,
    'form-not-looked-up': (about: readonly string[]) =>
      `Taken at the word of config.json, for the server was not asked or does not give its forms: ${list(about)}.`,
    'origin-to-configure': (about: readonly string[]) => `config.json has to name in authorizationOrigins: ${list(about)}.`,
    'type-repeated': (about: readonly string[]) => `The statement names more than once, and the last time counts: ${list(about)}.`,
    'version-not-said': () => 'The statement does not say of which FHIR version it is; it is read as R4.',
    'headers-left-out': (about: readonly string[]) =>
      `A page may not send ${list(about)} there: it is left out, and the server is searched before each write.`,
    'headers-hidden': (about: readonly string[]) =>
      `A page may not read ${list(about)} of an answer; ids and versions are then taken from what comes back.`,
    'count-not-heeded': (about: readonly string[]) => `_count is not heeded: more ${list(about)} came than were asked for.`,
    'count-capped': (about: readonly string[]) => `No more than ${list(about)} resources come on a page; the rest is read page by page.`,
    'profiles-not-named': (about: readonly string[]) =>
      `The server names profiles that it supports, and not Vertaug’s: ${list(about)}. It may want more, or drop something.`,
    'profiles-installed': () => 'Vertaug’s profiles are installed there: what is sent can be checked by them.',
    'profiles-not-installed': () => 'Vertaug’s profiles are not installed there: what is sent is checked only before it is sent.',
    'browser-not-asked': () => 'What a browser may do there was not found out.',
    'not-tried': () => 'Reading was not tried, for that takes a patient: what is declared is not yet granted.',
    'writes-not-tried': (about: readonly string[]) =>
      `Writing was not tried of ${list(about)}: it would stay there (--leave), or what it refers to was not stored.`,
  },
} as const;
