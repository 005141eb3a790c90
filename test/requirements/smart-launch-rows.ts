import type { Otherwise, Section } from './smart-row.ts';

const noBackend: Otherwise = { doesNotApply: 'Vertaug is no backend service: it acts for the person who is signed in.' };
const noKey: Otherwise = {
  doesNotApply: 'Vertaug is a public client: a page in a browser can keep no private key, so it does not authenticate with one.',
};
const noSecret: Otherwise = { doesNotApply: 'Vertaug is a public client and holds no secret.' };

/** How a launch goes, which scopes there are, and who the user is. */
export const LAUNCH_SECTIONS: readonly Section[] = [
  [
    'app-launch.html#app-protection',
    [
      ['@1', 'SHALL', 'Codes and tokens travel over TLS alone, and to servers that are authenticated'],
      ['@2', 'SHALL', 'Each launch has a state that nobody can foresee'],
      ['@3', 'SHALL', 'Each authorization request carries the state'],
      ['@4', 'SHALL', 'What comes to the redirect URL is checked against the state'],
      ['@5', 'SHALL NOT', 'Nothing that came from outside runs as code'],
      ['@6', 'SHALL NOT', 'What came to the redirect URL is passed on to no address that somebody supplied'],
      ['@7', 'SHALL NOT', 'No bearer token in a cookie'],
    ],
  ],
  [
    'app-launch.html#support-for-public-and-confidential-apps',
    [['@10', 'SHOULD NOT', 'Nothing rests on a secret that is built into the app']],
  ],
  ['app-launch.html#considerations-for-pkce-support', [['@13', 'SHALL', 'PKCE']]],
  [
    'app-launch.html#request',
    [
      ['@20', 'SHALL', 'Launch URLs are registered as fixed, whole addresses'],
      ['@21', 'SHALL', 'Redirect URLs are registered as fixed, whole addresses'],
      ['@22', 'SHALL', 'A confidential client with a key has its key set registered', noKey],
      ['@23', 'SHALL', 'A confidential client with a secret has one agreed', noSecret],
    ],
  ],
  [
    'app-launch.html#retrieve-well-knownsmart-configuration',
    [['@29', 'SHALL', 'The server’s endpoints are discovered below its FHIR base, asked for as JSON']],
  ],
  [
    'app-launch.html#request-4',
    [
      ['@32', 'SHALL', '`response_type` is `code`'],
      ['@33', 'SHALL', '`client_id` is the one that was registered'],
      ['@34', 'SHALL', '`redirect_uri` is one that was registered'],
      ['@35', 'SHALL', '`launch` is the one that the EHR gave'],
      ['@36', 'SHALL', 'No `launch` in a launch outside the EHR'],
      ['@37', 'SHALL', '`scope` says what access is needed'],
      ['@39', 'SHALL', 'The state guards against forged and fixed sessions'],
      ['@40', 'SHALL', 'The state has 122 random bits or more'],
      ['@41', 'SHALL', '`aud` is the FHIR base, and in an EHR launch the `iss`'],
      ['@42', 'SHALL', 'A server understands `aud`', { doesNotApply: 'A duty of servers. That Vertaug sends it is @41.' }],
      ['@44', 'SHALL', '`code_challenge` is made and sent'],
      ['@45', 'SHALL', '`code_challenge_method` is sent'],
      ['@47', 'SHALL', '`openid` and `fhirUser` are asked for where it matters who the user is'],
      ['@50', 'SHALL', 'The authorization request goes by GET or POST'],
      ['@51', 'SHALL', 'By GET, its parameters are a query string'],
      ['@52', 'SHALL', 'By POST, its parameters are a form', { doesNotApply: 'The request goes by GET, which every server takes.' }],
    ],
  ],
  [
    'app-launch.html#response-4',
    [
      ['@60', 'SHALL', 'The state that comes back is compared with the one that was sent'],
      ['@61', 'SHALL', 'The state is bound to the session of this user'],
    ],
  ],
  [
    'app-launch.html#request-5',
    [
      ['@62', 'SHALL', 'The code is exchanged by a POST of a form to the token endpoint'],
      ['@63', 'SHALL NOT', 'A public client does not authenticate at the token endpoint'],
      ['@64', 'SHALL', 'A confidential client authenticates at the token endpoint', noSecret],
      ['@67', 'SHALL', '`grant_type` is `authorization_code`'],
      ['@68', 'SHALL', '`code` is the one that came'],
      ['@69', 'SHALL', '`redirect_uri` is that of the authorization request'],
      ['@70', 'SHALL', '`code_verifier` is that of the challenge'],
      ['@71', 'SHALL', '`client_id` is sent by a public client'],
      ['@72', 'SHALL NOT', '`client_id` is left out by a confidential client', noSecret],
    ],
  ],
  ['app-launch.html#request-6', [['@93', 'SHALL', 'FHIR requests carry the access token as Bearer']]],
  ['app-launch.html#response-6', [['@97', 'SHOULD NOT', 'The token does not follow references to another server']]],
  [
    'app-launch.html#request-7',
    [
      ['@105', 'SHALL', 'A refresh has `grant_type` `refresh_token`'],
      ['@106', 'SHALL', 'A refresh has the refresh token that was given'],
      ['@108', 'SHALL', 'A refresh asks for no scope that was not granted'],
    ],
  ],
  [
    'scopes-and-launch-context.html#scopes-for-requesting-fhir-resources',
    [
      ['@120', 'SHALL', '`c` is asked for to create'],
      ['@121', 'SHALL', '`r` is asked for to read an instance'],
      ['@122', 'SHALL', '`u` is asked for to update'],
      ['@124', 'SHALL', '`d` is asked for to delete'],
      ['@125', 'SHALL', '`s` is asked for to search'],
    ],
  ],
  [
    'scopes-and-launch-context.html#finer-grained-resource-constraints-using-search-parameters',
    [
      [
        '@132',
        'SHALL',
        'A scope for part of a type has a query after it',
        {
          doesNotApply:
            'No scope is narrowed by a search parameter: hardly any server takes one, and many refuse the whole request for it.',
        },
      ],
    ],
  ],
  [
    'scopes-and-launch-context.html#fhir-resource-scope-syntax',
    [['@135', 'SHALL', 'Scopes are written in the grammar, letters in the order `cruds`']],
  ],
  ['scopes-and-launch-context.html#patient-specific-scopes', [['@137', 'SHALL', 'Scopes about one patient begin with `patient/`']]],
  ['scopes-and-launch-context.html#user-level-scopes', [['@141', 'SHALL', 'Scopes of a user begin with `user/`']]],
  ['scopes-and-launch-context.html#system-level-scopes', [['@143', 'SHALL', 'Scopes of a system begin with `system/`', noBackend]]],
  [
    'scopes-and-launch-context.html#wildcard-scopes',
    [
      [
        '@146',
        'SHALL',
        'A scope for all types has a `*`',
        { doesNotApply: 'Each type is asked for by its name, so that no more is granted than is used.' },
      ],
    ],
  ],
  [
    'scopes-and-launch-context.html#scopes-for-requesting-context-data',
    [
      ['@150', 'SHALL', 'Context is asked for by scopes of its own beside those for resources'],
      ['@151', 'SHALL', 'Scopes for context begin with `launch`'],
      ['@152', 'SHALL', '`launch/patient` asks for a patient'],
      [
        '@153',
        'SHALL',
        '`launch/encounter` asks for an encounter',
        {
          doesNotApply:
            'Outside a chart no encounter is asked for: a server that has none to offer would refuse the launch. Within one, what the EHR has open comes with `launch`.',
        },
      ],
      [
        '@155',
        'SHALL',
        'Types of further context are written in lower case',
        { doesNotApply: 'No context of a further type is asked for; what the EHR offers unasked is taken (@191).' },
      ],
      ['@156', 'SHALL', 'A role is asked for by `?role=`', { doesNotApply: 'No context of a further type is asked for.' }],
    ],
  ],
  [
    'scopes-and-launch-context.html#apps-that-launch-from-the-ehr',
    [['@161', 'SHALL', 'A launch from the EHR has a `launch`, which ties the request to the EHR’s session']],
  ],
  ['scopes-and-launch-context.html#standalone-apps', [['@166', 'SHALL', 'A launch outside the EHR asks for the context that it needs']]],
  ['scopes-and-launch-context.html#fhircontext-exp', [['@191', 'SHALL', 'A context without a role is that of the launch']]],
  [
    'scopes-and-launch-context.html#scopes-for-requesting-identity-data',
    [
      ['@196', 'SHALL', '`fhirUser` is asked for with `openid` where the user’s resource is needed'],
      ['@201', 'SHALL', 'The ID token is validated after OpenID Connect'],
      [
        '@202',
        'SHALL',
        '`fhirUser` is taken as the address of the user’s resource',
        {
          lacks:
            'It is taken as the address of a resource of this FHIR base and written as author; the resource itself is not read, for nothing of it is needed.',
        },
      ],
      ['@211', 'SHALL NOT', 'Neither `auth_time` nor `max_age` is passed to a server that does not take them'],
    ],
  ],
  [
    'scopes-and-launch-context.html#scopes-for-requesting-a-refresh-token',
    [
      ['@215', 'SHALL', 'A scope for refreshing while the user is online'],
      ['@216', 'SHALL', 'A scope for refreshing beyond that'],
    ],
  ],
  [
    'scopes-and-launch-context.html#steps-for-using-an-id-token',
    [
      [
        '@218',
        'SHALL',
        'The key of an ID token is found through its issuer’s discovery',
        {
          lacks:
            'The address of the keys and the issuer are taken from the smart-configuration, which has to name both, and not from the issuer’s openid-configuration: one request less before the chart. Keys that a browser may not read are done without: the token came over TLS from the token endpoint.',
        },
      ],
    ],
  ],
  [
    'scopes-and-launch-context.html#appendix-uri-representation-of-scopes',
    [
      ['@219', 'SHALL', 'Scopes as URIs have the prefix of SMART', { doesNotApply: 'Scopes are nowhere written as URIs.' }],
      ['@220', 'SHALL', 'OpenID’s scopes as URIs have the prefix of OpenID', { doesNotApply: 'Scopes are nowhere written as URIs.' }],
    ],
  ],
];
