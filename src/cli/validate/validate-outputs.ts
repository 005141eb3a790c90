import type { Output } from './output.ts';
import { openReport } from './report-file.ts';
import { validateAnnotations } from './validate-annotations.ts';
import { createJunit } from './validate-junit.ts';
import { validateLines } from './validate-lines.ts';
import type { ValidateCommandOptions } from './validate-options.ts';
import { createValidatePage } from './validate-page.ts';
import type { Checked } from './validate-results.ts';
import { createSarif } from './validate-sarif.ts';
import { validateText } from './validate-text.ts';

/** The files that were asked for, each opened. A UsageProblem where one cannot be written. */
export async function openOutputs({ html, junit, sarif, least }: ValidateCommandOptions): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  if (html !== undefined) {
    const file = await openReport('--html', html);
    const page = createValidatePage(least);
    outputs.push({
      add: page.add,
      async finish(end) {
        await file.write(page.finish(end, new Date()));
        await file.close();
      },
    });
  }
  if (junit !== undefined) outputs.push(await createJunit(await openReport('--junit', junit), least));
  if (sarif !== undefined) outputs.push(await createSarif(await openReport('--sarif', sarif), least));
  return outputs;
}

/** What the standard output says of one resource; empty where there is nothing to tell. */
export function printed(checked: Checked, { form, least }: ValidateCommandOptions): string {
  if (form === 'json') return validateLines(checked, least);
  return form === 'annotations' ? validateAnnotations(checked, least) : validateText(checked, least);
}
