import { describe, expect, it } from 'vitest';
import { createCounting } from '../../../src/quality/count/counting.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import { SERVICES } from '../../builders/service/parameters.ts';
import { createService, type Service } from '../../builders/service/service.ts';
import { numbersOf } from '../../builders/service/truth-of-counts.ts';

const NAMES = ['small-clean', 'osteoporosis-service', 'neoplasm-service', 'many-operators-with-drift', 'messy-exports'] as const;

function counted(service: Service, question: QualityQuestion) {
  const counting = createCounting(question);
  let line = 0;
  for (const resource of service.resources()) {
    line += 1;
    counting.take(resource, `service.ndjson, ${line}`);
  }
  return numbersOf(counting.close());
}

describe('a service of known truth', () => {
  it.each(NAMES)('is counted as it is: %s', name => {
    const service = createService(SERVICES[name], 1);
    const { question } = service.truth();
    expect(counted(service, question)).toEqual(service.truth());
  });

  it.each(['operator', 'site', 'technique', 'month'] as const)('is told apart as it is, by %s', by => {
    const service = createService(SERVICES['messy-exports'], 2);
    const question = { ...service.truth().question, by };
    expect(counted(service, question)).toEqual(service.truth(question));
  });

  it('is counted within days, and by other windows', () => {
    const service = createService(SERVICES['messy-exports'], 3);
    const question = {
      ...service.truth().question,
      since: '2023-03-01',
      until: '2025-08-15',
      windows: { earlyDays: 14, newFractureDays: 90, successDays: 60 },
    };
    expect(counted(service, question)).toEqual(service.truth(question));
  });
});
