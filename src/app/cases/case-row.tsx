import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ListedCase } from '../../keep/work-list/listed-case.ts';
import { daysWaited, type ToDo } from '../../keep/work-list/standing-of.ts';
import type { LaunchFailure } from '../../launch/context.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { CasesWords } from '../../words/later/load-cases-words.ts';
import { Button } from '../parts/fields/button.tsx';
import { Tag } from '../parts/words/tag.tsx';
import type { TagTone } from '../parts/words/tag-tone.ts';
import { useCasesWords } from './cases-words.ts';
import { failureInWords, notSignedInWhy } from './reasons.ts';

interface CaseRowProps {
  readonly listed: ListedCase;
  readonly toDo: readonly ToDo[];
  readonly onOpen: (caseId: string) => Promise<LaunchFailure | undefined>;
  /** FHIR date. */
  readonly today: string;
}

const TONE: Readonly<Record<ToDo, TagTone>> = {
  unknown: 'warned',
  today: 'chosen',
  unsent: 'ask',
  unsigned: 'ask',
  'follow-up-due': 'ask',
  lost: 'warned',
  pathology: 'ask',
  review: 'ask',
  open: 'plain',
};

/** One case: whose it is, what it is about, what is due, who kept it last. It opens in its patient's chart, and nowhere else. */
export function CaseRow({ listed, toDo, onOpen, today }: CaseRowProps) {
  const say = useCasesWords();
  const [refused, setRefused] = useState<LaunchFailure>();
  const { patient, caseId } = listed;
  const name = patient.ok ? (patient.name === undefined ? say.row.unnamed : asQuoted(patient.name, 120)) : undefined;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) max-content' },
        gap: '4px 16px',
        py: 1,
        borderTop: 1,
        borderColor: 'line',
      }}
    >
      <div>
        {patient.ok ? (
          <div>
            <Box component="bdi" sx={{ fontWeight: 650 }}>
              {name}
            </Box>
            , {patient.birthDate === undefined ? say.row.noBirthDate : say.row.born(say.day(asQuoted(patient.birthDate, 40)))}
          </div>
        ) : (
          <Box sx={{ color: 'warned.main' }}>{say.row.patientUnread(failureInWords(patient.failure, say))}</Box>
        )}
        <div>{whatAndWhen(listed, today, say)}</div>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{keptLine(listed, say)}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
          {toDo.map(group => (
            <Tag key={group} tone={TONE[group]} shape="solid">
              {group === 'pathology' ? say.row.pathology(daysWaited(listed, today)) : say.group[group]}
            </Tag>
          ))}
        </Box>
        {caseId === undefined ? <Box sx={{ color: 'warned.main' }}>{say.row.notOpened}</Box> : null}
        <Box role="alert" sx={{ color: 'warned.main' }}>
          {refused ? notSignedInWhy(refused, say) : null}
        </Box>
      </div>
      {name !== undefined && caseId !== undefined ? (
        <Button
          aria-label={say.row.openOf(name)}
          onClick={() => void onOpen(caseId).then(setRefused)}
          sx={{ minHeight: 44, alignSelf: 'start', justifySelf: 'start' }}
        >
          {say.row.open}
        </Button>
      ) : null}
    </Box>
  );
}

function whatAndWhen({ levels, procedureOn, standings }: ListedCase, today: string, { row, day }: CasesWords): string {
  const what = levels === undefined ? row.noLevels : row.levels(asQuoted(levels, 80));
  return `${what} · ${when()}`;

  function when(): string {
    if (standings.includes('not-done')) return row.notDone;
    if (procedureOn === undefined) return row.noDay;
    if (standings.includes('performed')) return row.performed(day(procedureOn));
    return procedureOn < today ? row.plannedPast(day(procedureOn)) : row.planned(day(procedureOn));
  }
}

function keptLine({ keptAt, keptBy }: ListedCase, { row, moment }: CasesWords): string {
  const who = keptBy.name === undefined ? row.somebody : asQuoted(keptBy.name, 80);
  return keptAt === undefined ? row.keptUnknown : row.kept(moment(keptAt), who);
}
