import { styled } from '@mui/material/styles';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const Sticking = styled('header')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    background: palette.background.paper,
    borderBottom: `1px solid ${palette.line}`,
    '&[data-sticks="true"]': { position: 'sticky', top: 0, zIndex: 2 },
    '@media print': { '&[data-sticks="true"]': { position: 'static' } },
  };
});

/** The least part of the window that is left to what scrolls beneath. */
const LEFT = 2 / 3;

/**
 * Who, which levels and where the case stands: in sight wherever one scrolls, for as long as that leaves the window to the work. In a low
 * window, or with letters as large as a browser can make them, it scrolls with the page. `--strip` is the height that it takes.
 */
export function Strip({ children }: { readonly children: ReactNode }) {
  const strip = useRef<HTMLElement>(null);
  const [sticks, setSticks] = useState(false);
  useLayoutEffect(() => {
    const header = strip.current;
    if (!header) return;
    const measure = () => {
      const { height } = header.getBoundingClientRect();
      const fits = height <= window.innerHeight * (1 - LEFT);
      setSticks(fits);
      document.documentElement.style.setProperty('--strip', fits ? `${height}px` : '0px');
    };
    const observer = new ResizeObserver(measure);
    observer.observe(header);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      document.documentElement.style.removeProperty('--strip');
    };
  }, []);
  return (
    <Sticking ref={strip} data-sticks={sticks}>
      {children}
    </Sticking>
  );
}
