// What a release says to web servers, for a site that has to put its own names into it: from the one table of headers.
import { USUAL_DEPLOYMENT, WEB_SERVER_CONFIG } from '../../src/cli/serve/web-server-config.ts';
import {
  deploymentHeaders,
  KEPT,
  NOT_KEPT,
  OPENER_POLICY,
  SIGN_IN_OPENER_POLICY,
  SIGN_IN_PAGE,
} from '../../src/sandbox/app/deployment-headers.ts';
import type { ArchivedFile } from '../tar-archive.ts';

const EHR = 'https://ehr.hospital.example';

const EXAMPLE = { issuers: [{ iss: `${EHR}/fhir/r4`, name: 'Hospital EHR', clientId: 'the-id-from-your-registration' }] };

/** An example of `config.json`, and the two web servers' configuration and the bare headers that go with it. */
export function webServerFiles(): readonly ArchivedFile[] {
  const headers = deploymentHeaders(EXAMPLE, [EHR]);
  const deployment = { ...USUAL_DEPLOYMENT, headers };
  const table = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [
    ['config.example.json', `${JSON.stringify(EXAMPLE, null, 2)}\n`],
    ['web-server/nginx.conf', WEB_SERVER_CONFIG.nginx(deployment)],
    ['web-server/Caddyfile', WEB_SERVER_CONFIG.caddy(deployment)],
    [
      'web-server/headers.txt',
      [
        'For any other web server. With every answer, errors among them:',
        '',
        ...table,
        '',
        `With ${SIGN_IN_PAGE} this one is another:`,
        '',
        `${OPENER_POLICY}: ${SIGN_IN_OPENER_POLICY}`,
        '',
        'With a file under assets/ that is there (its name changes with its content):',
        '',
        `Cache-Control: ${KEPT}`,
        '',
        'With everything else, config.json and what is not there among it:',
        '',
        `Cache-Control: ${NOT_KEPT}`,
        '',
      ].join('\n'),
    ],
  ];
}
