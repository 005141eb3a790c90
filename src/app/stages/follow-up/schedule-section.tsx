import Box from '@mui/material/Box';
import { type ContactState, daysBetween, followUpSchedule, performedOn } from '../../../assessment/follow-up/schedule.ts';
import { useAsOf } from '../../open/as-of.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { Section } from '../../parts/words/section.tsx';
import { Tag } from '../../parts/words/tag.tsx';
import type { TagTone } from '../../parts/words/tag-tone.ts';
import { useFollowUpWords } from './follow-up-words.ts';

const TONES: Readonly<Record<ContactState, TagTone>> = { done: 'fresh', due: 'ask', missed: 'warned', coming: 'plain' };

/** Which contacts the site plans after the procedure, and how each stands today. */
export function ScheduleSection() {
  const words = useWords();
  const say = useFollowUpWords();
  const asOf = useAsOf();
  const { site } = useWorkspace();
  const [current] = useCase();
  const today = toFhirDateTime(asOf).slice(0, 10);
  const from = performedOn(current);
  const scheduled = followUpSchedule(current, site.followUp.contacts, today);
  const days = from === undefined ? 0 : daysBetween(from, today);
  const counted =
    from === undefined
      ? say.schedule.noDay
      : days < 0
        ? say.schedule.ahead
        : days === 0
          ? say.schedule.today
          : say.schedule.since(days, words.record.moment(from));
  return (
    <Section title={say.schedule.heading} hint={say.schedule.hint}>
      <Box>{counted}</Box>
      {scheduled === undefined ? null : scheduled.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{say.schedule.none}</Box>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5, maxWidth: 560 }}>
          {scheduled.map(({ contact, on, state, visit }) => (
            <Box
              component="li"
              key={contact.afterDays}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline', py: 0.5, borderTop: 1, borderColor: 'line' }}
            >
              <Box sx={{ flexGrow: 1 }}>
                {say.schedule.on(contact.name ?? say.contact(contact.afterDays), words.record.moment(on))}
                {visit?.at === undefined ? null : (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {' '}
                    {say.schedule.doneOn(words.record.moment(visit.at.slice(0, 10)))}
                  </Box>
                )}
              </Box>
              <Tag tone={TONES[state]}>{say.schedule.state[state]}</Tag>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
