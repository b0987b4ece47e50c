import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { placeholdersOf } from '../../../../shared/documents/office-texts/placeholders.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { wordingFaultWords } from '../../../../shared/documents/wording/wording-faults.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { PaperWords } from '../PaperWords.tsx';
import { FreeTextCard } from './FreeTextCard.tsx';
import { StaleList } from './StaleList.tsx';
import { TemplateActs } from './TemplateActs.tsx';
import { TemplateHead } from './TemplateHead.tsx';
import { TryOn } from './TryOn.tsx';
import { useOwnTexts } from './use-own-texts.ts';

/** The texts of a document at the left, how it looks at the right, saving below. */
export function TemplateDesk({ template, row }: { template: Template; row: Row<'paperWordings'> | null }) {
  const t = useText(officeWordingText);
  const word = useWord();
  const own = useOwnTexts(template, row);
  const [opened, setOpened] = useState<string | null>(null);
  const gone = own.faults.filter(({ code }) => code === 'needed-gone');
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <TemplateHead template={template} own={own} />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(400px, 1fr) minmax(0, 1fr)',
        }}
      >
        <Box
          component="section"
          aria-label={t.texts}
          sx={{ borderRight: 1, borderColor: 'divider', p: 1.5, overflow: 'auto', minHeight: 0 }}
        >
          <PaperWords />
          {row && row.templateVersion < template.version && own.stale.length === 0 && (
            <Alert severity="info" sx={{ mb: 1 }}>
              {t.moved(row.templateVersion, template.version)}
            </Alert>
          )}
          <StaleList stale={own.stale} facts={placeholdersOf(template)} onDrop={own.drop} />
          {gone.map((fault) => (
            <Alert key={'path' in fault ? fault.path : fault.code} severity="error" sx={{ mb: 1 }}>
              {word(wordingFaultWords(fault))}
            </Alert>
          ))}
          {own.texts.length > 0 ? (
            <TextInput label={t.note} value={own.note} onChange={own.setNote} />
          ) : (
            <Typography variant="body2" color="textSecondary">
              {t.noFree}
            </Typography>
          )}
          {own.texts.map((at) => (
            <FreeTextCard
              key={at.place}
              at={at}
              own={own}
              focus={opened === at.place}
              onReword={() => {
                setOpened(at.place);
                own.type(at.place, at.shown);
              }}
            />
          ))}
        </Box>
        <TryOn document={template.id} wording={own.wording} />
      </Box>
      <TemplateActs template={template} row={row} own={own} />
    </Box>
  );
}
