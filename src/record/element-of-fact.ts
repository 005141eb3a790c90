/**
 * Which element of Consent, Procedure or AdverseEvent a fact makes, beside its answer in the stage's QuestionnaireResponse: stage and name of the fact,
 * extensions by the last part of their URL. Those that `docs/parameter.md` names.
 */
const ELEMENTS: Readonly<Record<string, string>> = {
  'consent:decision': 'Consent.status',
  'consent:givenBy': 'Consent.performer',
  'procedure:levels': 'Procedure.extension(augmented-level).site',
  'procedure:levels.technique': 'Procedure.extension(augmented-level).technique',
  'procedure:guidance': 'Procedure.extension(imaging-guidance)',
  'procedure:injectate': 'Procedure.usedCode',
  'procedure:immediateComplications': 'Procedure.extension(immediate-complications)',
  'procedure:statusAtConclusion': 'Procedure.extension(status-at-conclusion)',
  'procedure:sedationLevel': 'Procedure.extension(sedation-level)',
  'procedure:monitoringKept': 'Procedure.extension(stated-fact)',
  'procedure:dose': 'Procedure.extension(radiation-dose)',
  'procedure:imagesArchived': 'Procedure.extension(images-archived)',
  'procedure:team': 'Procedure.performer',
  'procedure:team.role': 'Procedure.performer.function',
  'procedure:team.profession': 'Procedure.performer.extension(performer-profession)',
  'complications:kind': 'AdverseEvent.event',
  'complications:grade': 'AdverseEvent.extension(severity-grade)',
  'complications:consequences': 'AdverseEvent.extension(complication-class)',
  'complications:causality': 'AdverseEvent.suspectEntity.causality',
};

/** Undefined: the fact goes with the answers alone. */
export const elementOfFact = (stage: string, name: string): string | undefined =>
  Object.hasOwn(ELEMENTS, `${stage}:${name}`) ? ELEMENTS[`${stage}:${name}`] : undefined;

/** What is named here, for what compares it with what is made. */
export const NAMED_ELEMENTS: readonly string[] = Object.entries(ELEMENTS).map(([fact, element]) => `${fact} ${element}`);
