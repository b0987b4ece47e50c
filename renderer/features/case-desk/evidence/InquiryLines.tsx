import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type KeyboardEvent, useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { useText } from '../../../text/text.ts';
import { TextInput } from '../../../ui/TextInput.tsx';

export type InquiryLine = CaseFile['inquiries'][number]['body']['lines'][number];
type Speaker = InquiryLine['speaker'];

/** 问答: a line taken down is followed by the other speaker; lines already there can be put right in place. */
export function InquiryLines(props: {
  lines: readonly InquiryLine[];
  onChange: (lines: InquiryLine[]) => void;
  prefix: string;
}) {
  const { lines, onChange, prefix } = props;
  const t = useText(evidenceText);
  const [speaker, setSpeaker] = useState<Speaker>(
    lines.at(-1)?.speaker === 'question' ? 'answer' : 'question',
  );
  const [text, setText] = useState('');
  const take = () => {
    if (text.trim() === '') return;
    onChange([...lines, { speaker, text: text.trim() }]);
    setText('');
    setSpeaker(speaker === 'question' ? 'answer' : 'question');
  };
  const onKey = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (composing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    take();
  };
  const words = (one: Speaker) => (one === 'question' ? t.question : t.answer);
  return (
    <Box role="group" aria-label={t.lines} sx={{ mt: 1.5, display: 'grid', gap: 1 }}>
      {lines.map((line, at) => (
        <Box
          // Lines are only added at the end or taken away, so the place tells the line.
          key={String(at)}
          sx={{
            display: 'grid',
            gridTemplateColumns: '64px minmax(0, 1fr) auto',
            gap: 1,
            alignItems: 'center',
          }}
        >
          <Box component="strong" sx={{ color: line.speaker === 'question' ? 'primary.main' : undefined }}>
            {words(line.speaker)}
          </Box>
          <TextInput
            label={`${words(line.speaker)} ${at + 1}`}
            value={line.text}
            onChange={(next) => onChange(lines.map((one, i) => (i === at ? { ...one, text: next } : one)))}
            multiline
            minRows={1}
          />
          <Button
            color="inherit"
            aria-label={`${t.removeLine} ${at + 1}`}
            onClick={() => onChange(lines.filter((_, i) => i !== at))}
          >
            {t.remove}
          </Button>
        </Box>
      ))}
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', gap: 1, alignItems: 'start' }}
      >
        <ToggleButtonGroup
          exclusive
          size="small"
          value={speaker}
          aria-label={t.speaker}
          onChange={(_event, next: Speaker | null) => next && setSpeaker(next)}
        >
          <ToggleButton value="question">{t.question}</ToggleButton>
          <ToggleButton value="answer">{t.answer}</ToggleButton>
        </ToggleButtonGroup>
        <Box onKeyDownCapture={onKey}>
          <TextInput
            label={t.line}
            value={text}
            onChange={setText}
            multiline
            minRows={2}
            hint={t.lineHint}
            field={`${prefix}.line`}
          />
        </Box>
        <Button variant="outlined" disabled={text.trim() === ''} onClick={take}>
          {t.note}
        </Button>
      </Box>
    </Box>
  );
}
