import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirReader } from '../fhir/reader.ts';
import type { Questionnaire, QuestionnaireItem } from '../fhir/resource.ts';
import type { FormConfig } from '../site/site-config.ts';
import type { CheckedForm } from './tier.ts';

/** A server that gives no Questionnaires to anybody: the site's word stands. */
const GIVES_NONE: readonly FhirFailure['kind'][] = ['not-found', 'unsupported', 'forbidden'];

/** The forms of the site looked up on the server: each is there, and asks what the site says that it asks. Never throws. */
export function checkForms(reader: FhirReader, forms: readonly FormConfig[]): Promise<readonly CheckedForm[]> {
  return Promise.all(forms.map(form => checkForm(reader, form)));
}

async function checkForm(reader: FhirReader, form: FormConfig): Promise<CheckedForm> {
  const [url = form.canonical, version] = form.canonical.split('|');
  const found: Questionnaire[] = [];
  const end = await reader.search(
    { type: 'Questionnaire', params: [['url', url]] },
    {
      onPage: ({ resources }) => {
        for (const resource of resources) {
          const isIt = resource.resourceType === 'Questionnaire' && resource.url === url;
          if (isIt && (version === undefined || resource.version === version)) found.push(resource);
        }
      },
    },
  );
  const [questionnaire] = found;
  if (questionnaire === undefined) {
    const failure = end.status === 'complete' ? undefined : end.failure;
    return { ...form, fault: failure && GIVES_NONE.includes(failure.kind) ? undefined : { kind: 'form-unread', failure } };
  }
  const asked = new Set(linkIdsOf(questionnaire.item));
  const missing = Object.values(form.linkIds).filter(linkId => !asked.has(linkId));
  return { ...form, fault: missing.length > 0 ? { kind: 'form-differs', linkIds: missing } : undefined };
}

function linkIdsOf(items: readonly QuestionnaireItem[] = []): readonly string[] {
  return items.flatMap(({ linkId, item }) => [linkId, ...linkIdsOf(item)]);
}
