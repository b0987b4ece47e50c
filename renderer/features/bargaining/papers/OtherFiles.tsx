import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { AttachAct } from './AttachAct.tsx';
import { AttachedList } from './AttachedList.tsx';

/** 其他附件: files of the round that belong to no paper and to no material of the filing. */
export function OtherFiles() {
  const t = useText(roundPapersText);
  const { file } = useRoundWay();
  const files = file.roundAttachments
    .filter(({ body }) => body.paperId === null && body.material === '')
    .sort((a, b) => a.ord - b.ord);
  return (
    <Box role="group" aria-label={t.otherFiles}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, flex: 1 }}>
          {t.otherFiles}
        </Typography>
        <AttachAct label={t.addFile} what={t.addFile} />
      </Box>
      {files.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.otherFilesNone}
        </Typography>
      ) : (
        <AttachedList files={files} choose />
      )}
    </Box>
  );
}
