import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import {
  type AetiologyCode,
  PARAMETER_CRITERION_CODES,
  VERTEBRAL_LEVEL_CODES,
  type VertebralLevelCode,
} from '../../parameter/codes.generated.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import { aetiologyOf, aetiologyOfAll } from './aetiology.ts';
import { codeIn, codesIn, conceptsIn, objectsIn } from './elements.ts';

export interface SessionLevel {
  readonly level: VertebralLevelCode;
  readonly aetiology: AetiologyCode;
  /** Whether cement was seen outside the bone; undefined: nobody said. */
  readonly leaked: boolean | undefined;
}

interface LevelsAndCause {
  /** Each once, in the order of the value set. */
  readonly levels: readonly SessionLevel[];
  readonly aetiology: AetiologyCode;
  readonly hasIndication: boolean;
}

/** Levels of a session from its rows: one that had two techniques is given twice, and is one. */
export function sessionLevels(procedure: JsonObject, rows: readonly JsonObject[]): LevelsAndCause {
  const reasons = reasonsIn(procedure);
  // Reasons are those of the session: they say nothing of one level where others have indications of their own.
  const anyOwn = rows.some(row => indicationsIn(row).length > 0);
  const shared = anyOwn ? [] : reasons;
  const bySite = Map.groupBy(rows, siteOf);
  const levels = VERTEBRAL_LEVEL_CODES.flatMap(level => {
    const of = bySite.get(level);
    if (of === undefined) return [];
    const own = of.flatMap(indicationsIn);
    const leakage = of.flatMap(row => conceptsIn(row, 'leakage')).flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.cementLeakageSite));
    return [
      {
        level,
        aetiology: aetiologyOf(own.length > 0 ? own : shared),
        leaked: leakage.length === 0 ? undefined : leakage.some(site => site !== 'none-seen'),
      },
    ];
  });
  return {
    levels,
    aetiology: levels.length === 0 ? aetiologyOf(reasons) : aetiologyOfAll(levels.map(({ aetiology }) => aetiology)),
    hasIndication: anyOwn || reasons.length > 0,
  };
}

const indicationsIn = (row: JsonObject): readonly string[] =>
  conceptsIn(row, 'indication').flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.parameterCriterion));

const siteOf = (row: JsonObject): VertebralLevelCode | undefined =>
  codeIn(conceptsIn(row, 'site')[0], CODE_SYSTEM_URL.vertebralLevel, VERTEBRAL_LEVEL_CODES);

function reasonsIn(procedure: JsonObject): readonly string[] {
  const known: readonly string[] = PARAMETER_CRITERION_CODES;
  return objectsIn(procedure, 'reasonCode')
    .flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.parameterCriterion))
    .filter(code => known.includes(code));
}
