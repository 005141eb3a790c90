// What an EHR that renders a Questionnaire knows before anybody answers: the launch context of SDC, and expressions over it. An expression
// yields what is recorded, or nothing: where a chart says nothing, nothing is filled in, and never a denial.
import type { Prefill } from '../../src/assessment/facts/fact.ts';

const quoted = (text: string) => JSON.stringify(text);
const SDC = 'http://hl7.org/fhir/uv/sdc';

const CONTEXT = [
  ['patient', 'Patient', 'Patient'],
  ['user', 'User', 'Practitioner'],
  ['encounter', 'Encounter', 'Encounter'],
] as const;

/** Who it is about, who is signed in, and in which visit. */
export const LAUNCH_CONTEXT: readonly string[] = CONTEXT.flatMap(([name, display, type]) => [
  `* extension[+].url = "${SDC}/StructureDefinition/sdc-questionnaire-launchContext"`,
  '* extension[=].extension[+].url = "name"',
  `* extension[=].extension[=].valueCoding = ${SDC}/CodeSystem/launchContext#${name} "${display}"`,
  '* extension[=].extension[+].url = "type"',
  `* extension[=].extension[=].valueCode = #${type}`,
]);

/** An item that is prefilled, with what it is prefilled from. */
export interface Prefilled {
  readonly linkId: string;
  readonly prefill: Prefill;
  /** UCUM, of an item that takes a quantity; undefined: it takes a number. */
  readonly unit: string | undefined;
}

const variableOf = (linkId: string) =>
  `Newest${linkId.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase())}`;

/** The queries that prefilled items need, for the top of their Questionnaire. What is too old is left out by the expression. */
export function queries(prefilled: readonly Prefilled[]): readonly string[] {
  return prefilled.flatMap(({ linkId, prefill }) => {
    if (prefill.from !== 'observation') return [];
    const codes = prefill.loinc.map(code => `http://loinc.org|${code}`).join(',');
    return [
      '* extension[+].url = "http://hl7.org/fhir/StructureDefinition/variable"',
      `* extension[=].valueExpression.name = "${variableOf(linkId)}"`,
      '* extension[=].valueExpression.language = #application/x-fhir-query',
      `* extension[=].valueExpression.expression = ${quoted(`Observation?patient={{%patient.id}}&code=${codes}&_sort=-date&_count=1`)}`,
    ];
  });
}

/** The extension of an item that is prefilled. */
export function initialExpression(prefilled: Prefilled): readonly string[] {
  return [
    `extension[+].url = "${SDC}/StructureDefinition/sdc-questionnaire-initialExpression"`,
    'extension[=].valueExpression.language = #text/fhirpath',
    `extension[=].valueExpression.expression = ${quoted(expressionOf(prefilled))}`,
  ];
}

function expressionOf({ linkId, prefill, unit }: Prefilled): string {
  if (prefill.from === 'user-name') return "%user.name.first().select(iif(text.exists(), text, (given | family).join(' ')))";
  const standing = "status in ('final' | 'amended' | 'corrected')";
  const newest = `%${variableOf(linkId)}.entry.resource.where(${standing} and effective >= now() - ${prefill.days} days).first()`;
  return unit === undefined
    ? `${newest}.select(value.ofType(Quantity).value | value.ofType(integer))`
    : `${newest}.value.ofType(Quantity).where(code = '${unit}')`;
}
