import { outcomeIn, outcomeText } from '../../fhir/outcome/operation-outcome.ts';
import { ExportFailure } from './export-failure.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const SAID_AT_MOST = 600;

/** Sends a request; a failure names the address. A redirect is never followed with a token: it may lead elsewhere. */
export async function ask(address: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { ...init, redirect: 'manual', signal });
  } catch (reason) {
    signal.throwIfAborted();
    const cause = reason instanceof Error && reason.cause instanceof Error ? reason.cause.message : undefined;
    throw new ExportFailure({
      kind: 'unreachable',
      address,
      message: cause ?? (reason instanceof Error ? reason.message : String(reason)),
    });
  }
}

/** What the server says of a refusal: its OperationOutcome, else the beginning of its text. */
export async function saidBy(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  const outcome = outcomeIn(jsonIn(text));
  return (outcome ? outcomeText(outcome) : text).trim().slice(0, SAID_AT_MOST);
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is secret goes out encrypted, or stays on this computer. */
export function mustBeEncrypted(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!isSafe) throw new ExportFailure({ kind: 'unencrypted', address });
}
