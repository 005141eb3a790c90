import type { Case, TeamMember } from '../../assessment/case/case.ts';
import { isNamed } from '../../assessment/team/facts.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { ProcedurePerformer } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import { conceptExtension, functionConcept, professionConcept } from '../base/concepts.ts';
import { staffReference } from '../base/identifier.ts';
import type { LineDraft } from '../base/line.ts';
import type { FieldId } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';

export interface RecordedPerformer {
  readonly performer: ProcedurePerformer;
  readonly fields: readonly (readonly [path: string, field: FieldId])[];
}

/** The team as Procedure.performer: a reference to who was signed in, the name alone of everybody else. */
export function performers({ procedure }: Case, words: Words): readonly RecordedPerformer[] {
  return procedure.team.filter(isNamed).map((member, index) => {
    const { id, role, profession } = member;
    const path = `performer[${index}]`;
    return {
      performer: {
        ...(profession ? { extension: [conceptExtension(EXTENSION_URL.performerProfession, professionConcept(profession, words))] } : {}),
        ...(role ? { function: functionConcept(role, words) } : {}),
        actor: actorOf(member),
      },
      fields: [
        [path, `procedure.team.${id}.name`],
        [`${path}.function`, `procedure.team.${id}.role`],
        [`${path}.extension`, `procedure.team.${id}.profession`],
      ],
    };
  });
}

function actorOf({ name, reference }: TeamMember): ProcedurePerformer['actor'] {
  const display = spoken(name);
  return { ...staffReference(reference), ...(display === '' ? {} : { display }) };
}

/** One line for each: in which role, who, and of which profession. */
export function teamLines({ procedure }: Case, words: Words): readonly LineDraft[] {
  return procedure.team
    .filter(isNamed)
    .map((member): LineDraft => [...memberInWords(member, words.endOfCase.team.tookPart, words), `procedure.team.${member.id}.name`]);
}

/** In which role, and who, with the profession. `withoutRole`: what is said in place of a role that nobody said. */
export function memberInWords(
  { name, role, profession }: TeamMember,
  withoutRole: string,
  words: Words,
): readonly [label: string, who: string] {
  const say = words.endOfCase.team;
  const as = profession && words.codes.performerProfession[profession];
  const who = spoken(name) || say.unnamed;
  return [role ? words.codes.performerFunction[role] : withoutRole, as ? say.withProfession(who, as) : who];
}
