/** What stands where it cannot be told what the chart says, or where that comes from; and what names the parts that are still to come. */
export const notShownWords = {
  notJudged: {
    said: 'What the chart says of this could not be worked out: a part of Vertaug did not come from its server. You can answer without it.',
    saidOfAll:
      'What the chart says could not be worked out: a part of Vertaug did not come from its server. Every question can still be answered by hand.',
    short: 'not worked out',
    again: 'Try again',
    againFor: (what: string) => `Try again: ${what}`,
    asking: 'Trying…',
    came: 'It came. The chart’s suggestions stand beside the questions now.',
    still: 'It still did not come. Save the case as a file and launch Vertaug again once the network is there.',
  },
  viewsMissing:
    'The sources cannot be shown: a part of Vertaug did not come from its server. Save the case as a file and launch Vertaug again once the network is there.',
  viewsComing: 'On its way…',
  referral: {
    heading: 'Referral',
    reading: 'Referrals are being read.',
  },
  again: {
    label: 'Reading again',
    changedSince: 'evidence changed since',
  },
} as const;
