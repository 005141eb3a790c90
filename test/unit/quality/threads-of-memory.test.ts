import { describe, expect, it } from 'vitest';
import { threadsOfMemory } from '../../../src/cli/quality/engine/threads-of-memory.ts';

describe('a service is read', () => {
  it('by no more threads than its memory holds, however many processors there are', () => {
    expect(threadsOfMemory(400, 16)).toBe(2);
    expect(threadsOfMemory(3200, 16)).toBe(16);
  });

  it('by no more threads than there are processors', () => {
    expect(threadsOfMemory(8000, 4)).toBe(4);
  });

  it('by one where the memory is small', () => {
    expect(threadsOfMemory(120, 8)).toBe(1);
  });
});
