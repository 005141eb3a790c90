import { readFile } from 'node:fs/promises';
import { readSiteConfig, siteProblemText } from '../../site/read-site-config.ts';
import { readReadiness } from '../../site/readiness/read-readiness.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { UsageProblem } from '../usage-problem.ts';

/** A `config.json` as it stands in its file, and as the app reads it. */
export interface DeployedConfig {
  readonly text: string;
  readonly site: SiteConfig;
}

/** Reads and checks `config.json` as the app does; what the app would refuse or leave out is said here, one line each. */
export async function readConfig(file: string): Promise<DeployedConfig> {
  let text = '';
  const read = await readSiteConfig(async () => {
    text = await readFile(file, 'utf8');
    return text;
  });
  const problems = read.ok ? readReadiness(read.value.unread).problems : read.problems;
  if (!read.ok || problems.length > 0) throw new UsageProblem([`${file} cannot be used:`, ...problems.map(siteProblemText)].join('\n  '));
  return { text, site: read.value };
}

/** The origins of `--frame`, each exactly an origin: they go into the policy as they are. */
export function frameOrigins(given: readonly string[]): readonly string[] {
  for (const text of given) {
    if (urlOf(text)?.origin === text && /^https?:/.test(text)) continue;
    throw new UsageProblem(`--frame takes the origin of an EHR that shows Vertaug in a frame, such as https://ehr.example, not "${text}".`);
  }
  return given;
}
