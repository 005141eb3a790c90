import { field, listOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { AdverseEvent } from '../../fhir/resource.ts';
import { MAJOR_CONSEQUENCE_CODES, SERIOUS_CRITERION_CODES } from '../../parameter/codes.generated.ts';
import { CAUSALITY_SYSTEM, relationOfCode } from '../complications/causality.ts';
import { absenceOf, codeAt, codeOf, codesAt, extensionAt, extensionsAt, textAt, without, yesNoAt } from './elements.ts';

const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const OUTCOME = 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome';

/** What an AdverseEvent of Vertaug's says of a complication, as plain data, to be narrowed as a case file's is. */
export function factsOfEvent(resource: AdverseEvent, id: string): Readonly<Record<string, unknown>> {
  const { sir2017Grade, sirAFClass, cirse2017Grade, cirse2026Grade, majorConsequence, seriousCriterion, vertebralLevel, complicationKind } =
    CODE_SYSTEM_URL;
  const asked = (url: string, codes: readonly string[], part: string, system: string, answer: string) => {
    const answers = extensionsAt(resource, url).map(one => [codeAt(one, part, system), yesNoAt(one, answer)] as const);
    return without(Object.fromEntries(codes.map(code => [code, answers.find(([of]) => of === code)?.[1]])));
  };
  const gradeBy = (system: string) => codesAt(resource, EXTENSION_URL.severityGrade, system)[0];
  return without({
    id,
    kind: codeOf(field(resource, 'event'), complicationKind),
    description: textAt(resource, EXTENSION_URL.eventDescription) ?? '',
    level: codeAt(resource, EXTENSION_URL.eventLevel, vertebralLevel),
    occurredAt: textOf(resource, 'date'),
    occurredUnknown: absenceOf(resource, 'date'),
    detectedAt: textOf(resource, 'detected'),
    grade: gradeBy(sir2017Grade),
    sirAFClass: gradeBy(sirAFClass),
    cirse2017Grade: gradeBy(cirse2017Grade),
    cirse2026Grade: gradeBy(cirse2026Grade),
    gradeUnknown: codeOf(field(extensionAt(resource, EXTENSION_URL.severityGrade), 'valueCodeableConcept'), ABSENT),
    consequences: asked(EXTENSION_URL.majorConsequence, MAJOR_CONSEQUENCE_CODES, 'consequence', majorConsequence, 'occurred'),
    seriousCriteria: asked(EXTENSION_URL.seriousCriterion, SERIOUS_CRITERION_CODES, 'criterion', seriousCriterion, 'applies'),
    outcome: codeOf(field(resource, 'outcome'), OUTCOME),
    causality: relationOf(resource),
  });
}

function relationOf(resource: AdverseEvent): string | undefined {
  const [causality] = listOf(listOf(resource, 'suspectEntity')[0], 'causality');
  const assessment = field(causality, 'assessment');
  return relationOfCode(codeOf(assessment, CAUSALITY_SYSTEM) ?? codeOf(assessment, ABSENT));
}
