import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from '../../../src/fhir/resource.ts';
import { questionnaireUrl, stageResponses } from '../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { faultsOfResponse } from '../../builders/answered-form.ts';
import { arbitraryFacts } from '../../builders/arbitrary-case.ts';
import { acted, emptyCase, notPresent, present, wholeCase } from '../assessment/cases.ts';

describe('what is answered, beside its Questionnaire', () => {
  it('is an answer to it, whatever was entered: asked there, of its type, one of its answers, and asked after the others', () => {
    const anyCase = arbitraryFacts.map(facts => {
      const read = readCaseFile(JSON.stringify({ ...JSON.parse(writeCaseFile(emptyCase())), ...facts }));
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      return read.case;
    });
    fc.assert(
      fc.property(anyCase, current => {
        const faults = stageResponses(current, inEnglish).flatMap(response => faultsOfResponse(response));
        expect(faults).toEqual([]);
      }),
    );
  });

  it('is an answer to it of a whole case', () => {
    const answered = acted(wholeCase(), present('CON-ABS-1'), notPresent('CON-REL-1@L1'));
    expect(stageResponses(answered, inEnglish).flatMap(response => faultsOfResponse(response))).toEqual([]);
  });
});

describe('a response that is no answer to its Questionnaire', () => {
  const coded = (linkId: string, code: string, system = 'procedure-status'): QuestionnaireResponseItem => ({
    linkId,
    answer: [{ valueCoding: { system, code } }],
  });
  const faults = (item: QuestionnaireResponseItem[], stage: 'plan' | 'consent' = 'plan'): readonly string[] => {
    const response: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      questionnaire: questionnaireUrl(stage),
      item,
    };
    return faultsOfResponse(response);
  };
  const yes = (linkId: string): QuestionnaireResponseItem => ({ linkId, answer: [{ valueBoolean: true }] });

  it.each<readonly [string, QuestionnaireResponseItem[], RegExp]>([
    ['a question that is not asked', [yes('shoe-size')], /^shoe-size: is not asked there/],
    ['another type', [{ linkId: 'sedation', answer: [{ valueString: 'yes' }] }], /^sedation: has valueString where valueBoolean/],
    ['an answer that is none', [coded('guidance', 'mr')], /^guidance: .*#mr is none of its answers/],
    [
      'an answer too many',
      [{ linkId: 'sedation', answer: [{ valueBoolean: true }, { valueBoolean: false }] }],
      /^sedation: .* more than once/,
    ],
    ['a question twice', [yes('sedation'), yes('sedation')], /^sedation: stands there more than once/],
    ['another order', [yes('sedation'), { linkId: 'levels', item: [] }], /not in the order/],
    [
      'a question that is not asked after another answer',
      [{ linkId: 'monitoredBy', answer: [{ valueString: 'N. Okafor' }] }],
      /^monitoredBy: is answered, and not asked/,
    ],
  ])('is told by %s', (_what, item, fault) => {
    expect(faults(item).some(each => fault.test(each))).toBe(true);
  });
});
