import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { type Authorization, ROUTES } from './auth/authorization.ts';
import { smartConfiguration } from './auth/smart-configuration.ts';
import type { Faults } from './faults.ts';
import { style } from './page/style.ts';
import type { RequestKind, RequestLog } from './request-log.ts';
import type { SandboxSettings } from './settings.ts';

export interface EhrServerOptions {
  readonly origin: string;
  /** Path of the FHIR base, as `/fhir`. */
  readonly fhirPath: string;
  /** The only origin that may read tokens and charts. */
  readonly appOrigin: string;
  readonly authorization: Authorization;
  readonly fhir: (request: Request) => Promise<Response>;
  readonly pages: EhrPages;
  readonly settings: SandboxSettings;
  readonly faults: Faults;
  readonly log: RequestLog;
}

export interface EhrPages {
  patients(): Promise<Response>;
  resource(type: string, id: string): Promise<Response>;
  /** Address that opens the app for a patient, with what the query adds; undefined for a patient or a resource that is not here. */
  launchUrl(patientId: string, query: URLSearchParams): string | undefined;
  notFound(): Promise<Response>;
  reset(): void;
}

interface EhrEnv {
  Bindings: HttpBindings;
  Variables: { body: Buffer<ArrayBuffer> };
}

export type EhrServer = Hono<EhrEnv>;

/** The EHR's one origin: its pages, authorization and FHIR. */
export function createEhrServer(options: EhrServerOptions): EhrServer {
  const { origin, fhirPath, appOrigin, authorization, pages, settings, faults, log } = options;
  const discovery = `${fhirPath}/.well-known/smart-configuration`;
  const app = new Hono<EhrEnv>();

  const kindOf = (path: string): RequestKind => {
    if (path === fhirPath || path.startsWith(`${fhirPath}/`)) return 'fhir';
    return path.startsWith('/auth/') || path.startsWith('/.well-known/') ? 'auth' : 'ehr';
  };

  app.use(async (c, next) => {
    const body = Buffer.from(await c.req.arrayBuffer());
    c.set('body', body);
    const answered = log.begin(kindOf(c.req.path), c.req.raw, body);
    await next();
    if (c.res === RESPONSE_ALREADY_SENT || c.res.headers.has('x-hono-already-sent')) return;
    answered(c.res.status);
  });

  // Discovery is for everyone; tokens and charts are for the app's origin. ETag and Location stay unreadable, as on most servers.
  const forEveryone = cors({ origin: '*', allowMethods: ['GET'] });
  const forTheApp: MiddlewareHandler = cors({
    origin: asking => (asking === appOrigin ? asking : null),
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Accept', 'Authorization', 'Content-Type', 'If-Match', 'If-Modified-Since', 'If-None-Exist', 'If-None-Match', 'Prefer'],
    maxAge: 600,
  });
  app.use(async (c, next) => {
    if (c.req.path === discovery) return settings.discoveryCors ? forEveryone(c, next) : next();
    if (kindOf(c.req.path) === 'fhir' || c.req.path === ROUTES.token || c.req.path === ROUTES.revocation) return forTheApp(c, next);
    return next();
  });

  app.use(async (c, next) => {
    const outcome = await faults.serve({ method: c.req.method, url: c.req.url, fhir: kindOf(c.req.path) === 'fhir' }, async () => {
      await next();
      return c.res;
    });
    if (outcome === 'dropped') {
      c.env.incoming.socket.destroy();
      c.res = undefined;
      c.res = RESPONSE_ALREADY_SENT;
    } else if (outcome !== c.res) {
      c.res = outcome;
    }
  });

  app.get(discovery, () => {
    const document = settings.smartConfiguration(smartConfiguration(origin));
    return document instanceof Response ? document : Response.json(document);
  });
  const toStore = (request: Request, body: Buffer<ArrayBuffer>): Promise<Response> =>
    options.fhir(
      new Request(request.url, {
        method: request.method,
        headers: request.headers,
        ...(body.length > 0 ? { body } : {}),
      }),
    );
  app.all(fhirPath, c => toStore(c.req.raw, c.var.body));
  app.all(`${fhirPath}/*`, c => toStore(c.req.raw, c.var.body));

  app.all('/auth/*', c => authorization.handle(c.req.raw, c.var.body));
  app.get('/.well-known/openid-configuration', c => authorization.handle(c.req.raw, c.var.body));

  app.get('/', () => pages.patients());
  app.get('/ehr.css', c => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/chart/:type/:id', c => pages.resource(c.req.param('type'), c.req.param('id')));
  app.get('/launch/:patientId', async c => {
    const address = pages.launchUrl(c.req.param('patientId'), new URL(c.req.url).searchParams);
    if (address === undefined) return pages.notFound();
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    return c.redirect(address, 303);
  });
  app.post('/reset', c => {
    pages.reset();
    return c.redirect('/', 303);
  });
  app.notFound(() => pages.notFound());
  return app;
}
