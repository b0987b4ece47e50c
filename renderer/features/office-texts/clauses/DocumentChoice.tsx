import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { documentsByStage } from '../../../../shared/documents/office-texts/documents-by-stage.ts';
import { clausesText } from '../../../text/clauses.ts';
import { useText, useWord } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';

const stages = documentsByStage();

/** The documents a clause is for, by stage; none ticked: all. */
export function DocumentChoice(props: { value: readonly string[]; onChange: (documents: string[]) => void }) {
  const { value, onChange } = props;
  const t = useText(clausesText);
  const word = useWord();
  const [open, setOpen] = useState(value.length > 0);
  return (
    <Box role="group" aria-label={t.forDocument}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {t.forDocument}：{value.length === 0 ? t.forAll : t.chosen(value.length)}
        </Typography>
        {!open && <Button onClick={() => setOpen(true)}>{t.choose}</Button>}
        {value.length > 0 && (
          <Button color="inherit" onClick={() => onChange([])}>
            {t.forAll}
          </Button>
        )}
      </Box>
      {open && (
        <Box
          sx={{ maxHeight: 180, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, p: 1 }}
        >
          {stages.map(({ key, words, documents }) => (
            <Box key={key} role="group" aria-label={word(words)} sx={{ mb: 0.5 }}>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{word(words)}</Box>
              <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
                {documents.map((template) => (
                  <CheckInput
                    key={template.id}
                    label={word(template)}
                    value={value.includes(template.id)}
                    onChange={(on) =>
                      onChange(on ? [...value, template.id] : value.filter((id) => id !== template.id))
                    }
                  />
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
