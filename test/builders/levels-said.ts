import { findLevels } from '../../src/chart/findings/find-levels.ts';
import { JUDGING } from './asked.ts';
import { aPatient, daysBefore } from './chart-builder.ts';
import { read } from './chart-reader.ts';

/** What one report of the spine gives by level, each in a few words: "L1 acute suggested", "T11 unknown neoplasm". */
export async function levelsSaid(report: string, more: Record<string, unknown> = {}): Promise<readonly string[]> {
  const findings = findLevels(await read(aPatient().withReport(report, daysBefore(5), more)), JUDGING);
  return findings.map(({ level, acuity, suggested, aetiology }) =>
    [level ?? 'no level', acuity, ...(suggested ? ['suggested'] : []), ...(aetiology === 'unknown' ? [] : [aetiology])].join(' '),
  );
}
