import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementPage } from '../reference/agreement-page.ts';

describe('the page about the differences to HL7’s validator', () => {
  it('is what the table of explanations says (else: node test/reference/write-agreement-page.ts)', () => {
    expect(readFileSync(new URL('../../docs/validator-agreement.md', import.meta.url), 'utf8')).toBe(agreementPage());
  });
});
