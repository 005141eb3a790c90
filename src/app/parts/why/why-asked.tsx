import Box from '@mui/material/Box';
import { type ComponentType, useId, useLayoutEffect, useRef, useState } from 'react';
import { isOfCase } from '../../../assessment/placements/asked-in.ts';
import { bringingPart } from '../../open/bring-part.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { LinkButton } from '../words/link-button.tsx';
import type { WhyListProps } from './why-list.tsx';

const bringList = bringingPart(() => import('./why-list.tsx'));

/**
 * Beside the title of a part of a screen, or of the whole for what stands in no part: opens what the practice parameter asks for there. Nothing where
 * nothing is asked.
 */
export function WhyAsked({ title }: { readonly title: string }) {
  const words = useWords();
  const { caseOfWindow } = useWorkspace();
  const place = useRef<HTMLSpanElement>(null);
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [open, setOpen] = useState<
    'no' | 'not-brought' | { readonly List: ComponentType<WhyListProps>; readonly fields: readonly string[] }
  >('no');

  // Rows come with the chart and with what is answered: it is looked for until the first is there.
  useLayoutEffect(() => {
    const part = partAround(place.current);
    if (asks || !part) return;
    const look = () => setAsks(fieldsIn(part).some(field => isOfCase(field, caseOfWindow.get())));
    look();
    const watching = new MutationObserver(look);
    watching.observe(part, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, [asks, caseOfWindow]);

  const toggle = async () => {
    if (open !== 'no') return setOpen('no');
    const part = partAround(place.current);
    try {
      const { WhyList } = await bringList();
      setOpen({ List: WhyList, fields: part ? fieldsIn(part) : [] });
    } catch {
      // The network, or a newer deployment without this file.
      setOpen('not-brought');
    }
  };
  const say = words.app.whyAsked;
  const act = open === 'no' ? say.ask : say.hide;
  return (
    <>
      <Box component="span" ref={place} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {asks ? (
          <LinkButton aria-expanded={open !== 'no'} aria-controls={id} aria-label={say.of(act, title)} onClick={() => void toggle()}>
            {act}
          </LinkButton>
        ) : null}
      </Box>
      {open === 'no' ? null : (
        <Box id={id} sx={{ flexBasis: '100%', mt: 0.5 }}>
          {open === 'not-brought' ? (
            <span role="alert">{words.app.stages.notBrought}</span>
          ) : (
            <open.List title={title} fields={open.fields} />
          )}
        </Box>
      )}
    </>
  );
}

const partAround = (place: Element | null) => place?.closest('section') ?? place?.closest('main');

/** Of the whole screen, those that stand in none of its parts. */
const fieldsIn = (part: Element): readonly string[] =>
  [...part.querySelectorAll('[data-field]')]
    .filter(control => partAround(control) === part || part.localName === 'section')
    .flatMap(control => control.getAttribute('data-field') ?? []);
