import { describe, expect, it } from 'vitest';
import { operativeNote } from '../../../src/record/notes/operative-note.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { recordWords } from '../../../src/words/en/record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, emptyCase, present, wholeCase } from '../assessment/cases.ts';
import { errorsOf, resourcesOf } from './built.ts';

describe('the narrative', () => {
  it('says line by line what the summary on the screen says, and who the patient is', () => {
    const { procedure } = resourcesOf(wholeCase());
    const section = recordSummary(wholeCase(), inEnglish).find(({ key }) => key === 'procedure');
    expect(section?.lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Ended as: Completed',
      'When: 22 November 2026, 10:05 to 10:50 (UTC+01:00)',
      'Primary operator: Dr Ruth Adeyemi (physician)',
      'At L1: Balloon kyphoplasty; Through both pedicles; 4.5 mL; leakage: Epidural; for painful osteoporotic fracture with refractory pain',
      'Guidance: Fluoroscopy',
      'Injectate: PMMA cement',
      'Sedation: Moderate sedation',
      'Fluoroscopy time: 6.4 min',
      'Images: archived',
      'Immediate complications: Observed',
      'At the end: Stable, neurologically unchanged',
      'Vital signs and doses: In the EHR, by RN Okafor',
      'No time-out is recorded: no word was given',
      'Note: Slow injection.',
      'Recorded by: Dr Ruth Adeyemi',
    ]);
    for (const { label, value } of section?.lines ?? []) expect(procedure?.text?.div).toContain(`<li>${label}: ${value}</li>`);
    expect(procedure?.text?.div).toContain('<li>Patient: Margaret Osei, born 14 March 1948, record 00481726</li>');
  });

  it('keeps markup that somebody typed as text, and stays valid with characters that XML forbids', () => {
    const note = `<script>alert("1")</script> & 'so on' ]]>${String.fromCharCode(0, 8, 11)}`;
    const typed = acted(
      wholeCase(),
      { type: 'procedure', change: { note } },
      { type: 'consent', change: { takenBy: '<img src=x onerror=alert(1)>' } },
      { type: 'complication', id: COMPLICATION, change: { description: '</div><b>' } },
    );
    const { procedure, consent, event } = resourcesOf(typed);
    expect(procedure?.text?.div).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so on&#39; ]]&gt;</li>');
    expect(procedure?.note?.[0]?.text).toBe(`<script>alert("1")</script> & 'so on' ]]>`);
    expect(consent?.text?.div).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(event?.text?.div).toContain('&lt;/div&gt;&lt;b&gt;');
    expect(errorsOf(typed)).toEqual([]);
  });

  it('says nothing of blank answers', () => {
    const blank = acted(wholeCase(), { type: 'procedure', change: { note: '  \n', statusReason: ' ' } });
    expect(resourcesOf(blank).procedure?.note).toEqual([{ text: 'No time-out is recorded: no word was given' }]);
    expect(recordSummary(blank, inEnglish).flatMap(({ lines }) => lines.map(({ label }) => label))).not.toContain(
      recordWords.procedure.note,
    );
  });
});

describe('the summary', () => {
  it('says of a procedure whose beginning is not known until when it went', () => {
    const change = { performedStart: undefined, performedEnd: '2026-11-22T10:50:00Z' };
    const [line] = recordSummary(acted(wholeCase(), { type: 'procedure', change }), inEnglish)
      .flatMap(({ key, lines }) => (key === 'procedure' ? lines : []))
      .filter(({ label }) => label === recordWords.procedure.performed);
    expect(line?.value).toBe('until 22 November 2026, 10:50 (UTC), the beginning is not recorded');
  });

  it('is empty while nothing is answered', () => {
    expect(recordSummary(emptyCase(), inEnglish)).toEqual([]);
  });

  it('says "none of the five" only when all five were denied', () => {
    const consequences = (death: false | undefined) =>
      recordSummary(
        acted(wholeCase(), {
          type: 'complication',
          id: COMPLICATION,
          change: {
            consequences: {
              'admission-for-therapy': false,
              'unplanned-increase-in-care': false,
              'prolonged-hospitalization': false,
              'permanent-sequelae': false,
              death,
            },
          },
        }),
        inEnglish,
      )
        .flatMap(({ lines }) => lines)
        .filter(({ label }) => label === recordWords.complication.consequences);
    expect(consequences(false)).toHaveLength(1);
    expect(consequences(undefined)).toEqual([]);
  });

  it('names departures with their words', () => {
    const septic = acted(wholeCase(), present('CON-ABS-1'), { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } });
    expect(recordSummary(septic, inEnglish).flatMap(({ lines }) => lines)).toContainEqual({
      label: 'Despite septicaemia',
      value: 'no reasons given',
      field: 'departure.CON-ABS-1',
    });
  });
});

describe('the operative note', () => {
  it('holds patient, procedure and complications as plain text, and not the consent', () => {
    const note = operativeNote(wholeCase(), inEnglish);
    expect(note.split('\n').slice(0, 4)).toEqual([
      'Brief operative note',
      'Patient: Margaret Osei, born 14 March 1948, record 00481726',
      '',
      'Vertebral augmentation',
    ]);
    expect(note).toContain('In words: Pain down the left leg');
    expect(note).not.toContain(recordWords.title.consent);
  });
});

describe('a moment', () => {
  it.each([
    ['2026', '2026'],
    ['2026-11', 'November 2026'],
    ['2026-11-02', '2 November 2026'],
    ['2026-11-02T08:05:10.123Z', '2 November 2026, 08:05 (UTC)'],
    ['2026-11-02T08:05:10+00:00', '2 November 2026, 08:05 (UTC)'],
    ['2026-11-02T08:05-05:00', '2 November 2026, 08:05 (UTC-05:00)'],
    ['2026-13-02', '2026-13-02'],
    ['soon', 'soon'],
  ])('%s is written %s', (value, written) => {
    expect(recordWords.moment(value)).toBe(written);
  });
});
