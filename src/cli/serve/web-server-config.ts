import { posix } from 'node:path';
import { CONTENT_TYPES } from '../../sandbox/app/content-types.ts';
import { KEPT, NOT_KEPT, OPENER_POLICY, SIGN_IN_OPENER_POLICY, SIGN_IN_PAGE } from '../../sandbox/app/deployment-headers.ts';

export interface Deployment {
  /** As people reach it: `vertaug.hospital.example`. */
  readonly serverName: string;
  /** The folder of the built app on the web server. */
  readonly directory: string;
  /** Where the site's `config.json` lies there: outside the app's folder, so that no newer one overwrites it. */
  readonly configFile: string;
  readonly port: number;
  /** Paths on the web server; left out, nginx is given the usual places and Caddy sees to it. */
  readonly certificate?: { readonly file: string; readonly keyFile: string };
  /** Those of `deploymentHeaders`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where a release is laid, and what people reach it by, where nobody says otherwise. */
export const USUAL_DEPLOYMENT = {
  serverName: 'vertaug.hospital.example',
  directory: '/srv/vertaug/current/app',
  configFile: '/srv/vertaug/config.json',
  port: 443,
} as const satisfies Partial<Deployment>;

export const WEB_SERVERS = ['nginx', 'caddy'] as const;
export type WebServer = (typeof WEB_SERVERS)[number];

/** What a web server is told to serve the app as `vertaug serve` does. */
export const WEB_SERVER_CONFIG: Readonly<Record<WebServer, (deployment: Deployment) => string>> = { nginx, caddy };

/** Double quotes keep all that the table of headers holds, apostrophes and semicolons among it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** What is changed by hand where nothing can be printed anew. */
const BY_HAND = 'connect-src has the origins in config.json, frame-ancestors those of the EHRs that show Vertaug in a frame.';

function nginx({ serverName, directory, configFile, port, headers, certificate }: Deployment): string {
  const { file, keyFile } = certificate ?? { file: `/etc/ssl/certs/${serverName}.pem`, keyFile: `/etc/ssl/private/${serverName}.key` };
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `        ${type.split(';', 1)[0]} ${ending.slice(1)};`);
  const charset = [...new Set(Object.values(CONTENT_TYPES).flatMap(type => (type.includes('charset') ? type.split(';', 1) : [])))];
  // text/html is always among those of nginx, and named once more it complains.
  const others = charset.filter(type => type !== 'text/html').join(' ');
  return `# Vertaug on nginx: a file for conf.d, as "vertaug serve --print nginx" prints it. When config.json changes, so does the policy below:
# ${BY_HAND}
map "$status:$uri" $vertaug_cache_control {
    default ${quoted(NOT_KEPT)};
    ~^(200|304):.*/assets/ ${quoted(KEPT)};
}
map $uri $vertaug_opener_policy {
    default ${quoted(headers[OPENER_POLICY] ?? '')}; # ${OPENER_POLICY}
    ~/${SIGN_IN_PAGE.replace('.', '\\.')}$ ${quoted(SIGN_IN_OPENER_POLICY)};
}

server {
    listen ${port} ssl;
    server_name ${serverName};
    ssl_certificate ${file};
    ssl_certificate_key ${keyFile};
    server_tokens off;

    root ${directory};
    index index.html;
    autoindex off;
    default_type application/octet-stream;
    types {
${types.join('\n')}
    }
    charset utf-8;
    charset_types ${others};
    gzip on;
    gzip_types ${others} image/svg+xml;

    # No location may have an add_header of its own: these would then be left out there.
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} ${name === OPENER_POLICY ? '$vertaug_opener_policy' : quoted(value)} always;`)
  .join('\n')}
    add_header Cache-Control $vertaug_cache_control always;

    location = /config.json {
        alias ${configFile};
    }
    location / {
        try_files $uri $uri/index.html =404;
    }
    location ~ /\\. {
        return 404;
    }
}
`;
}

function caddy({ serverName, directory, configFile, port, headers, certificate }: Deployment): string {
  const tls = certificate === undefined ? '' : `\ttls ${certificate.file} ${certificate.keyFile}\n`;
  return `# Vertaug on Caddy, as "vertaug serve --print caddy" prints it. When config.json changes, so does the policy below:
# ${BY_HAND}
(vertaug_headers) {
\theader {
${Object.entries(headers)
  .map(([name, value]) => `\t\t${name} ${quoted(value)}`)
  .join('\n')}
\t\tCache-Control ${quoted(NOT_KEPT)}
\t}
\t# By itself: a block that takes something away is carried out last, and would undo the line for what is kept.
\theader -Server
}

${serverName}${port === 443 ? '' : `:${port}`} {
${tls}\troot * ${directory}
\tencode gzip
\t@hidden path */.*
\t@sign_in path */${SIGN_IN_PAGE}
\t@kept {
\t\tpath */assets/*
\t\tfile
\t}
\t# Within route the lines are carried out as they stand; elsewhere Caddy sorts them.
\troute {
\t\timport vertaug_headers
\t\terror @hidden 404
\t\theader @kept Cache-Control ${quoted(KEPT)}
\t\theader @sign_in ${OPENER_POLICY} ${quoted(SIGN_IN_OPENER_POLICY)}
\t\thandle /config.json {
\t\t\troot * ${posix.dirname(configFile)}
\t\t\trewrite * /${posix.basename(configFile)}
\t\t\tfile_server
\t\t}
\t\tfile_server
\t}
\thandle_errors {
\t\timport vertaug_headers
\t\theader Content-Type ${quoted('text/plain; charset=utf-8')}
\t\trespond "Not found."
\t}
}
`;
}
