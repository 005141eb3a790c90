import { validate } from '../../conformance/validate.ts';
import type { ValidationAnswer, ValidationRequest } from './validation-messages.ts';

self.addEventListener('message', (event: MessageEvent<ValidationRequest>) => {
  const { id, entries, referenceTypes } = event.data;
  const answer: ValidationAnswer = {
    id,
    verdicts: entries.map(({ key, resource }) => ({ key, issues: validate(resource, { referenceTypes }) })),
  };
  self.postMessage(answer);
});
