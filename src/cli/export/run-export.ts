import { type Backend, signIn } from './backend-sign-in.ts';
import { declaredTypes } from './declared-types.ts';
import { downloadFiles } from './download-files.ts';
import { cancelJob, kickOff, manifestOf, type TokenFor, tokenWithin } from './export-job.ts';
import { type ExportState, forgetExportState, readExportState, writeExportState } from './export-state.ts';
import { EXPORT_TYPES, type ExportType, type NotCapturedTypes } from './export-types.ts';

export interface ExportAsked {
  readonly baseUrl: string;
  readonly group: string | undefined;
  readonly changedSince: string | undefined;
  /** Undefined: the server is open. */
  readonly backend: Backend | undefined;
  readonly folder: string;
}

export interface ExportWatch {
  readonly onBegun: (isAgain: boolean) => void;
  /** What the server says of how far it is. */
  readonly onWaiting: (says: string) => void;
  readonly onFile: (done: number, of: number) => void;
  /** Undefined: as the server asks, once a second at most. */
  readonly leastWaitMs?: number | undefined;
}

export interface Exported {
  readonly paths: readonly string[];
  readonly notCaptured: NotCapturedTypes;
}

/** Exports what a service is counted from into a folder: anew, or on from where the same command broke off. Throws ExportFailure. */
export async function runExport(asked: ExportAsked, watch: ExportWatch, signal: AbortSignal): Promise<Exported> {
  const { baseUrl, backend, folder } = asked;
  const known = await readExportState(folder, baseUrl);
  const declared = known?.declared ?? (await declaredTypes(baseUrl, signal));
  const session = backend === undefined ? undefined : await signIn(baseUrl, backend, known?.types ?? declared, signal);
  const tokenFor = tokenWithin(baseUrl, session?.token);
  watch.onBegun(known !== undefined);
  const state = known ?? (await begin(asked, declared, session?.granted ?? declared, tokenFor, signal));
  const manifest = await manifestOf(state.statusAddress, tokenFor, watch.onWaiting, signal, watch.leastWaitMs);
  const paths = await downloadFiles(manifest, {
    baseUrl,
    folder,
    tokenFor,
    isSignedIn: session !== undefined,
    onFile: watch.onFile,
    signal,
  });
  const listed = new Set(manifest.files.map(({ type }) => type));
  const why = (type: ExportType): 'not-declared' | 'not-granted' | 'refused' | 'not-in-manifest' | undefined => {
    if (listed.has(type)) return undefined;
    if (state.refused.includes(type)) return 'refused';
    if (state.types.includes(type)) return 'not-in-manifest';
    return declared.includes(type) ? 'not-granted' : 'not-declared';
  };
  const notCaptured = new Map(
    EXPORT_TYPES.flatMap(type => [[type, why(type)] as const].flatMap(([of, says]) => (says ? [[of, says] as const] : []))),
  );
  return { paths, notCaptured };
}

async function begin(
  asked: ExportAsked,
  declared: readonly ExportType[],
  types: readonly ExportType[],
  tokenFor: TokenFor,
  signal: AbortSignal,
): Promise<ExportState> {
  const { statusAddress, refused } = await kickOff({ ...asked, types }, tokenFor, signal);
  const state = { base: asked.baseUrl, statusAddress, declared, types: types.filter(type => !refused.includes(type)), refused };
  await writeExportState(asked.folder, state);
  return state;
}

/** Gives an export up that was begun in the folder; false: none was. */
export async function cancelExport(asked: ExportAsked, signal: AbortSignal): Promise<boolean> {
  const state = await readExportState(asked.folder, asked.baseUrl);
  if (state === undefined) return false;
  const session = asked.backend === undefined ? undefined : await signIn(asked.baseUrl, asked.backend, state.types, signal);
  await cancelJob(state.statusAddress, tokenWithin(asked.baseUrl, session?.token), signal);
  await forgetExportState(asked.folder);
  return true;
}
