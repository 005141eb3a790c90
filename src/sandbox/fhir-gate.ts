import type { Access, Authorization } from './auth/authorization.ts';
import { reachOf, type SmartInteraction } from './auth/scopes.ts';
import type { EhrBehaviour } from './behaviours/ehr-behaviour.ts';
import { pathBelow } from './gate/asked-interaction.ts';
import { behaving } from './gate/behaving.ts';
import { declare } from './gate/declare.ts';
import { everything, type FhirServer, fhirResponse, outcome } from './gate/fhir-server.ts';
import type { SandboxSettings } from './settings.ts';
import { type Interaction, interactionOf, type StoreAccess } from './store/compartment.ts';

export interface FhirGateOptions {
  /** FHIR base without a trailing slash. */
  readonly base: string;
  readonly authorization: Authorization;
  /** Undefined: as the server behind does. */
  readonly behaviour: EhrBehaviour | undefined;
  /** The server behind the gate, at the same base. */
  readonly behind: FhirServer;
  readonly settings: SandboxSettings;
  /** What a backend exports; undefined of a path that is none of it. */
  readonly bulk?: (request: Request, path: string) => Promise<Response | undefined>;
}

const LETTERS: Readonly<Record<Interaction, SmartInteraction>> = {
  read: 'r',
  vread: 'r',
  history: 'r',
  search: 's',
  create: 'c',
  update: 'u',
  delete: 'd',
};

const BEARER = { 'www-authenticate': 'Bearer' };
const INVALID_TOKEN = { 'www-authenticate': 'Bearer error="invalid_token"' };

/** Lets a request through as far as its token reaches, scope by interaction and the launch's patient, to a server that behaves as told. */
export function createFhirGate(options: FhirGateOptions): (request: Request) => Promise<Response> {
  const { base, authorization, behaviour, behind, settings } = options;
  const updateCreate = (): boolean => settings.updateCreate || behaviour?.declares.updateCreate === true;
  const server = behaviour ? behaving({ base, behaviour, behind, updateCreate }) : behind;

  return async request => {
    const path = pathBelow(base, request);
    if (path === 'metadata') {
      if (!settings.metadata || behaviour?.declares.statement === false)
        return outcome(404, 'not-found', 'This server has no CapabilityStatement.');
      const answer = await behind(request, everything);
      if (!answer.ok) return answer;
      return fhirResponse(
        declare(await answer.json(), behaviour, { transaction: settings.transaction, updateCreate: updateCreate() }),
        answer,
      );
    }
    const exported = await options.bulk?.(request, path);
    if (exported) return exported;
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return outcome(401, 'login', 'An access token is needed.', BEARER);
    const access = await authorization.access(token);
    if (access?.base !== base) return outcome(401, 'login', 'The access token is unknown, expired or revoked.', INVALID_TOKEN);
    if (path === '' && request.method === 'POST' && !settings.transaction) {
      return outcome(405, 'not-supported', 'This server takes no Bundles at its base.');
    }
    return server(request, reach(access, path, request.method));
  };
}

/**
 * A `patient/` scope opens the launch's patient only. A request leaves that patient's compartment only where a `user/` scope
 * covers it, and then whatever else it touches needs a `user/` scope too.
 */
function reach(access: Access, path: string, method: string): StoreAccess {
  const of = (type: string, interaction: Interaction): 'user' | 'patient' | undefined => reachOf(access.rules, type, LETTERS[interaction]);
  const [type = '', id] = path.split('/');
  const wide = type === '' ? access.rules.every(rule => rule.level === 'user') : of(type, interactionOf(method, id)) === 'user';
  if (wide) return { allows: (one, interaction) => of(one, interaction) === 'user' };
  if (!access.chart) return { allows: () => false };
  return { patientCompartment: access.chart.patientId, allows: (one, interaction) => of(one, interaction) !== undefined };
}
