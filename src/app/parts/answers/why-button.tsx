import { useFirstWords } from '../../open/first-words.ts';
import { LinkButton } from '../words/link-button.tsx';

interface WhyButtonProps {
  /** What the sources are of. */
  readonly of: string;
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Shows all that something was read from, and hides it again. */
export function WhyButton({ of, open, controls, onToggle }: WhyButtonProps) {
  const say = useFirstWords().app.answer;
  const act = open ? say.hide : say.why;
  return (
    <LinkButton aria-expanded={open} aria-controls={controls} aria-label={say.whyOf(act, of)} onClick={onToggle}>
      {act}
    </LinkButton>
  );
}
