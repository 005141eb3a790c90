import type { BuiltRecord } from '../../record/base/record.ts';
import { allowOwnWorkers } from './own-workers.ts';
import type { ValidationAnswer, ValidationRequest, Verdict } from './validation-messages.ts';

/** The check came to an end, or the worker could not run it. */
export type ValidationResult =
  | { readonly ok: true; readonly verdicts: readonly Verdict[] }
  | { readonly ok: false; readonly reason: string };

interface Waiting {
  readonly settle: (result: ValidationResult) => void;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Checks a record against its profiles in a worker: engine and tables are loaded the first time that they are needed. */
export function validateRecord(record: BuiltRecord): Promise<ValidationResult> {
  worker ??= startWorker();
  lastId += 1;
  const request: ValidationRequest = {
    id: lastId,
    entries: record.entries.map(({ key, resource }) => ({ key, resource })),
    referenceTypes: Object.fromEntries(record.entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType])),
  };
  const running = worker;
  return new Promise(settle => {
    waiting.set(request.id, { settle });
    running.postMessage(request);
  });
}

function startWorker(): Worker {
  allowOwnWorkers();
  const started = new Worker(new URL('./validation-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<ValidationAnswer>) => {
    waiting.get(event.data.id)?.settle({ ok: true, verdicts: event.data.verdicts });
    waiting.delete(event.data.id);
  });
  started.addEventListener('error', event => {
    for (const { settle } of waiting.values()) settle({ ok: false, reason: event.message });
    waiting.clear();
    started.terminate();
    worker = undefined;
  });
  return started;
}
