import type { RecordKey } from '../../../assessment/case/case.ts';
import type { DeliveryWords } from '../../../words/delivery-words.ts';

/** What is sent under a key, as a person calls it. */
export function resourceName(key: RecordKey, { resource, answersOf, scoreOf }: DeliveryWords): string {
  switch (key) {
    case 'consent':
      return resource.Consent;
    case 'procedure':
      return resource.Procedure;
    case 'score/pain':
      return resource.Observation;
    case 'response/assessment':
      return answersOf.assessment;
    case 'response/plan':
      return answersOf.plan;
    case 'response/consent':
      return answersOf.consent;
    case 'response/day':
      return answersOf.day;
    case 'response/procedure':
      return answersOf.procedure;
    case 'response/complications':
      return answersOf.complications;
    case 'response/recover':
      return answersOf.recover;
    case 'response/follow-up':
      return answersOf['follow-up'];
    default:
      if (key.startsWith('adverse-event/')) return resource.AdverseEvent;
      if (key.startsWith('score/visit/')) return scoreOf.visit;
      if (key.startsWith('score/total/')) return scoreOf.total;
      if (key.startsWith('provenance/')) return resource.Provenance;
      return key.startsWith('form/') ? resource.QuestionnaireResponse : resource.DocumentReference;
  }
}
