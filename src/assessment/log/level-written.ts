import { VERTEBRAL_LEVEL_CODES, type VertebralLevelCode } from '../../parameter/codes.generated.ts';

const ALA: readonly (readonly [RegExp, VertebralLevelCode])[] = [
  [/^(?:left ala|ala left|ala gauche|sacral-ala-left)$/i, 'sacral-ala-left'],
  [/^(?:right ala|ala right|ala droite|sacral-ala-right)$/i, 'sacral-ala-right'],
];

/** A level as somebody types it: `l1`, `T12`, `sacrum`, `ala left`. */
export function levelWritten(text: string): VertebralLevelCode | undefined {
  const written = text.trim().replaceAll(/\s+/g, ' ');
  return (
    VERTEBRAL_LEVEL_CODES.find(code => code.toLowerCase() === written.toLowerCase()) ?? ALA.find(([pattern]) => pattern.test(written))?.[1]
  );
}
