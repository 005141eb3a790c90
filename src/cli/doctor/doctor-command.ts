import { endWithReader } from '../end-with-reader.ts';
import { doctorLine } from './doctor-line.ts';
import { type DoctorOptions, readDoctorOptions, USAGE } from './doctor-options.ts';
import { doctorText, type Examined } from './doctor-text.ts';
import { examineServer } from './examine-server.ts';
import { exitOf, findingsOfServer, findingsOfStatement } from './findings.ts';
import { issuerWithoutWords, planForServer } from './plan-for-server.ts';
import { readStatement } from './read-statement.ts';

export async function examine(args: string[]): Promise<void> {
  const options = await readDoctorOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  endWithReader();
  const examined = options.statement === undefined ? await ofServer(options) : await ofStatement(options);
  process.stdout.write(options.json ? `${doctorLine(examined)}\n` : doctorText(examined));
  process.exitCode = exitOf(examined.findings);
}

async function ofStatement({ statement, issuer }: Extract<DoctorOptions, { statement: string }>): Promise<Examined> {
  const { capability, repeated } = await readStatement(statement);
  const site = issuer ?? issuerWithoutWords('https://ehr.example');
  const plan = planForServer(
    capability,
    site,
    site.forms.map(form => ({ ...form, fault: undefined })),
  );
  return {
    where: statement,
    software: capability.software,
    fhirVersion: capability.fhirVersion,
    issuer: issuer?.iss,
    plan,
    findings: [
      ...findingsOfStatement(capability, plan, site, true),
      ...(repeated.length > 0 ? [{ kind: 'type-repeated' as const, about: repeated }] : []),
      ...(site.forms.length > 0 ? [{ kind: 'form-not-looked-up' as const, about: site.forms.map(({ canonical }) => canonical) }] : []),
    ],
    server: undefined,
  };
}

async function ofServer({ baseUrl, origin, issuer }: Extract<DoctorOptions, { statement: undefined }>): Promise<Examined> {
  const site = issuer ?? issuerWithoutWords(baseUrl);
  const server = await examineServer(site, origin, () => performance.now());
  const { capability } = server;
  const plan = planForServer(
    capability,
    site,
    server.forms.map(({ form }) => form),
    server.smart.server,
  );
  return {
    where: baseUrl,
    software: capability.software,
    fhirVersion: capability.fhirVersion,
    issuer: issuer?.iss,
    plan,
    findings: [...findingsOfServer(server, site, issuer !== undefined), ...findingsOfStatement(capability, plan, site, false)],
    server,
  };
}
