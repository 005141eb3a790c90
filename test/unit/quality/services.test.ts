import { describe, expect, it } from 'vitest';
import { createCounting } from '../../../src/quality/count/counting.ts';
import { GROUPINGS, type QualityQuestion } from '../../../src/quality/quality-question.ts';
import { SERVICES, type ServiceName } from '../../builders/service/parameters.ts';
import { createService, type Service } from '../../builders/service/service.ts';
import { ordinaryQuestion } from '../../builders/service/truth.ts';

const SESSIONS = 400;
const names = Object.keys(SERVICES).filter((name): name is ServiceName => name in SERVICES);

function countsOf(service: Service, question: QualityQuestion) {
  const counting = createCounting(question);
  let at = 0;
  for (const resource of service.resources()) {
    at += 1;
    counting.take(resource, `line ${at}`);
  }
  return counting.close();
}

const numbers = ({ total, byKind }: { readonly total: number; readonly byKind: readonly object[] }) => ({ total, byKind });

describe.each(names)('a service of known truth, %s', name => {
  const service = createService({ ...SERVICES[name], sessions: SESSIONS }, 17);
  const ordinary = ordinaryQuestion(service.parameters);

  it.each<[string, Partial<QualityQuestion>]>([
    ['all of it', {}],
    ...GROUPINGS.map(by => [`told apart by ${by}`, { by }] as [string, Partial<QualityQuestion>]),
    ['in a year of it', { since: '2024-07-01', until: '2025-06-30' }],
    ['in shorter windows', { windows: { earlyDays: 7, newFractureDays: 90, successDays: 60 } }],
  ])('%s is counted as it was made', (_, asked) => {
    const question = { ...ordinary, ...asked };
    const truth = service.truth(question);
    const counts = countsOf(service, question);
    expect(counts.read).toEqual(truth.read);
    expect(counts.cells).toEqual(truth.cells);
    expect(counts.days).toEqual(truth.days);
    expect([numbers(counts.reviews), numbers(counts.notCounted), numbers(counts.notUnderstood)]).toEqual([
      truth.reviews,
      truth.notCounted,
      truth.notUnderstood,
    ]);
  });
});
