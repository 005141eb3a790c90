import { describe, expect, it } from 'vitest';
import { sessionIsOver } from '../../../src/chart/read/session-over.ts';
import type { ReadState } from '../../../src/chart/snapshot.ts';
import { failure } from '../../../src/fhir/answer.ts';

const read: ReadState = { status: 'read', count: 3 };
const failed = (status?: number): ReadState => ({
  status: 'failed',
  failure: { ...failure('unauthorized', 'x'), ...(status === undefined ? {} : { status }) },
});

describe('the session', () => {
  it.each<[string, readonly ReadState[], boolean]>([
    ['a read was not even asked for want of a token', [read, failed()], true],
    ['each read is answered by 401', [failed(401), failed(401)], true],
    ['one read is answered by 401 and others come', [read, failed(401)], false],
    ['every read came', [read, read], false],
    ['nothing was read yet', [], false],
  ])('where %s', (_, reads, over) => {
    expect(sessionIsOver(reads)).toBe(over);
  });
});
