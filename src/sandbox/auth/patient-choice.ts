import { randomUUID } from 'node:crypto';
import type { LaunchedChart } from './launches.ts';

/** A choice of patient that is shown to the clinician. */
export interface PatientChoice {
  /** Names the authorization request that waits for it. */
  readonly request: string;
  /** What the clinician searches for; empty is everybody. */
  readonly name: string;
}

/** The screens of the choice, and who can be chosen. */
export interface PatientPicker {
  page(choice: PatientChoice): Promise<Response>;
  /** For a choice that was made before, or was never asked for. */
  overPage(): Promise<Response>;
  /** The chart of the patient who was chosen; undefined for somebody who is not here. */
  open(patientId: string): LaunchedChart | undefined;
}

export interface PatientChoices {
  /** Keeps an authorization request that is in order but for its patient, and asks for one. */
  ask(request: URL): Promise<Response>;
  /** Answers the picker's own requests: a search, a choice, or none. `body` is the form that was sent. */
  answer(request: Request, body: Buffer): Promise<Response>;
}

/**
 * The step of a standalone launch in which the clinician says which patient the app is for. Each request is decided once.
 * `goOn` lets an authorization request go on for a chart, or for none, which refuses it.
 */
export function createPatientChoices(
  picker: PatientPicker,
  goOn: (request: URL, chart: LaunchedChart | undefined) => Promise<Response>,
): PatientChoices {
  const waiting = new Map<string, URL>();
  return {
    ask(request) {
      const id = randomUUID();
      waiting.set(id, request);
      return picker.page({ request: id, name: '' });
    },
    async answer(request, body) {
      const chosen = request.method === 'POST';
      const sent = chosen ? new URLSearchParams(body.toString('utf8')) : new URL(request.url).searchParams;
      const id = sent.get('request') ?? '';
      const authorization = waiting.get(id);
      if (!authorization) return picker.overPage();
      const nobody = sent.has('cancel');
      const chart = chosen && !nobody ? picker.open(sent.get('patient') ?? '') : undefined;
      if (!chosen || (!nobody && !chart)) return picker.page({ request: id, name: sent.get('name') ?? '' });
      waiting.delete(id);
      return goOn(authorization, chart);
    },
  };
}
