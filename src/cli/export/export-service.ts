import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaidOfTypes } from '../../quality/count/counting.ts';
import type { CommandWords } from '../../words/command/command-words.ts';
import { leaveNothing, STOPPED } from '../leave-nothing.ts';
import { readBackendKey } from './backend-key.ts';
import { ExportFailure } from './export-failure.ts';
import { cancelExport, type ExportAsked, runExport } from './run-export.ts';
import type { ServerOptions } from './server-options.ts';

/** Files that are counted, and what their source says of types that it does not have. */
export interface ExportedService {
  readonly paths: readonly string[];
  readonly said: SaidOfTypes;
  /** Takes away what was kept for as long as it was counted. */
  readonly forget: () => Promise<void>;
}

/** Exports a service and says how far it is; undefined where there is nothing to count: it failed, was broken off, or was given up. */
export async function exportService(
  { baseUrl, group, client, changedSince, keep, cancels }: ServerOptions,
  { bulkExport: say }: CommandWords,
): Promise<ExportedService | undefined> {
  const backend = client === undefined ? undefined : { clientId: client.id, key: await readBackendKey(client.keyFile) };
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'vertaug-export-')));
  const stays = keep === undefined ? leaveNothing(folder) : undefined;
  const forget = async () => {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
    stays?.();
  };
  const asked: ExportAsked = { baseUrl, group, changedSince, backend, folder };
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  try {
    if (cancels) {
      tell((await cancelExport(asked, stop.signal)) ? say.cancelled : say.noneBegun(folder));
      return undefined;
    }
    let said = '';
    const { paths, notCaptured } = await runExport(
      asked,
      {
        onBegun: isAgain => tell(isAgain ? say.goesOn(folder) : say.begins(baseUrl)),
        onWaiting(progress) {
          if (progress !== said) tell(say.waits(progress));
          said = progress;
        },
        onFile: (done, of) => tell(say.files(done, of)),
      },
      stop.signal,
    );
    const entries = [...notCaptured].map(([type, why]) => [type, { is: 'not-captured', why }] as const);
    return { paths, said: Object.fromEntries(entries), forget };
  } catch (reason) {
    process.exitCode = stop.signal.aborted ? STOPPED : 1;
    if (stop.signal.aborted) tell(keep === undefined ? say.brokenOff : say.brokenOffKept(keep));
    else if (reason instanceof ExportFailure) tell(keep === undefined ? say.why(reason.why) : `${say.why(reason.why)}\n${say.again}`);
    else throw reason;
    await forget();
    return undefined;
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}
