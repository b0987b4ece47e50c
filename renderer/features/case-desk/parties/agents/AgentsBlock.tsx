import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../../../actions/paper-types.ts';
import { useApp } from '../../../../app-context.tsx';
import { partyMoreText } from '../../../../text/party-more.ts';
import { useText } from '../../../../text/text.ts';
import { useConfirm } from '../../../../ui/confirm.tsx';
import { useAct } from '../../../../ui/forms/use-act.ts';
import { useNotice } from '../../../../ui/notice.tsx';
import { AgentCard } from './AgentCard.tsx';
import type { Agent } from './agent-specs.ts';
import { NewAgent } from './NewAgent.tsx';

/** 代理人 of one party, and the form for one more while it is being added. */
export function AgentsBlock(props: {
  file: CaseFile;
  party: CaseFile['parties'][number];
  standings: readonly PaperStanding[];
  adding: boolean;
  onClose: () => void;
}) {
  const { file, party, standings, adding, onClose } = props;
  const t = useText(partyMoreText);
  const { process, cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const agents = file.agents.filter((one) => one.partyId === party.id).sort((a, b) => a.ord - b.ord);

  const remove = async ({ id, body }: Agent) => {
    const answer = await confirm({
      title: t.removeTitle(body.name),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => process.removeAgent(id, answer.reason)))) return;
    say(t.removed(body.name), { undo: () => cases.restore('agents', id).then(() => undefined) });
  };
  if (agents.length === 0 && !adding) return null;
  return (
    <Box role="group" aria-label={t.agentsOf(party.body.name)} sx={{ pl: 2 }}>
      {agents.map((agent) => (
        <AgentCard
          key={agent.id}
          file={file}
          agent={agent}
          standings={standings}
          onRemove={() => void remove(agent)}
        />
      ))}
      {adding && <NewAgent caseId={file.case.id} partyId={party.id} onClose={onClose} />}
    </Box>
  );
}
