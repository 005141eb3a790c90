/** What stands on paper, and on the buttons that bring it there. */
export const printingWords = {
  print: 'Print',
  printOf: (document: string) => `Print: ${document}`,
  printed: (moment: string) => `Printed ${moment}`,
} as const;
