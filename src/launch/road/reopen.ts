import { isJsonObject } from '../../plain/json-object.ts';
import type { TabStorage } from '../page.ts';

/** A case that a launch is to lead to: of which EHR, and its uuid. Nothing in it says who the patient is. */
export interface CaseToReopen {
  readonly iss: string;
  readonly caseId: string;
}

const KEY = 'vertaug.reopen';
const SESSION_KEY = 'vertaug.session';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Remembers the case for the next launch outside a chart that this tab makes at that EHR. */
export function rememberCase(storage: TabStorage, { iss, caseId }: CaseToReopen): void {
  storage.setItem(KEY, JSON.stringify({ iss, caseId }));
}

/** After the session was ended, or when another is begun from a chart. */
export function forgetSession(storage: TabStorage): void {
  storage.removeItem(KEY);
  storage.removeItem(SESSION_KEY);
}

/** Has a tab that goes on with this session, after a reload or as its duplicate, know itself as the same. */
export function rememberSession(storage: TabStorage, id: string): void {
  storage.setItem(SESSION_KEY, id);
}

/** The random id of the session that this tab goes on with, if it does. */
export function rememberedSession(storage: TabStorage): string | undefined {
  const id = storage.getItem(SESSION_KEY);
  return isCaseId(id) ? id : undefined;
}

/** What this tab is to come back to; it stays remembered until a launch takes it. */
export function rememberedCase(storage: TabStorage): CaseToReopen | undefined {
  const text = storage.getItem(KEY);
  const remembered = text === null ? undefined : parsed(text);
  if (!isJsonObject(remembered)) return undefined;
  const { iss, caseId } = remembered;
  return typeof iss === 'string' && isCaseId(caseId) ? { iss, caseId } : undefined;
}

/** Hands the case of that EHR out, once; whatever was remembered is forgotten, so that no later launch comes upon it. */
export function takeCase(storage: TabStorage, iss: string): string | undefined {
  const text = storage.getItem(KEY);
  storage.removeItem(KEY);
  const remembered = text === null ? undefined : parsed(text);
  if (!isJsonObject(remembered) || remembered.iss !== iss) return undefined;
  return isCaseId(remembered.caseId) ? remembered.caseId : undefined;
}

export function isCaseId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not written by rememberCase: worth no more than a missing entry.
    return undefined;
  }
}
