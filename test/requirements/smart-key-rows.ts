import type { Otherwise, Section } from './smart-row.ts';

const noBackend: Otherwise = { doesNotApply: 'Vertaug is no backend service: it acts for the person who is signed in.' };
const noKey: Otherwise = {
  doesNotApply: 'Vertaug is a public client: a page in a browser can keep no private key, so it does not authenticate with one.',
};
const noSecret: Otherwise = { doesNotApply: 'Vertaug is a public client and holds no secret.' };

/** Backend services, clients with a key or a secret, introspection, brands. */
export const KEY_SECTIONS: readonly Section[] = [
  [
    'backend-services.html#register-smart-backend-service-communicating-public-keys',
    [['@225', 'SHALL', 'A backend service is registered', noBackend]],
  ],
  [
    'backend-services.html#retrieve-well-knownsmart-configuration',
    [['@226', 'SHALL', 'A backend service discovers the token endpoint', noBackend]],
  ],
  ['backend-services.html#request', [['@227', 'SHALL', 'A backend service asks for the discovery document as JSON', noBackend]]],
  [
    'backend-services.html#obtain-access-token',
    [['@229', 'SHALL', 'A grant by client credentials needs a confidential client', noBackend]],
  ],
  [
    'backend-services.html#request-1',
    [
      ['@230', 'SHALL', 'A backend service authenticates its server over TLS 1.2 or newer', noBackend],
      ['@232', 'SHALL', 'A backend service exchanges all over TLS 1.2 or newer', noBackend],
      ['@233', 'SHALL', 'A backend service makes an assertion for one use before it asks for a token', noBackend],
      ['@234', 'SHALL', 'A backend service asks for a token by a form', noBackend],
      ['@235', 'SHALL', 'A backend service says which scopes', noBackend],
      ['@236', 'SHALL', 'A backend service’s grant is `client_credentials`', noBackend],
      ['@237', 'SHALL', 'A backend service names the type of its assertion', noBackend],
      ['@238', 'SHALL', 'A backend service sends its assertion', noBackend],
    ],
  ],
  ['backend-services.html#request-2', [['@264', 'SHALL', 'A backend service’s FHIR requests carry the token as Bearer', noBackend]]],
  [
    'backend-services.html#response-2',
    [['@267', 'SHOULD NOT', 'A backend service’s token does not follow references to another server', noBackend]],
  ],
  [
    'token-introspection.html#token-introspection',
    [
      [
        '@270',
        'SHALL',
        'Introspection is asked for after RFC 7662',
        { doesNotApply: 'Vertaug does not ask what a token is worth: introspection is for resource servers.' },
      ],
    ],
  ],
  [
    'client-confidential-asymmetric.html#registering-a-client-communicating-public-keys',
    [
      ['@290', 'SHALL', 'A client with a key makes or obtains a pair', noKey],
      ['@291', 'SHALL', 'A client with a key registers its key set', noKey],
      ['@293', 'SHALL', 'The public key is registered', noKey],
      ['@294', 'SHALL', 'The public key is given as a JWK in a set', noKey],
      ['@295', 'SHALL', 'The private key is protected', noKey],
      ['@298', 'SHALL', 'A way of giving the key set is chosen that the server takes', noKey],
      ['@301', 'SHALL', 'A key set by URL lies behind TLS', noKey],
      ['@302', 'SHALL', 'A key set by URL is open to all', noKey],
      ['@307', 'SHALL', 'A client with a key can sign', noKey],
      ['@308', 'SHALL', 'RS384 can be used for signing', noKey],
      ['@309', 'SHALL', 'ES384 can be used for signing', noKey],
      ['@313', 'SHALL', 'Each key has `kty` and `kid`, and is a bare key', noKey],
      ['@314', 'SHALL', 'An RSA key has `n` and `e`', noKey],
      ['@315', 'SHALL', 'An elliptic key has `crv`, `x` and `y`', noKey],
      ['@317', 'SHALL', 'A client with a key uses its `client_id`', noKey],
    ],
  ],
  [
    'client-confidential-asymmetric.html#authenticating-to-the-token-endpoint',
    [['@318', 'SHALL', 'A client with a key authenticates its server over TLS 1.2 or newer', noKey]],
  ],
  [
    'client-confidential-asymmetric.html#request',
    [
      ['@319', 'SHALL', 'An assertion is made for one use', noKey],
      ['@320', 'SHALL', 'The assertion is signed with the private key', noKey],
      ['@321', 'SHALL', 'The assertion’s `alg`', noKey],
      ['@322', 'SHALL', 'The assertion’s `kid`', noKey],
      ['@323', 'SHALL', 'The assertion’s `typ`', noKey],
      ['@325', 'SHALL', 'The assertion’s `jku` is the one that was registered', noKey],
      ['@327', 'SHALL', 'The assertion’s `iss`', noKey],
      ['@328', 'SHALL', 'The assertion’s `sub`', noKey],
      ['@329', 'SHALL', 'The assertion’s `aud`', noKey],
      ['@330', 'SHALL', 'The assertion’s `exp`', noKey],
      ['@331', 'SHALL', 'The assertion’s `exp` lies within five minutes', noKey],
      ['@332', 'SHALL', 'The assertion’s `jti`', noKey],
      ['@333', 'SHALL', 'The type of the assertion is sent', noKey],
      ['@334', 'SHALL', 'The assertion is sent', noKey],
    ],
  ],
  [
    'client-confidential-symmetric.html#authentication-using-a-client_secret',
    [['@345', 'SHALL', 'A client with a secret authenticates by HTTP Basic', noSecret]],
  ],
  ['conformance.html#using-well-known', [['@379', 'SHALL', 'Relative endpoints are resolved against the FHIR base']]],
  [
    'brands.html#conformance-overview',
    [
      [
        '@415',
        'SHALL',
        'Brands that the server links come before those of a vendor’s list',
        { doesNotApply: 'Vertaug shows no brands: a site names its EHRs itself.' },
      ],
    ],
  ],
  [
    'brands.html#fhir-profiles',
    [['@416', 'SHALL', 'The same for organizations', { doesNotApply: 'Vertaug shows no brands: a site names its EHRs itself.' }]],
  ],
];
