import Box from '@mui/material/Box';
import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { LangContext, useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { WorkingSteps } from '../../../ui/owed/claim/WorkingSteps.tsx';
import { titleOf } from '../../../ui/owed/words.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { SumsTable } from './SumsTable.tsx';

/** 请求事项计算单 (`/cases/:caseId/claims/print`): the four sums and each calculation, on paper. */
export function ClaimsPrintPage() {
  const { caseId = '' } = useParams();
  const { read } = useApp();
  const t = useText(claimOwedText);
  const words = useText(caseDeskText);
  const open = useLiveQuery(() => read.open(caseId), [read, caseId]);
  if (open === undefined) return <Loading />;
  if (open === null) return <EmptyState title={words.unknownTitle} text={words.unknownText} />;
  return (
    <PrintSheet print={t.print} back={t.back} to={`/cases/${caseId}?section=claims`}>
      {/* What is printed for the parties is Chinese, whatever the desk speaks. */}
      <LangContext value="zh-CN">
        <ClaimsSheet file={open.file} />
      </LangContext>
    </PrintSheet>
  );
}

function ClaimsSheet({ file }: { file: CaseFile }) {
  const { clock } = useApp();
  const t = useText(claimOwedText);
  const words = useText(caseDeskText);
  const today = useToday(clock);
  const claims = [...file.claims].sort((a, b) => a.ord - b.ord);
  const names = file.parties.map((party) => party.body.name).join(t.sep);
  return (
    <Box lang="zh-CN" sx={{ lineHeight: 1.45, '& h2': { fontSize: 14, mt: 1.5, mb: 0.5 } }}>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.75 }}>
        {t.sheetTitle}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, mb: 1 }}>
        <span>
          {t.office}：{file.office.body.name}
        </span>
        <span>
          {t.caseNo}：{file.case.body.caseNo ?? file.case.body.intakeNo}
        </span>
        <span>
          {t.parties}：{names}
        </span>
        <span>
          {t.madeOn}：{today}
        </span>
      </Box>
      <SumsTable claims={claims} />
      {claims.map(({ id, body: { computation } }, at) =>
        computation === null ? null : (
          <section key={id}>
            <h2>
              {words.claimNo(at + 1)}　{titleOf(computation.calculator, 'zh-CN')}（
              {t.on(computation.computedOn)}）
            </h2>
            {computation.switches.map((one) => (
              <div key={one.point}>
                {t.view(one.point, one.chosen)}（{t.convention}）
              </div>
            ))}
            <WorkingSteps computation={computation} />
          </section>
        ),
      )}
    </Box>
  );
}
