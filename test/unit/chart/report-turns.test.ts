import { describe, expect, test } from 'vitest';
import { levelsSaid } from '../../builders/levels-said.ts';

type Row = readonly [report: string, levels: readonly string[]];

const table = (name: string, rows: readonly Row[]) =>
  describe(name, () => {
    test.each(rows)('%s', async (report, levels) => {
      expect(await levelsSaid(report)).toEqual(levels);
    });
  });

table('an addendum that says a level was the wrong one', [
  ['IMPRESSION: Acute fracture of T11.\nADDENDUM: T11 was dictated in error. The fracture is at T10.', ['T10 acute suggested']],
  ['IMPRESSION: Acute fracture of L3.\nADDENDUM: Voice recognition error: "L3" above should say "L2".', ['L2 acute suggested']],
  ['IMPRESSION: Acute fracture of L1. Old fracture of T8.\nADDENDUM: T8 should read T9.', ['T9 old', 'L1 acute suggested']],
  ['IMPRESSION: Acute fracture of L1.\nADDENDUM: Level corrected from L1 to L2.', ['L2 acute suggested']],
  [
    'IMPRESSION: Acute fracture of L1.\nADDENDUM: The report states a fracture of L1. This is wrong, the fracture is of L2.',
    ['L2 acute suggested'],
  ],
  ['CONCLUSION : Fracture récente de T12.\nADDENDUM : T12 mentionné par erreur ; il s’agit de T11.', ['T11 acute suggested']],
  ['IMPRESSION: Acute fracture of L1.\nADDENDUM: There is also an acute fracture of L3.', ['L1 acute suggested', 'L3 acute suggested']],
  ['IMPRESSION: Acute fracture of L1.\nADDENDUM: The acute fracture at L1 was discussed with the ward.', ['L1 acute suggested']],
]);

table('a stretch within a list of bones is all of them', [
  ['Chronic fractures of T9–T11, L1 and L3.', ['T9 old', 'T10 old', 'T11 old', 'L1 old', 'L3 old']],
  ['Tassements récents de T6, T8 et T11 à L1.', ['T6', 'T8', 'T11', 'T12', 'L1'].map(level => `${level} acute suggested`)],
  ['Acute fracture of L1. Disc bulges at L2, L3-L4 and L4-L5.', ['L1 acute suggested']],
]);

table('a fracture that an earlier examination showed', [
  ['The T11 compression fracture, known to us from 2022, looks the same.', ['T11 old']],
  ['Compression fracture of L4, visible on the MRI of 2020 in the same form.', ['L4 old']],
  ['Tassement de T8, déjà visible sur l’IRM de 2020.', ['T8 old']],
  ['Compression fracture of L1, not seen on the MRI of 2024.', ['L1 acute suggested']],
  ['Tassement de L3, absent sur le cliché de 2022.', ['L3 acute suggested']],
]);

table('an age that an earlier report gave is not the one of now', [
  ['L3 compression fracture, interpreted as acute at the outside hospital, is chronic.', ['L3 old']],
  ['The L2 fracture, thought to be old on radiographs, shows marrow oedema and is acute.', ['L2 acute suggested']],
  ['Le tassement de L1 qualifié d’aigu sur le scanner est en fait ancien.', ['L1 old']],
  ['The fracture of L1 was felt to be acute.', ['L1 acute suggested']],
]);

table('of two readings in one text the last one counts', [
  ['WET READ: Acute L1 compression fracture.\nFINAL REPORT: Chronic L1 compression fracture.', ['L1 old']],
  ['PRELIMINARY (resident): Acute fracture of T12.\nFINAL (attending): No fracture of T12.', []],
  ['RESIDENT: Acute fracture of L3.\nATTENDING: I agree with the above.', ['L3 acute suggested']],
  ['Lecture préliminaire : fracture récente de T12.\nLecture définitive : tassement ancien de T12.', ['T12 old']],
  ['PRELIMINARY REPORT\nFINDINGS: Acute compression fracture of L1.', ['L1 acute suggested']],
]);

table('a level that the same report also denies is not suggested', [
  ['FINDINGS: Acute fracture of T9.\nIMPRESSION: No fracture of T9. Acute fracture of T10.', ['T9 unknown', 'T10 acute suggested']],
  ['Acute fracture of L4 without loss of height at L4.', ['L4 acute suggested']],
  ['Acute fracture of L1. No other fracture at L1 or L2.', ['L1 acute suggested']],
]);

table('wedging of growth, or within what is usual, is no fracture', [
  ['Mild anterior wedging of T11 and T12, a normal variant.', []],
  ['Scheuermann disease with wedging of T7 and T8.', []],
  ['Anterior wedging of L1. This is developmental and not a fracture.', []],
  ['Cunéiformisation physiologique de L1.', []],
  ['Congenital wedging of L2. Acute fracture of L4.', ['L4 acute suggested']],
  ['Wedging of T12, acute.', ['T12 acute suggested']],
  ['Compression fracture of L1. This is not an acute fracture.', ['L1 unknown']],
]);

table('an age between commas, and one that stands as a heading', [
  ['Fracture of T12, recent, extending into the pedicles.', ['T12 acute suggested']],
  ['Tassement de L1, ancien, stable.', ['L1 old']],
  ['Compression fractures.\nNew: T8.\nOld: T11, L2.\nNot fractured: L1.', ['T8 acute suggested', 'T11 old', 'L2 old']],
  ['Tassements vertébraux.\nRécents : L1, L3.\nAnciens : T12.\nIndemnes : T11.', ['T12 old', 'L1 acute suggested', 'L3 acute suggested']],
  ['Disc protrusions, no fracture. Acute: L4. Chronic: L2.', []],
]);

table('Spanish and German reports', [
  ['Aplastamiento reciente de D9 con edema. D10 conservada.', ['T9 acute suggested']],
  ['Se descarta fractura de L1.', []],
  ['Frische Fraktur des 1. Lendenwirbelkörpers.', ['L1 acute suggested']],
  ['Fraktur LWK 2, in der Voruntersuchung 2021 bereits vorhanden.', ['L2 old']],
]);

table('what is said of one bone of a list', [
  ['Of the fractures at T11 and L1 only that at L1 shows oedema.', ['T11 unknown', 'L1 acute suggested']],
  ['Fractures at T12 and L1, all acute except T12, which is old.', ['T12 old', 'L1 acute suggested']],
  ['Acute fractures of T8 to T10, except T9, which is spared.', ['T8 acute suggested', 'T10 acute suggested']],
]);

table('oedema that stands in another sentence', [
  ['Compression fracture of L1. Old fracture of T8. STIR hyperintensity in the L1 body.', ['T8 old', 'L1 acute suggested']],
  ['Compression fracture of L1, of uncertain age. Marrow oedema at L1.', ['L1 unknown']],
]);

table('doubt', [
  ['Suspicious for acute fracture of L2.', ['L2 unknown']],
  ['Question subtle acute fracture at L2.', ['L2 unknown']],
]);

table('what is said of none of several', [
  ['None of the fractures at T7, T9 or L1 is acute.', ['T7 old', 'T9 old', 'L1 old']],
  ['Neither the T12 nor the L2 fracture shows oedema.', ['T12 unknown', 'L2 unknown']],
  ['Neither L2 nor L3 shows a fracture.', []],
]);
