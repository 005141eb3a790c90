import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { reportMentions } from '../evidence/report-readings.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { Judging } from '../judging.ts';
import { quotedText } from '../prose/report-quote.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** What the practice parameter names as making leakage of cement likelier. */
export type LeakageRisk = 'severeCollapse' | 'vascularLesion' | 'corticalDestruction' | 'kuemmell' | 'epiduralTissue';

/** Words of a report that name one of them. They are read only in a sentence that a finding at this level was read in. */
const WORDS: Readonly<Record<Exclude<LeakageRisk, 'epiduralTissue'>, RegExp>> = {
  severeCollapse:
    /vertebra plana|(?:severe|high-grade|marked|s[ée]v[èe]re)\b[^.;]{0,30}\b(?:collapse|height loss|loss of height|compression(?! (?:of|on) (?:the )?(?:thecal|dural|cord|conus|cauda|spinal|nerve))|tassement)/iu,
  vascularLesion: /hypervascular|highly vascular|hypervascularis/iu,
  corticalDestruction:
    /cortical (?:destruction|breach|disruption|erosion|breakthrough)|destroyed cortex|(?:destruction|lyse|rupture) (?:de la )?corticale/iu,
  kuemmell:
    /k(?:ü|u|ue)mmell|(?:intravertebral|vacuum|fluid|gas)[- ](?:filled )?(?:vacuum )?cleft|fente (?:gazeuse|intravert[ée]brale|intracorp)|osteonecrosis/iu,
};
const DENIED = /(?:\bno\b|\bnot\b|\bwithout\b|\bnor\b|\babsence of\b|\bsans\b|\bpas d|\baucune?\b)[^.;]{0,60}$/iu;

const DENIED_BEHIND =
  /^[^.;,]{0,30}\b(?:not (?:seen|present|evident|identified|demonstrated|visible)|absent|excluded|ruled out|non (?:vue|retrouv[ée]e)|absente?)\b/iu;

export interface LeakageSign {
  readonly risk: LeakageRisk;
  /** What the report says, in its own words. */
  readonly said: string;
  readonly title: string;
  /** FHIR date. */
  readonly date: string | undefined;
  readonly reference: string;
}

/** What current reports say at one level of what makes leakage likelier, the newest once for each; never that there is none of it. */
export function leakageSigns(
  snapshot: ChartSnapshot,
  { asOf, windows }: Pick<Judging, 'asOf' | 'windows'>,
  level: VertebralLevelCode,
): readonly LeakageSign[] {
  const context = { facts: chartFacts(snapshot), asOf, windows };
  const found = new Map<LeakageRisk, LeakageSign>();
  const mentions = reportMentions(context, 'fracture', 'tumour', 'benign-lesion', 'epidural-tumour', 'marrow', 'retropulsion');
  for (const mention of mentions) {
    const { report, superseded, fresh, stands, finding, said } = mention;
    if (mention.level !== level || stands !== 'present' || superseded || !fresh) continue;
    const risks = [...risksIn(said), ...(finding === 'epidural-tumour' ? (['epiduralTissue'] as const) : [])];
    for (const risk of risks) {
      if (found.has(risk)) continue;
      found.set(risk, { risk, said: quotedText(said), title: report.title, date: report.date, reference: report.reference });
    }
  }
  return [...found.values()];
}

function risksIn(said: string): readonly LeakageRisk[] {
  const ids = ['severeCollapse', 'vascularLesion', 'corticalDestruction', 'kuemmell'] as const;
  return ids.filter(risk => {
    const match = WORDS[risk].exec(said);
    if (match === null || DENIED.test(said.slice(0, match.index))) return false;
    return !DENIED_BEHIND.test(said.slice(match.index + match[0].length));
  });
}
