/** Why the engine answers otherwise than HL7's tests have it, by the names of the tests. */
const EXPLANATIONS: readonly (readonly [tests: RegExp, because: string])[] = [
  [
    /^(testSimpleFail|testSimpleWithWrongContext|testPolymorphismB|testPolymorphismAsB|testDollarOrderNotAllowed|testPolymorphicsB)$/,
    'The test asks for a check of the expression against the types before it is evaluated; the engine evaluates what there is.',
  ],
  [
    /^(testCollectionBoolean1|testIif6|testIif10)$/,
    'A criterion that is no single boolean, and iif() of several values, are errors for the test; the engine goes on.',
  ],
  [/^testQuantity4$/, 'Equivalence of quantities goes by the least precise value: 4 g and 4040 mg. The engine rounds otherwise.'],
  [/^testReplaceMatches2$/, 'An empty pattern matches everywhere for the engine; the test wants it to match nothing.'],
  [/^(testSort8|testSort10)$/, 'A minus before text, to sort it backwards, is of an older draft of sort(); the engine has `desc`.'],
  [
    /^(testEquality23|testNEquality17)$/,
    'A moment without a zone beside one with: the engine takes it for one of the zone it runs in. FHIR writes no such moment in data.',
  ],
  [/^(testEquivalent2[13]|testNotEquivalent21)$/, 'Equivalent lists may be in any order; the engine compares them as they stand.'],
  [/^testPlusDate19$/, "The test wants parts of a second ('s') to be left out; the engine adds them."],
  [/^testMinus5$/, "The test takes 'month' for a unit of UCUM; the engine does not, as UCUM has none of that name."],
  [/^testType22$/, 'A type that there is not is an error for the engine, and never met for the test.'],
  [
    /^(Low|High)BoundaryDecimal1[56]$/,
    'Boundaries of fewer places than the number has: the engine rounds outwards, the test towards nought.',
  ],
  [/^(Low|High)BoundaryQuantity$/, 'The engine has no boundaries of quantities.'],
  [
    /^(Low|High)BoundaryDateTimeMillisecond/,
    'Of a moment without a zone the test gives the furthest zone, and 59 seconds of minute nought; the engine gives none, and the last minute.',
  ],
  [/^Precision/, 'The engine has no precision(); an invariant with it is listed as not evaluated when its package is loaded.'],
  [
    /^testFHIRPathAsFunction1[16]$/,
    'A code is a string for the engine, by descent; the test asks for exactly the type. No invariant of R4 turns on it.',
  ],
];

export const explanationOf = (test: string): string | undefined => EXPLANATIONS.find(([tests]) => tests.test(test))?.[1];
