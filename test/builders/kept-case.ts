import type { Case } from '../../src/assessment/case/case.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { contentOf } from '../../src/keep/document/case-content.ts';
import { caseDocument } from '../../src/keep/document/case-document.ts';
import { AT } from '../unit/assessment/cases.ts';

/** A case as an EHR holds it that keeps the cases itself: its document, and the Binary beside it. */
export async function keptInEhr(current: Case, id = 'kept'): Promise<readonly FhirResource[]> {
  const content = await contentOf(current);
  if (content === undefined) throw new Error('The case is longer than any that is kept.');
  const document = caseDocument({
    current,
    beside: { unsent: false, unsettled: false },
    subject: current.patient.id,
    keeper: { reference: 'Practitioner/dr1', name: 'Dr Ruth Adeyemi', inStore: undefined },
    keptAt: AT,
    firstKeptAt: AT,
    content,
    binaryId: `${id}-content`,
    isEhr: true,
  });
  return [
    { ...document, id },
    { resourceType: 'Binary', id: `${id}-content`, contentType: 'application/json', data: content.base64 },
  ];
}
