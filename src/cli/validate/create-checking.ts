import type { Evaluate } from '../../conformance/fhirpath/invariants.ts';
import { HOLDS as OWN } from '../../conformance/fhirpath/own-invariants.generated.ts';
import { HOLDS as R4 } from '../../conformance/fhirpath/r4-invariants.generated.ts';
import { createModel } from '../../conformance/model.ts';
import r4 from '../../conformance/r4.generated.json' with { type: 'json' };
import own from '../../conformance/tables.generated.json' with { type: 'json' };
import type { Tables } from '../../conformance/tables.ts';
import { createValidator } from '../../conformance/validator.ts';
import { readFhirXml } from '../../conformance/xml/read-fhir-xml.ts';
import { presentCanonical } from '../../fhir/present-canonicals.ts';
import type { Checking } from './check-value.ts';
import type { ReadXml } from './validate-inputs.ts';
import { type QuestionnaireOf, withAnswers } from './with-answers.ts';

export interface CheckingMeans {
  /** For the invariants of the packages. */
  readonly evaluate?: Evaluate;
  /** The Questionnaire of a canonical URL, which answers are held against. */
  readonly questionnaireOf?: QuestionnaireOf;
}

/** A validator with the profiles of the packages of others, of this project and of FHIR. `asked` are canonical URLs without version. */
export function createChecking(
  packages: readonly Tables[],
  asked: readonly string[],
  { evaluate, questionnaireOf }: CheckingMeans = {},
): Checking {
  const tables: readonly Tables[] = [...packages, own, r4];
  const compiled = new Map<Tables, typeof OWN>([
    [own, OWN],
    [r4, R4],
  ]);
  const validate = createValidator(tables, evaluate === undefined ? { compiled } : { compiled, otherwise: evaluate });
  return {
    validate: questionnaireOf === undefined ? validate : withAnswers(validate, questionnaireOf),
    typeOfProfile(named) {
      const url = presentCanonical(named);
      for (const { profiles } of tables) {
        const profile = Object.hasOwn(profiles, url) ? profiles[url] : undefined;
        if (profile !== undefined) return profile.type;
      }
      return undefined;
    },
    asked,
  };
}

/** FHIR's XML, by the types of FHIR itself. */
export function createXmlReader(): ReadXml {
  let model: ReturnType<typeof createModel> | undefined;
  return text => {
    model ??= createModel([own, r4]);
    return readFhirXml(text, model);
  };
}
