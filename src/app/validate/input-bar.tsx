import Box from '@mui/material/Box';
import { type RefObject, useId } from 'react';
import { LabelledSelect } from '../parts/fields/labelled-input.tsx';
import { useKnownProfiles } from './known-profiles.ts';
import { usePageWords } from './page-words.ts';
import { PlainButton } from './plain-button.ts';

interface InputBarProps {
  readonly fileInput: RefObject<HTMLInputElement | null>;
  readonly profile: string;
  readonly hasInput: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onProfile: (profile: string) => void;
  readonly onExample: (example: string) => void;
  readonly onClear: () => void;
  /** There is a text to be brought back. */
  readonly onBringBack: (() => void) | undefined;
}

/** Asked for at once: once resources are on the page, nothing is asked for any more. */
const brought = import('./example.ts');

/** The ways in: files, a paste, an example; and what is checked against. */
export function InputBar({ fileInput, profile, hasInput, onFiles, onProfile, onExample, onClear, onBringBack }: InputBarProps) {
  const words = usePageWords();
  const hint = useId();
  const known = useKnownProfiles().filter(({ type }) => type !== 'Extension');
  const say = words.input;
  return (
    <Box component="section" aria-label={say.label} sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
        <PlainButton type="button" data-first="true" aria-describedby={hint} onClick={() => fileInput.current?.click()} data-size="large">
          {say.files}
        </PlainButton>
        <input
          ref={fileInput}
          type="file"
          multiple
          hidden
          accept=".json,.ndjson,.jsonl,.gz,application/json,application/fhir+json,application/gzip"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be chosen again, once it was mended.
            currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <PlainButton type="button" onClick={() => void brought.then(({ EXAMPLE }) => onExample(EXAMPLE))} data-size="large">
          {say.example}
        </PlainButton>
        <PlainButton type="button" onClick={onClear} disabled={!hasInput} data-size="large">
          {say.clear}
        </PlainButton>
        {onBringBack ? (
          <PlainButton type="button" onClick={onBringBack} data-size="large">
            {say.bringBack}
          </PlainButton>
        ) : null}
        <LabelledSelect label={say.profile} fieldId="validate.profile" value={profile} onChange={onProfile} width={340}>
          <option value="">{say.ownProfile}</option>
          {known.map(({ url, title }) => (
            <option key={url} value={url} lang="en">
              {title}
            </option>
          ))}
        </LabelledSelect>
      </Box>
      <Box id={hint} sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 0.5, maxWidth: '60rem' }}>
        {say.filesHint}
      </Box>
    </Box>
  );
}
