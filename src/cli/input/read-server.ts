import { isFhirId } from '../../plain/fhir-id.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { ServerAsked } from './server-charts.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** `--fhir`, `--patient` and `--token`; undefined where no server is named. */
export function readServer(
  base: string | undefined,
  patients: readonly string[] | undefined,
  token: string | undefined,
): ServerAsked | undefined {
  if (base === undefined) {
    if (patients !== undefined) throw new UsageProblem('--patient needs the server that has the patient: --fhir URL.');
    return undefined;
  }
  const baseUrl = readBase(base, '--fhir');
  checkToken(baseUrl, token);
  const ids = (patients ?? []).map(readPatient);
  if (ids.length === 0) throw new UsageProblem('--fhir needs at least one patient: --patient ID.');
  return { baseUrl, patientIds: [...new Set(ids)], token };
}

/** A FHIR base, without a slash at its end. `what` takes it: an option, or a command. */
export function readBase(text: string, what: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBase =
    url !== undefined && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '' && !/[?#]/.test(text);
  if (!isBase) throw new UsageProblem(`${what} takes the FHIR base of a server, such as https://ehr.example/fhir/r4, not "${text}".`);
  return text.replace(/\/+$/, '');
}

/** No token goes out unencrypted but on this computer. */
export function checkToken(baseUrl: string, token: string | undefined): void {
  const { protocol, hostname } = new URL(baseUrl);
  if (token !== undefined && protocol === 'http:' && !LOOPBACK.includes(hostname))
    throw new UsageProblem('The token would go unencrypted. Name the server with https, or leave the token out.');
}

/** The id of a patient, also as a reference. */
export function readPatient(text: string): string {
  const id = text.replace(/^Patient\//, '');
  if (!isFhirId(id)) throw new UsageProblem(`--patient takes the id of a Patient, not "${id}".`);
  return id;
}
