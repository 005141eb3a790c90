const printed: Readonly<Partial<Record<string, string>>> = {
  'mm[Hg]': 'mmHg',
  Cel: '°C',
  'Gy.cm2': 'Gy·cm²',
  'mGy.cm': 'mGy·cm',
  deg: '°',
};

/** A UCUM unit as it is written on a chart; a plain number and a score have none. */
export function unitLabel(ucum: string | undefined): string | undefined {
  return ucum === undefined || ucum === '1' || ucum.startsWith('{') ? undefined : (printed[ucum] ?? ucum);
}
