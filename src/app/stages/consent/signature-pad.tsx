import Box from '@mui/material/Box';
import { type PointerEvent, useId, useRef } from 'react';

const WIDTH = 600;
const HEIGHT = 200;
/** Enough for any signature; more would only be a longer file. */
const LONGEST_PATH = 40_000;

const frame = { width: '100%', maxWidth: 480, border: 1, borderColor: 'control', borderRadius: 1, display: 'block', color: 'text.primary' };
const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 3, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** A field to draw in with finger, pen or mouse. Who cannot draw types the name instead, so it takes no keyboard focus. */
export function SignaturePad(props: { readonly label: string; readonly path: string; readonly onDraw: (path: string) => void }) {
  const label = useId();
  const drawn = useRef(props.path);
  drawn.current = props.path;
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - box.left) / box.width) * WIDTH);
    const y = Math.round(((event.clientY - box.top) / box.height) * HEIGHT);
    return `${clamp(x, WIDTH)} ${clamp(y, HEIGHT)}`;
  };
  const add = (part: string) => {
    if (drawn.current.length + part.length > LONGEST_PATH) return;
    drawn.current += part;
    props.onDraw(drawn.current);
  };
  return (
    <Box sx={{ width: '100%' }}>
      <Box id={label} sx={{ color: 'text.secondary', mb: 0.5 }}>
        {props.label}
      </Box>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={label}
        // A finger that draws must not scroll the page.
        sx={{ ...frame, touchAction: 'none', cursor: 'crosshair' }}
        onPointerDown={(event: PointerEvent<SVGSVGElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          add(`M${point(event)}`);
        }}
        onPointerMove={(event: PointerEvent<SVGSVGElement>) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) add(`L${point(event)}`);
        }}
      >
        <path d={props.path} {...stroke} />
      </Box>
    </Box>
  );
}

export function DrawnSignature(props: { readonly label: string; readonly path: string }) {
  return (
    <Box component="svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label} sx={{ ...frame, my: 1 }}>
      <path d={props.path} {...stroke} />
    </Box>
  );
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
