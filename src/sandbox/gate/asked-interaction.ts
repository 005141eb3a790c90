import type { DeclaredInteraction } from '../behaviours/ehr-behaviour.ts';

/** What a request asks for, by its address below the base and its method. */
export interface AskedInteraction {
  readonly type: string;
  readonly id: string | undefined;
  /** Undefined: something that no behaviour here declares. */
  readonly interaction: DeclaredInteraction | undefined;
}

export function pathBelow(base: string, request: Request): string {
  return new URL(request.url).pathname.slice(new URL(base).pathname.length).replace(/^\/|\/$/g, '');
}

export function askedInteraction(method: string, path: string): AskedInteraction {
  const [type = '', id, history, version] = path.split('/');
  return { type, id, interaction: interactionOf(method, id, history, version) };
}

function interactionOf(
  method: string,
  id: string | undefined,
  history: string | undefined,
  version: string | undefined,
): DeclaredInteraction | undefined {
  const reading = method === 'GET' || method === 'HEAD';
  if (id === undefined) return reading ? 'search-type' : method === 'POST' ? 'create' : undefined;
  if (id === '_search') return method === 'POST' ? 'search-type' : undefined;
  if (history === '_history') return !reading ? undefined : version === undefined ? 'history-instance' : 'vread';
  if (reading) return 'read';
  if (method === 'PUT') return 'update';
  return method === 'DELETE' ? 'delete' : undefined;
}
