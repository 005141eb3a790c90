import Box from '@mui/material/Box';
import { type DragEvent, type ReactNode, useState } from 'react';
import { usePageWords } from './page-words.ts';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** The whole page takes files that are dropped on it. A text that is dragged stays the browser's. */
export function DropPlace({ onFiles, children }: { readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode }) {
  const words = usePageWords();
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its equal in the button that chooses files
    <div
      style={{ minHeight: '100vh' }}
      onDragOver={event => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={event => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={event => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      {isOver ? (
        <Box
          sx={{
            position: 'fixed',
            inset: 8,
            zIndex: 3,
            display: 'grid',
            placeItems: 'center',
            pointerEvents: 'none',
            border: '3px dashed',
            borderColor: 'chosen.main',
            borderRadius: 2,
            bgcolor: 'chosen.surface',
            typography: 'h1',
          }}
        >
          {words.input.drop}
        </Box>
      ) : null}
      {children}
    </div>
  );
}
