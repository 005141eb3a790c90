import { CONTENT_TYPES } from '../../sandbox/app/content-types.ts';
import { KEPT, NOT_KEPT } from '../../sandbox/app/deployment-headers.ts';

export interface Deployment {
  /** As people reach it: `vertaug.hospital.example`. */
  readonly serverName: string;
  /** The folder of the built app on the web server. */
  readonly directory: string;
  /** Those of `deploymentHeaders`. */
  readonly headers: Readonly<Record<string, string>>;
}

export const WEB_SERVERS = ['nginx', 'caddy'] as const;
export type WebServer = (typeof WEB_SERVERS)[number];

/** What a web server is told to serve the app as `vertaug serve` does. */
export const WEB_SERVER_CONFIG: Readonly<Record<WebServer, (deployment: Deployment) => string>> = { nginx, caddy };

/** Double quotes keep all that the table of headers holds, apostrophes and semicolons among it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

function nginx({ serverName, directory, headers }: Deployment): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `        ${type.split(';', 1)[0]} ${ending.slice(1)};`);
  const charset = [...new Set(Object.values(CONTENT_TYPES).flatMap(type => (type.includes('charset') ? type.split(';', 1) : [])))];
  // text/html is always among those of nginx, and named once more it complains.
  const others = charset.filter(type => type !== 'text/html').join(' ');
  return `# Vertaug on nginx: a file for conf.d. Printed by "vertaug serve --print nginx"; print it again when config.json changes.
map "$status:$uri" $vertaug_cache_control {
    default ${quoted(NOT_KEPT)};
    ~^(200|304):.*/assets/ ${quoted(KEPT)};
}

server {
    listen 443 ssl;
    server_name ${serverName};
    ssl_certificate /etc/ssl/certs/${serverName}.pem;
    ssl_certificate_key /etc/ssl/private/${serverName}.key;
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
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
    add_header Cache-Control $vertaug_cache_control always;

    location / {
        try_files $uri $uri/index.html =404;
    }
    location ~ /\\. {
        return 404;
    }
}
`;
}

function caddy({ serverName, directory, headers }: Deployment): string {
  return `# Vertaug on Caddy, which sees to its certificate. Printed by "vertaug serve --print caddy"; print it again when config.json changes.
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

${serverName} {
\troot * ${directory}
\tencode gzip
\t@hidden path */.*
\t@kept {
\t\tpath */assets/*
\t\tfile
\t}
\t# Within route the lines are carried out as they stand; elsewhere Caddy sorts them.
\troute {
\t\timport vertaug_headers
\t\terror @hidden 404
\t\theader @kept Cache-Control ${quoted(KEPT)}
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
