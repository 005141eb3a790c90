import { keptInChart } from '../../chart/read/read-kept.ts';
import { DAY_MS } from '../../plain/hours-and-days.ts';
import { caseFromEhr, languageOf } from '../../record/taking-up/case-from-ehr.ts';
import { type FoundInEhr, findKeptInEhr } from '../../record/taking-up/find-kept.ts';
import type { KeptThere } from '../../record/taking-up/kept.ts';
import { keptInEhr } from '../../record/taking-up/kept-in-ehr.ts';
import { missingBeside } from '../../record/taking-up/missing.ts';
import { bringWords, windowLanguage } from '../open/spoken.ts';
import { wordsAtHand } from '../open/words.ts';
import type { Workspace } from '../open/workspace.ts';
import type { KeptCase } from './case-keeping.ts';
import { keepingSay } from './keeping-say.ts';

/**
 * The cases that the EHR kept something of and that may still go on. The EHR is asked only where the chart shows that something of
 * Vertaug's stands there: most charts have nothing, and their first screen is not to wait for that. Answers stand in no chart that is read; where
 * the EHR is sent them, they may be all that it has of a case yet.
 */
export async function casesInEhr(workspace: Workspace): Promise<readonly KeptCase[]> {
  const { launch, reader, chart, site, now } = workspace;
  const snapshot = chart.get();
  const whose = { patientId: launch.patientId, iss: launch.session.baseUrl, birthDate: snapshot.patient?.birthDate };
  const mayHoldAnswers = launch.issuer.alsoSends.includes('QuestionnaireResponse');
  if (!mayHoldAnswers && keptInEhr(snapshot.resources.values(), whose).cases.length === 0) return [];
  const found = await findKeptInEhr(reader, {
    ...whose,
    granted: launch.grantedScopes,
    alsoSends: launch.issuer.alsoSends,
    observationsByCategory: launch.issuer.observationsByCategory,
    chart: keptInChart(snapshot),
  });
  const since = now().getTime() - site.followUp.lostAfterDays * DAY_MS;
  return found.cases.filter(kept => kept.extent !== 'note-only' && isSince(kept, since)).map(kept => asChoice(kept, found, workspace));
}

function isSince({ days: { last } }: KeptThere, since: number): boolean {
  const at = last === undefined ? Number.NaN : Date.parse(last);
  return Number.isNaN(at) || at >= since;
}

function asChoice(kept: KeptThere, found: FoundInEhr, workspace: Workspace): KeptCase {
  const { performed, last } = kept.days;
  return {
    key: `ehr ${kept.caseId ?? kept.procedureId ?? kept.consentId ?? ''}`,
    caseId: kept.caseId,
    where: 'ehr',
    procedureOn: performed,
    keptAt: last,
    keptBy: kept.who.at(-1),
    async open() {
      const { launch, caseOfWindow, newId, now } = workspace;
      const { patient, clinician, chart } = caseOfWindow.get();
      const language = languageOf(kept, windowLanguage());
      const words = (await bringWords(language)) ? wordsAtHand(language) : undefined;
      if (words === undefined) return keepingSay.wordsMissing();
      const iss = launch.session.baseUrl;
      const given = { iss, patient, clinician, chart, language, words, newId, now: now().toISOString() };
      const { case: taken, missing } = caseFromEhr(kept, given);
      return { case: taken, version: undefined, missing: [...missing, ...missingBeside(kept, found)] };
    },
  };
}
