import Box from '@mui/material/Box';
import { useEffect, useId, useRef, useState } from 'react';
import { readUdi } from '../../../assessment/udi/read-udi.ts';
import { useWords } from '../../open/words.ts';
import { Button } from '../../parts/fields/button.tsx';
import { ModalSheet } from '../../parts/words/confirm-dialog.tsx';
import { type BarcodeReader, type CameraProblem, closeCamera, lookForCodes, openCamera } from './scan-camera.ts';

interface ScanDialogProps {
  readonly reader: BarcodeReader;
  readonly onCarrier: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera's picture, until a UDI is in it. No picture is kept or leaves the page; the camera is closed with the dialog, however that ends. */
export function ScanDialog({ reader, onCarrier, onClose }: ScanDialogProps) {
  const words = useWords();
  const say = words.endOfCase.scan;
  const title = useId();
  const hint = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const last = useRef({ onCarrier, onClose });
  last.current = { onCarrier, onClose };
  const [problem, setProblem] = useState<CameraProblem>();
  const [strange, setStrange] = useState<string>();
  useEffect(() => {
    const opener = document.activeElement;
    sheet.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    let over = false;
    let stream: MediaStream | null = null;
    const look = async (picture: HTMLVideoElement) => {
      const opened = await openCamera();
      if (typeof opened === 'string') {
        setProblem(opened);
        return;
      }
      stream = opened;
      // Closed while the browser still asked for leave.
      if (over) closeCamera(stream);
      if (over) return;
      picture.srcObject = stream;
      await picture.play();
      await lookForCodes(reader, picture, {
        isOver: () => over,
        onCode: text => {
          if (readUdi(text)?.kind !== 'udi') setStrange(text);
          else {
            over = true;
            last.current.onCarrier(text);
          }
        },
      });
    };
    const away = () => document.visibilityState === 'hidden' && last.current.onClose();
    document.addEventListener('visibilitychange', away);
    if (video.current) {
      look(video.current).catch(() => {
        closeCamera(stream);
        if (!over) setProblem('failed');
      });
    }
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', away);
      closeCamera(stream);
    };
  }, [reader]);
  return (
    <ModalSheet ref={sheet} aria-labelledby={title} aria-describedby={hint} onClose={onClose}>
      <Box component="h2" id={title} sx={{ typography: 'h2', mt: 0 }}>
        {say.title}
      </Box>
      <Box id={hint} sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>
        {say.hint}
      </Box>
      {problem ? null : (
        <Box
          component="video"
          ref={video}
          muted
          playsInline
          aria-label={say.picture}
          sx={{ display: 'block', width: '100%', aspectRatio: '4 / 3', objectFit: 'cover', bgcolor: 'line', borderRadius: '4px' }}
        />
      )}
      <Box role="status" sx={{ minHeight: 24, my: 1, overflowWrap: 'anywhere' }}>
        {problem ? say.problem[problem] : strange === undefined ? '' : say.strange(strange)}
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button onClick={() => sheet.current?.close()}>{say.close}</Button>
      </Box>
    </ModalSheet>
  );
}
