import { connectionText } from '../../connection/connection-text.ts';
import { type Examined, examine, examineStatement } from '../../connection/examined.ts';
import { exitOf } from '../../connection/findings/finding.ts';
import { fixedSession } from '../../fhir/fixed-session.ts';
import { type ConnectionWords, loadConnectionWords } from '../../words/load-connection-words.ts';
import { endWithReader } from '../end-with-reader.ts';
import { doctorLine } from './doctor-line.ts';
import { type DoctorOptions, readDoctorOptions, USAGE } from './doctor-options.ts';
import { readStatement } from './read-statement.ts';
import { withWrites } from './writes/with-writes.ts';

export async function diagnose(args: string[]): Promise<void> {
  const options = await readDoctorOptions(args, process.env);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  endWithReader();
  const words = await loadConnectionWords(options.language);
  const examined = options.statement === undefined ? await ofServer(options, words) : await ofStatement(options);
  process.stdout.write(options.json ? `${doctorLine(examined)}\n` : connectionText(examined, words));
  process.exitCode = exitOf(examined.findings);
}

async function ofStatement({ statement, issuer }: Extract<DoctorOptions, { statement: string }>): Promise<Examined> {
  const { capability, repeated } = await readStatement(statement);
  return examineStatement(statement, capability, repeated, issuer);
}

async function ofServer(options: Extract<DoctorOptions, { statement: undefined }>, words: ConnectionWords): Promise<Examined> {
  const { baseUrl, origin, issuer, token, patientId, granted, writes } = options;
  const session = fixedSession(baseUrl, token, issuer?.fhirOrigins);
  const examined = await examine(baseUrl, issuer, {
    send: (url, init) => fetch(url, init),
    now: () => performance.now(),
    page: origin === undefined ? undefined : { origin, how: 'preflight' },
    tryWith: token !== undefined || patientId !== undefined ? { session, patientId, granted } : undefined,
  });
  if (writes === undefined) return examined;
  let isStopped = false;
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const stop = () => {
    if (!isStopped) say(words.say.writes.stopping);
    isStopped = true;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return withWrites(examined, { baseUrl, issuer, session, options: writes, words, say, isStopped: () => isStopped });
}
