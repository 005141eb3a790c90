import type { LaunchFailure } from '../context.ts';
import type { LaunchPage, SmartLibrary } from '../page.ts';
import { type Checked, failed } from './launch-parameters.ts';

/** Loads the SMART library, which comes as a script of its own. `kind` is what the launch failed at when it does not come. */
export async function loadSmartLibrary(page: LaunchPage, kind: LaunchFailure['kind']): Promise<Checked<SmartLibrary>> {
  try {
    const library = await page.smartLibrary();
    // Its default keeps one shared entry a tab, which shows the previous patient where EHR views share storage.
    library.settings.fullSessionStorageSupport = false;
    return { ok: true, value: library };
  } catch (reason) {
    return failed(kind, `A part of Vertaug could not be loaded: ${reason instanceof Error ? reason.message : String(reason)}.`);
  }
}
