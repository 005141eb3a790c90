import { levelOfKey } from '../../../assessment/case/departure-key.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { isLevel } from '../../../parameter/levels.ts';
import { QUESTIONS } from '../../../parameter/questions.ts';
import type { Words } from '../../../words/words.ts';

/** What the control that a field stands for is called on the screen, with its level or complication where there are several. */
export function fieldLabel(field: FieldId, words: Words, complicationIds: readonly string[]): string {
  const { app, codes, parameter, record } = words;
  if (field === 'patient') return app.patient.banner;
  if (field === 'levels') return app.levels.heading;
  const question = QUESTIONS.find(({ id }) => field === id || field.startsWith(`${id}@`));
  if (question) {
    const level = levelOfKey(field);
    return level ? record.line(codes.level[level], parameter.questions[question.id].short) : parameter.questions[question.id].short;
  }
  if (field.startsWith('bleeding.') || field.startsWith('last-dose.')) return words.bleeding.state.title;
  const [stage = '', ...path] = field.split('.');
  const level = path.find(isLevel);
  if (stage === 'levels' && level) return words.spine.counted.question(codes.level[level]);
  const labels = labelsOf(stage, words);
  const part = path.findLast(each => Object.hasOwn(labels, each));
  const named = (part && labels[part]) ?? stageLabel(stage, words);
  if (stage === 'complication') {
    const number = complicationIds.indexOf(path[0] ?? '') + 1;
    return number > 0 ? record.line(app.complications.nth(number), named) : named;
  }
  return level ? record.line(codes.level[level], named) : named;
}

function stageLabel(stage: string, { app }: Words): string {
  switch (stage) {
    case 'plan':
      return app.stages.plan;
    case 'consent':
      return app.stages.consent;
    case 'complication':
      return app.complications.heading;
    case 'departure':
      return app.departure.words;
    default:
      return app.stages.procedure;
  }
}

function labelsOf(stage: string, words: Words): Readonly<Record<string, string>> {
  const { app, consent, day } = words;
  switch (stage) {
    case 'plan':
      return {
        technique: app.plan.technique,
        guidance: app.plan.guidance,
        injectate: app.plan.injectate,
        injectateText: app.plan.injectateText,
        sedation: app.plan.sedation,
      };
    case 'consent':
      return {
        decision: app.consent.decision,
        givenBy: app.consent.givenBy,
        proxyName: app.consent.proxyName,
        proxyRelationship: app.consent.proxyRelationship,
        decidedAt: app.consent.decidedAt,
        takenBy: app.consent.takenBy,
        proxyEvidence: consent.decision.proxyEvidence,
        formReference: app.consent.form,
        formDate: consent.where.formDate,
        signature: consent.where.heading,
        aetiology: consent.risks.ratesFor,
        risks: consent.risks.heading,
        withdrawal: consent.withdrawal.heading,
        levels: app.consent.levels,
        techniques: app.consent.techniques,
        sedationCovered: app.consent.sedation,
        coverage: consent.coverage.heading,
      };
    case 'procedure':
      return {
        team: words.endOfCase.team.heading,
        name: words.endOfCase.team.name,
        role: words.endOfCase.team.role,
        profession: words.endOfCase.team.profession,
        sedationLevel: words.endOfCase.sedation.level,
        sedationMedicines: words.endOfCase.sedation.heading,
        devices: words.endOfCase.devices.heading,
        description: words.endOfCase.devices.description,
        udi: words.endOfCase.devices.udi,
        lot: words.endOfCase.devices.lot,
        dose: words.endOfCase.dose.heading,
        ...words.record.procedure.dose,
        imagesArchived: words.endOfCase.dose.images,
        status: app.procedure.status,
        statusReason: app.procedure.reason,
        performedStart: app.procedure.start,
        performedEnd: app.procedure.end,
        levels: app.procedure.levels,
        technique: app.procedure.technique,
        approach: app.procedure.approach,
        cementVolumeMl: app.procedure.volume,
        leakage: app.procedure.leakage,
        guidance: app.plan.guidance,
        injectate: app.plan.injectate,
        injectateText: app.plan.injectateText,
        immediateComplications: app.procedure.complications,
        statusAtConclusion: app.procedure.statusAtConclusion,
        note: app.procedure.note,
        verified: day.protocol.verified,
        marking: day.protocol.marking,
        timeOutAt: day.protocol.timeOut,
        timeOutLevels: day.protocol.timeOutLevels,
      };
    case 'complication':
      return {
        kind: app.complications.kind,
        description: app.complications.description,
        level: app.complications.level,
        occurredAt: app.complications.when,
        grade: app.complications.grade,
        consequences: app.complications.consequences,
        seriousCriteria: words.endOfCase.complication.criteria,
        outcome: app.complications.outcome,
      };
    default:
      return {};
  }
}
