import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { type Authorization, ROUTES } from './auth/authorization.ts';
import { smartConfiguration } from './auth/smart-configuration.ts';
import type { CrossOrigin, EhrBehaviour } from './behaviours/ehr-behaviour.ts';
import { full } from './behaviours/full.ts';
import type { FaultAct, Faults } from './faults.ts';
import type { NextTrouble } from './gate/troubles.ts';
import { style } from './page/style.ts';
import type { RequestKind, RequestLog } from './request-log.ts';
import type { SandboxSettings } from './settings.ts';

/** One FHIR base of the EHR, and how it behaves there. */
export interface FhirPlace {
  /** As `/fhir`. */
  readonly path: string;
  /** Undefined: as a server behind it does. */
  readonly behaviour: EhrBehaviour | undefined;
  readonly answer: (request: Request) => Promise<Response>;
  readonly trouble: NextTrouble;
}

export interface EhrServerOptions {
  readonly origin: string;
  readonly places: readonly FhirPlace[];
  /** The only origin that may read tokens and charts. */
  readonly appOrigin: string;
  readonly authorization: Authorization;
  /** Whether a backend can sign in. */
  readonly hasBackend: boolean;
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
  /** What a form of the page says of how it behaves from now on. */
  behave?(form: URLSearchParams): void;
}

const DISCOVERY = '/.well-known/smart-configuration';

interface EhrEnv {
  Bindings: HttpBindings;
  Variables: { body: Buffer<ArrayBuffer> };
}

export type EhrServer = Hono<EhrEnv>;

/** The EHR's one origin: its pages, authorization and FHIR. */
export function createEhrServer(options: EhrServerOptions): EhrServer {
  const { origin, places, appOrigin, authorization, hasBackend, pages, settings, faults, log } = options;
  const discoveries = new Set(places.map(({ path }) => path + DISCOVERY));
  const app = new Hono<EhrEnv>();

  const placeOf = (path: string): FhirPlace | undefined => places.find(place => path === place.path || path.startsWith(`${place.path}/`));
  const kindOf = (path: string): RequestKind => {
    if (placeOf(path)) return 'fhir';
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

  // Discovery is for everyone; tokens and charts are for the app's origin. What a script may read of an answer is the behaviour's.
  const forEveryone = cors({ origin: '*', allowMethods: ['GET'] });
  const forTheApp = ({ allowed, exposed }: CrossOrigin): MiddlewareHandler =>
    cors({
      origin: asking => (asking === appOrigin ? asking : null),
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      allowHeaders: [...allowed],
      exposeHeaders: [...exposed],
      maxAge: 600,
    });
  const atTokens = forTheApp(full.crossOrigin);
  const atPlaces = new Map(places.map(place => [place, forTheApp((place.behaviour ?? full).crossOrigin)]));
  app.use(async (c, next) => {
    if (discoveries.has(c.req.path)) return settings.discoveryCors ? forEveryone(c, next) : next();
    if (c.req.path === ROUTES.token || c.req.path === ROUTES.revocation) return atTokens(c, next);
    const place = placeOf(c.req.path);
    return (place && atPlaces.get(place)?.(c, next)) ?? next();
  });

  app.use(async (c, next) => {
    const { method, url, path } = c.req;
    const place = discoveries.has(path) ? undefined : placeOf(path);
    const standing = (): FaultAct | undefined => place?.trouble(method);
    const outcome = await faults.serve({ method, url, fhir: kindOf(path) === 'fhir', standing }, async () => {
      await next();
      return c.res;
    });
    if (outcome === 'dropped') {
      c.env.incoming.socket.destroy();
      c.res = undefined;
      c.res = RESPONSE_ALREADY_SENT;
    } else if (outcome !== c.res) {
      // What takes the place of an answer is given that one's headers, and may be of another length.
      c.res.headers.delete('content-length');
      c.res = outcome;
    }
  });

  const discovered = (): Response => {
    const document = settings.smartConfiguration(smartConfiguration(origin, hasBackend));
    return document instanceof Response ? document : Response.json(document);
  };
  const toServer = ({ answer }: FhirPlace, request: Request, body: Buffer<ArrayBuffer>): Promise<Response> =>
    answer(
      new Request(request.url, {
        method: request.method,
        headers: request.headers,
        ...(body.length > 0 ? { body } : {}),
      }),
    );
  for (const place of places) {
    app.get(place.path + DISCOVERY, discovered);
    app.all(place.path, c => toServer(place, c.req.raw, c.var.body));
    app.all(`${place.path}/*`, c => toServer(place, c.req.raw, c.var.body));
  }

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
  app.post('/behave', c => {
    pages.behave?.(new URLSearchParams(c.var.body.toString('utf8')));
    return c.redirect('/', 303);
  });
  app.notFound(() => pages.notFound());
  return app;
}
