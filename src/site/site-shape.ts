import * as z from 'zod/mini';

const text = () => z.string().check(z.trim(), z.minLength(1));
const span = () => z.optional(z.number().check(z.positive()));

/** The shape of `config.json`. Strict, because a misspelt key that is ignored leaves a site with a default it never chose. */
export const siteShape = z.strictObject({
  issuers: z.array(
    z.strictObject({
      iss: text(),
      name: z.optional(text()),
      clientId: text(),
      authorizationOrigins: z.optional(z.array(text())),
      scopeVersion: z.optional(z.enum(['auto', 'v1', 'v2'])),
      refresh: z.optional(z.enum(['online_access', 'offline_access', 'none'])),
    }),
  ),
  facility: z.optional(z.strictObject({ name: z.optional(text()), consentPolicyUri: z.optional(text()) })),
  windows: z.optional(
    z.strictObject({
      inrDays: span(),
      inrOnAnticoagulantHours: span(),
      plateletsDays: span(),
      painScoreDays: span(),
      pregnancyTestHours: span(),
      fractureAcuteWeeks: span(),
      imagingDays: span(),
      antithromboticStoppedDays: span(),
    }),
  ),
});

export type RawSite = z.infer<typeof siteShape>;

/** What each key takes, by its path with list positions left out. */
export const EXPECTED: Readonly<Record<string, string>> = {
  '': 'Write one JSON object with the key issuers.',
  issuers: 'Give a list with one object for each EHR that may launch Vertaug: { "iss": …, "clientId": … }.',
  'issuers[]': 'Write an object with iss and clientId.',
  'issuers[].iss': 'Give the FHIR base exactly as the EHR sends it, for example "https://ehr.hospital.example/fhir/r4".',
  'issuers[].name': 'Give what people call this EHR, or leave the key out.',
  'issuers[].clientId': 'Give the client id under which this EHR registered Vertaug.',
  'issuers[].authorizationOrigins': 'Give a list of origins such as "https://login.hospital.example", or leave the key out.',
  'issuers[].authorizationOrigins[]': 'Give scheme, host and port only, for example "https://login.hospital.example".',
  'issuers[].scopeVersion': 'Use "auto", "v1" or "v2".',
  'issuers[].refresh': 'Use "online_access", "offline_access" or "none".',
  facility: 'Write an object with name and consentPolicyUri, both optional.',
  'facility.name': 'Give the facility’s name as it should be printed, or leave the key out.',
  'facility.consentPolicyUri': 'Give the address of the site’s consent policy, or leave the key out.',
  windows: 'Write an object of numbers, or leave the key out to keep every default.',
};

/** Keys that an object takes, by the same path, for the remedy of a misspelt one. */
export const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['issuers', 'facility', 'windows'],
  'issuers[]': ['iss', 'name', 'clientId', 'authorizationOrigins', 'scopeVersion', 'refresh'],
  facility: ['name', 'consentPolicyUri'],
  windows: [
    'inrDays',
    'inrOnAnticoagulantHours',
    'plateletsDays',
    'painScoreDays',
    'pregnancyTestHours',
    'fractureAcuteWeeks',
    'imagingDays',
    'antithromboticStoppedDays',
  ],
};
