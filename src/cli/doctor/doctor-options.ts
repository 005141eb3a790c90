import { isFhirId } from '../../plain/fhir-id.ts';
import type { LanguageTag } from '../../plain/language-tag.ts';
import { staffReference } from '../../record/base/identifier.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import { readLanguage } from '../input/read-language.ts';
import { checkToken, readBase, readPatient } from '../input/read-server.ts';
import { readConfig } from '../serve/read-config.ts';
import { readArguments, UsageProblem } from '../usage-problem.ts';
import { grantedIn } from './granted-in.ts';
import { TRIED_TYPES } from './writes/fates.ts';

export const USAGE = `vertaug doctor URL [--origin ORIGIN] [--token TOKEN] [--patient ID [--try-writes URL]] [--config FILE] [--json]
vertaug doctor --statement FILE [--config FILE [--issuer ISS]] [--json]

Says what Vertaug will do on a FHIR server: in which way each resource of a record reaches it, and why. It reads what a server tells
anybody and, unless it is told to, writes nothing. With a patient it also tries what it may: each type is searched and read, one resource of it, which is
counted and not kept.

  URL               the FHIR base of a server: its smart-configuration and CapabilityStatement are read
  --statement FILE  a CapabilityStatement alone
  --origin ORIGIN   where the app will be, such as https://vertaug.hospital.example: whether a browser lets it read and write from there
  --patient ID      a patient to try it with, best one who was made up
  --token TOKEN     an access token; better in the environment, as VERTAUG_TOKEN. Without one the server is asked as anybody may
  --scope TEXT      what the token response said was granted; left out, it is taken from the token where that says so
  --try-writes BASE also writes a test record for that patient, tagged as test data, and takes it away again. BASE is the URL once more: nobody
                    writes to a server by a slip. It says first, type by type, what will become of a test resource there
  --leave TYPE      tries that type too where a test resource of it can be neither deleted nor marked, and will stay; may be repeated
  --encounter ID    the encounter of the test record; many EHRs want one for a note
  --author REF      who it is by, such as Practitioner/123; without one no note is written
  --config FILE     the site's config.json: what it says of this EHR counts. Of a URL, the issuer with that iss
  --issuer ISS      of a statement: the issuer that it belongs to, where config.json has several
  --language TAG    en or fr-CA, of the text
  --json            one line: {"verdict":{"exit","findings":[{"kind","exit","says"}]},"plan":{"Procedure":"create",…},
                    "reasons":{TYPE:[{"tier","obstacle","says"}]},"declared":{TYPE:{"read","search","create","update"}},…}

Ends with 0 where all is stored as such; with 1 where something goes into a form, a note or a file, or could not be read; with 2 where
Vertaug cannot work there (no SMART configuration, no PKCE, another FHIR version, nothing to read), or the command was not understood.
`;

/** A test record is to be written. */
export interface WriteOptions {
  readonly patientId: string;
  readonly encounterId: string | undefined;
  readonly author: string | undefined;
  /** Types that are tried although they will stay. */
  readonly leave: readonly string[];
}

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
      /** Undefined: nothing is written. */
      readonly writes: WriteOptions | undefined;
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
    'try-writes': { type: 'string' },
    leave: { type: 'string', multiple: true },
    encounter: { type: 'string' },
    author: { type: 'string' },
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
    if (patient !== undefined || values.token !== undefined || values.scope !== undefined || values['try-writes'] !== undefined)
      throw new UsageProblem('--patient, --token, --scope and --try-writes need a server to ask.');
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
    writes: readWrites(baseUrl, values),
    granted: values.scope?.split(/\s+/).filter(Boolean) ?? (token === undefined ? undefined : grantedIn(token)),
    issuer: config === undefined ? undefined : await issuerOf(config, baseUrl),
  };
}

interface WriteValues {
  readonly 'try-writes'?: string | undefined;
  readonly patient?: string | undefined;
  readonly encounter?: string | undefined;
  readonly author?: string | undefined;
  readonly leave?: readonly string[] | undefined;
}

function readWrites(baseUrl: string, { patient, encounter, author, leave = [], ...values }: WriteValues): WriteOptions | undefined {
  const again = values['try-writes'];
  if (again === undefined) {
    if (encounter !== undefined || author !== undefined || leave.length > 0)
      throw new UsageProblem('--leave, --encounter and --author are of a test record: they need --try-writes BASE.');
    return undefined;
  }
  if (readBase(again, '--try-writes') !== baseUrl)
    throw new UsageProblem(`--try-writes has to name the same FHIR base once more: ${baseUrl}, not "${again}". Nothing was written.`);
  if (patient === undefined)
    throw new UsageProblem('--try-writes needs a patient who was made up for tests: --patient ID. Nothing was written.');
  const wrong = leave.find(type => !TRIED_TYPES.some(each => each === type));
  if (wrong !== undefined) throw new UsageProblem(`--leave takes ${TRIED_TYPES.join(', ')}, not "${wrong}".`);
  const encounterId = encounter?.replace(/^Encounter\//, '');
  if (encounterId !== undefined && !isFhirId(encounterId))
    throw new UsageProblem(`--encounter takes the id of an Encounter, not "${encounter}".`);
  if (author !== undefined && staffReference(author) === undefined)
    throw new UsageProblem(`--author takes a reference such as Practitioner/123, not "${author}".`);
  return { patientId: readPatient(patient), encounterId, author, leave };
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
