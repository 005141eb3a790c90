import { readFile } from 'node:fs/promises';
import { readPayerRules } from '../../site/payers/read-payer-rules.ts';
import { readSiteConfig, siteProblemText } from '../../site/read-site-config.ts';
import { readReadiness } from '../../site/readiness/read-readiness.ts';
import type { SiteProblem } from '../../site/section.ts';
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
  if (!read.ok) throw unusable(file, read.problems);
  const problems = [...readReadiness(read.value).problems, ...readPayerRules(read.value.coverage).problems];
  if (problems.length > 0) throw unusable(file, problems);
  return { text, site: read.value };
}

const unusable = (file: string, problems: readonly SiteProblem[]) =>
  new UsageProblem([`${file} cannot be used:`, ...problems.map(siteProblemText)].join('\n  '));

/** The origins of `--frame`, each exactly an origin: they go into the policy as they are. */
export function frameOrigins(given: readonly string[]): readonly string[] {
  for (const text of given) {
    if (urlOf(text)?.origin === text && /^https?:/.test(text)) continue;
    throw new UsageProblem(`--frame takes the origin of an EHR that shows Vertaug in a frame, such as https://ehr.example, not "${text}".`);
  }
  return given;
}
