import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeChart } from '../../sandbox/patient.ts';
import { buildPatients } from '../../sandbox/patients/patients.ts';

/** Writes the charts of the sandbox's patients as they are on a day, one Bundle each; gives the files. */
export async function exportPatients(folder: string, asOf: Date): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const charts = buildPatients(asOf).map(patient => {
    const entry = wholeChart(patient).map(resource => ({ resource }));
    return { file: join(folder, `${patient.patientId}.json`), bundle: { resourceType: 'Bundle', type: 'collection', entry } };
  });
  for (const { file, bundle } of charts) await writeFile(file, `${JSON.stringify(bundle, undefined, 1)}\n`);
  return charts.map(({ file }) => file);
}
