import type { LanguageTag } from '../../plain/language-tag.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import { readLanguage } from '../input/read-language.ts';
import { checkToken, readBase, readPatient } from '../input/read-server.ts';
import { readConfig } from '../serve/read-config.ts';
import { readArguments, UsageProblem } from '../usage-problem.ts';
import { grantedIn } from './granted-in.ts';

export const USAGE = `vertaug doctor URL [--origin ORIGIN] [--token TOKEN] [--patient ID] [--config FILE] [--json]
vertaug doctor --statement FILE [--config FILE [--issuer ISS]] [--json]

Says what Vertaug will do on a FHIR server: in which way each resource of a record reaches it, and why. It reads what a server tells
anybody and writes nothing. With a patient it also tries what it may: each type is searched and read, one resource of it, which is
counted and not kept.

  URL               the FHIR base of a server: its smart-configuration and CapabilityStatement are read
  --statement FILE  a CapabilityStatement alone
  --origin ORIGIN   where the app will be, such as https://vertaug.hospital.example: whether a browser lets it read and write from there
  --patient ID      a patient to try it with, best one who was made up
  --token TOKEN     an access token; better in the environment, as VERTAUG_TOKEN. Without one the server is asked as anybody may
  --scope TEXT      what the token response said was granted; left out, it is taken from the token where that says so
  --config FILE     the site's config.json: what it says of this EHR counts. Of a URL, the issuer with that iss
  --issuer ISS      of a statement: the issuer that it belongs to, where config.json has several
  --language TAG    en or fr-CA, of the text
  --json            one line: {"verdict":{"exit","findings":[{"kind","exit","says"}]},"plan":{"Procedure":"create",…},
                    "reasons":{TYPE:[{"tier","obstacle","says"}]},"declared":{TYPE:{"read","search","create","update"}},…}

Ends with 0 where all is stored as such; with 1 where something goes into a form, a note or a file, or could not be read; with 2 where
Vertaug cannot work there (no SMART configuration, no PKCE, another FHIR version, nothing to read), or the command was not understood.
`;

export type DoctorOptions = {
  readonly json: boolean;
  readonly language: LanguageTag;
  /** What the site says of this EHR; undefined: nothing. */
  readonly issuer: IssuerConfig | undefined;
} & (
  | { readonly statement: string }
  | {
      readonly statement: undefined;
      readonly baseUrl: string;
      readonly origin: string | undefined;
      readonly token: string | undefined;
      readonly patientId: string | undefined;
      readonly granted: readonly string[] | undefined;
    }
);

/** What was asked for; undefined: only what the command is. */
export async function readDoctorOptions(args: string[], env: NodeJS.ProcessEnv): Promise<DoctorOptions | undefined> {
  const { values, positionals } = readArguments(args, {
    statement: { type: 'string' },
    origin: { type: 'string' },
    patient: { type: 'string' },
    token: { type: 'string' },
    scope: { type: 'string' },
    config: { type: 'string' },
    issuer: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return undefined;
  const [address, ...more] = positionals;
  const { statement, origin, config, issuer, patient } = values;
  const said = { json: values.json ?? false, language: readLanguage(values.language) };
  if ((address === undefined) === (statement === undefined) || more.length > 0)
    throw new UsageProblem('Name one server or one statement: "vertaug doctor URL" or "vertaug doctor --statement FILE".');
  if (issuer !== undefined && (config === undefined || address !== undefined))
    throw new UsageProblem(
      '--issuer names an issuer of --config FILE for --statement FILE; a server is looked up there by its own address.',
    );
  if (statement !== undefined) {
    if (origin !== undefined) throw new UsageProblem('--origin needs a server to ask: a statement does not say what a browser may do.');
    if (patient !== undefined || values.token !== undefined || values.scope !== undefined)
      throw new UsageProblem('--patient, --token and --scope need a server to ask.');
    return { ...said, statement, issuer: config === undefined ? undefined : await issuerOf(config, issuer) };
  }
  const baseUrl = readBase(address ?? '', 'vertaug doctor');
  if (origin !== undefined && (!/^https?:/.test(origin) || urlOf(origin)?.origin !== origin))
    throw new UsageProblem(`--origin takes the origin of the app, such as https://vertaug.hospital.example, not "${origin}".`);
  const token = values.token ?? (env.VERTAUG_TOKEN || undefined);
  checkToken(baseUrl, token);
  return {
    ...said,
    statement,
    baseUrl,
    origin,
    token,
    patientId: patient === undefined ? undefined : readPatient(patient),
    granted: values.scope?.split(/\s+/).filter(Boolean) ?? (token === undefined ? undefined : grantedIn(token)),
    issuer: config === undefined ? undefined : await issuerOf(config, baseUrl),
  };
}

/** The issuer by that `iss`, or the only one. */
async function issuerOf(config: string, iss: string | undefined): Promise<IssuerConfig> {
  const { issuers } = (await readConfig(config)).site;
  const wanted = iss?.replace(/\/+$/, '');
  const found = wanted === undefined && issuers.length === 1 ? issuers[0] : issuers.find(each => each.iss === wanted);
  if (found !== undefined) return found;
  const has = issuers.length === 0 ? 'It has none.' : `It has: ${issuers.map(each => each.iss).join(', ')}.`;
  throw new UsageProblem(
    wanted === undefined
      ? `${config} has more or less than one issuer: say which by --issuer ISS. ${has}`
      : `${config} has no issuer ${wanted}, so the app would refuse its launches. ${has}`,
  );
}
