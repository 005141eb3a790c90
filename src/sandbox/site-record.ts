import type { Clinician } from './auth/clinician.ts';

/** A day so many months from now, as config.json has it. */
function monthsFrom(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15)).toISOString().slice(0, 10);
}

const TOPICS = ['indications', 'technique', 'imaging-equipment', 'radiation-protection', 'anatomy', 'pharmacology'];
const SKILLS = [
  'evaluation',
  'alternatives',
  'imaging-competence',
  'acting-on-images',
  'higher-risk',
  'complications',
  'radiation-training',
];
const CHIEF = 'P. Abara, chief of service';

/**
 * What an invented practice records of its place and its operators: nearly all of it in order, whenever it is looked at. One test of doses is due, surgery at
 * night is being asked about, and a colleague's privileges have ended.
 */
export function siteRecord(now: Date, [first, ...colleagues]: readonly [Clinician, ...Clinician[]]) {
  const signed = (signedOffBy: string) => ({ is: 'met', signedOffBy, signedOffOn: monthsFrom(now, -4), dueAgain: monthsFrom(now, 8) });
  const by = (signer: string, ...items: readonly string[]) => items.map(item => ({ item, ...signed(signer) }));
  return {
    checklist: [
      ...by(CHIEF, 'FAC-1', 'FAC-3', 'FAC-5', 'FAC-8.observation', 'FAC-8.monitors', 'FAC-8.resuscitation'),
      ...by(CHIEF, 'FAC-7.ct', 'FAC-7.mr', 'FAC-9.interventional', 'FAC-9.medical'),
      { item: 'FAC-9.surgical', is: 'unknown', note: 'Nights and weekends are being asked about' },
      ...by('M. Ferrer, physicist', 'PERS-9', 'RAD-6', 'RAD-1', 'RAD-3', 'RAD-5', 'PERS-11.quality-control'),
      { item: 'RAD-4', ...signed('M. Ferrer, physicist'), signedOffOn: monthsFrom(now, -13), dueAgain: monthsFrom(now, -1) },
      ...by('J. Lindqvist, lead technologist', 'PERS-11.training', 'PERS-11.positioning'),
      ...by('T. Okafor, nurse manager', 'PERS-12'),
      ...by(CHIEF, 'POL-1.quality', 'POL-1.education', 'POL-1.infection', 'POL-1.safety'),
    ],
    operators: [
      {
        name: first.name,
        references: [`Practitioner/${first.id}`],
        profession: 'physician',
        routes: [
          {
            route: 2,
            experience: 'Fellowship in interventional radiology',
            attestedBy: 'P. Abara',
            attestedOn: monthsFrom(now, -40),
          },
        ],
        substantiation: [{ topics: TOPICS, by: 'P. Abara', role: 'service-chief', on: monthsFrom(now, -40) }],
        skills: { of: SKILLS, by: 'P. Abara', on: monthsFrom(now, -40) },
        privileges: [
          'vertebroplasty',
          'balloon-kyphoplasty',
          'non-balloon-kyphoplasty',
          'sacroplasty',
          'implant-assisted',
          'rfa-adjunct',
          'other',
        ].map(technique => ({
          technique,
          grantedBy: 'Credentials committee',
          grantedOn: monthsFrom(now, -4),
          validUntil: monthsFrom(now, 20),
        })),
        education: { validUntil: monthsFrom(now, 14) },
        maintenance: [
          {
            from: monthsFrom(now, -16),
            until: monthsFrom(now, -4),
            cases: 31,
            programme: 'Department’s quality review',
            dueAgain: monthsFrom(now, 8),
          },
        ],
        lifetimeCases: 160,
        validUntil: monthsFrom(now, 20),
      },
      ...colleagues
        .filter(({ name }) => name.startsWith('Dr.'))
        .map(({ id, name }) => ({
          name,
          references: [`Practitioner/${id}`],
          profession: 'physician',
          privileges: [{ technique: 'vertebroplasty', grantedOn: monthsFrom(now, -25), validUntil: monthsFrom(now, -1) }],
        })),
    ],
  };
}
