import { isFhirId } from '../../plain/fhir-id.ts';
import { checkToken, readBase } from '../input/read-server.ts';
import { UsageProblem } from '../usage-problem.ts';

export interface ServerOptions {
  readonly baseUrl: string;
  readonly group: string | undefined;
  /** Undefined: the server is asked as anybody may. */
  readonly client: { readonly id: string; readonly keyFile: string } | undefined;
  readonly changedSince: string | undefined;
  /** Undefined: a folder that is taken away in the end. */
  readonly keep: string | undefined;
  readonly cancels: boolean;
}

interface Given {
  readonly fhir?: string | undefined;
  readonly group?: string | undefined;
  readonly 'client-id'?: string | undefined;
  readonly key?: string | undefined;
  readonly 'changed-since'?: string | undefined;
  readonly keep?: string | undefined;
  readonly cancel?: boolean | undefined;
}

/** FHIR instant (R4, "instant"). */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Undefined where no server is named. */
export function readServerOptions(given: Given): ServerOptions | undefined {
  const { fhir, group, key, keep, cancel = false, 'client-id': clientId, 'changed-since': changedSince } = given;
  if (fhir === undefined) {
    const ofServer = { group, key, keep, cancel: cancel || undefined, 'client-id': clientId, 'changed-since': changedSince };
    const stray = Object.entries(ofServer).find(([, value]) => value !== undefined);
    if (stray !== undefined) throw new UsageProblem(`--${stray[0]} is of a server: it needs --fhir URL.`);
    return undefined;
  }
  const baseUrl = readBase(fhir, '--fhir');
  if ((clientId === undefined) !== (key === undefined))
    throw new UsageProblem('A backend signs in with both: --client-id ID and --key FILE.');
  if (clientId !== undefined) checkToken(baseUrl, clientId);
  const groupId = group?.replace(/^Group\//, '');
  if (groupId !== undefined && !isFhirId(groupId)) throw new UsageProblem(`--group takes the id of a Group, not "${group}".`);
  if (changedSince !== undefined && !(INSTANT.test(changedSince) && !Number.isNaN(Date.parse(changedSince)))) {
    throw new UsageProblem(`--changed-since takes an instant such as 2026-01-01T00:00:00Z, not "${changedSince}".`);
  }
  if (cancel && keep === undefined) throw new UsageProblem('--cancel needs the folder that the export was begun in: --keep FOLDER.');
  return {
    baseUrl,
    group: groupId,
    client: clientId === undefined || key === undefined ? undefined : { id: clientId, keyFile: key },
    changedSince,
    keep,
    cancels: cancel,
  };
}
