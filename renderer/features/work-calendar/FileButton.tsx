import Button from '@mui/material/Button';
import { type ChangeEvent, useRef } from 'react';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';

/** A notice holds some hundred days; anything much larger is another file. */
const mostBytes = 1_000_000;

/** Asks for a file and hands on its text, or the words for what is wrong with it. */
export function FileButton(props: { onText: (text: string) => void; onWrong: (words: string) => void }) {
  const text = useText(workCalendarText);
  const input = useRef<HTMLInputElement>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file chosen again after it was corrected must be read again.
    event.target.value = '';
    if (!file) return;
    if (file.size > mostBytes) props.onWrong(text.tooLarge);
    else await file.text().then(props.onText, () => props.onWrong(text.unreadable));
  };
  return (
    <>
      <Button variant="outlined" title={text.importHint} onClick={() => input.current?.click()}>
        {text.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.import}
        onChange={(event) => void read(event)}
      />
    </>
  );
}
