import { connectionText } from '../../connection/connection-text.ts';
import { type Examined, examine, examineStatement } from '../../connection/examined.ts';
import { exitOf } from '../../connection/findings/finding.ts';
import { fixedSession } from '../../fhir/fixed-session.ts';
import { loadConnectionWords } from '../../words/load-connection-words.ts';
import { endWithReader } from '../end-with-reader.ts';
import { doctorLine } from './doctor-line.ts';
import { type DoctorOptions, readDoctorOptions, USAGE } from './doctor-options.ts';
import { readStatement } from './read-statement.ts';

export async function diagnose(args: string[]): Promise<void> {
  const options = await readDoctorOptions(args, process.env);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  endWithReader();
  const examined = options.statement === undefined ? await ofServer(options) : await ofStatement(options);
  const words = await loadConnectionWords(options.language);
  process.stdout.write(options.json ? `${doctorLine(examined)}\n` : connectionText(examined, words));
  process.exitCode = exitOf(examined.findings);
}

async function ofStatement({ statement, issuer }: Extract<DoctorOptions, { statement: string }>): Promise<Examined> {
  const { capability, repeated } = await readStatement(statement);
  return examineStatement(statement, capability, repeated, issuer);
}

function ofServer({
  baseUrl,
  origin,
  issuer,
  token,
  patientId,
  granted,
}: Extract<DoctorOptions, { statement: undefined }>): Promise<Examined> {
  const isTried = token !== undefined || patientId !== undefined;
  return examine(baseUrl, issuer, {
    send: (url, init) => fetch(url, init),
    now: () => performance.now(),
    page: origin === undefined ? undefined : { origin, how: 'preflight' },
    tryWith: isTried ? { session: fixedSession(baseUrl, token, issuer?.fhirOrigins), patientId, granted } : undefined,
  });
}
