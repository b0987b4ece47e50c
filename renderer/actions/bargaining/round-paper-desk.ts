import type { Facts } from '../../../shared/documents/facts.ts';
import { hostDone } from '../host-done.ts';
import { layOut, layOutWorded, pressedBytes } from '../press.ts';
import { roundBinding } from './round-binding.ts';
import type { RoundPaperActions } from './round-paper-types.ts';
import {
  discardRound,
  gatherRound,
  issuedRoundPaper,
  issueRound,
  paperOfRound,
  type RoundPaperNeeds,
  roundDrafts,
  roundFacts,
  roundTemplate,
  saveRoundPaper,
} from './round-press.ts';
import { roundRegister } from './round-register.ts';
import { roundStandings } from './round-standings.ts';

/** 协商文书 at the desk: laid out from the round, made once with frozen facts and bytes, saved, printed and bound from those. */
export function roundPaperDesk(needs: RoundPaperNeeds): RoundPaperActions {
  const { client, clock, host } = needs;
  const drafts = roundDrafts(needs);
  return {
    standings: async (file) => roundStandings(file, await roundFacts(needs, file)),
    prepare: async (which) => layOutWorded(needs, await gatherRound(needs, which)),
    reopen: (paper) =>
      layOut(
        needs,
        roundTemplate(paper.document, paper.templateVersion),
        paper.body.facts as Facts,
        paper.body.edits,
      ),
    ownWording: drafts.load,
    keepWording: drafts.keep,
    issue: (which) => issueRound(needs, which),
    discard: (roundId, paperId, reason) => discardRound(needs, roundId, paperId, reason),
    savePdf: async (roundId, paperId) => {
      const open = await paperOfRound(needs, roundId, paperId);
      return saveRoundPaper(needs, open, 'pdf', await pressedBytes(needs, open.paper.body));
    },
    saveDocx: async (roundId, paperId) => {
      const open = await paperOfRound(needs, roundId, paperId);
      const { title } = open.paper.body;
      const at = clock.now().toISOString();
      const { bytes } = await client.docx({ ...issuedRoundPaper(open.paper), title, at });
      return saveRoundPaper(needs, open, 'docx', bytes);
    },
    pdfUrl: async (roundId, paperId) => {
      const { paper } = await paperOfRound(needs, roundId, paperId);
      return urlOf(await pressedBytes(needs, paper.body));
    },
    ...roundRegister(needs),
    ...roundBinding(needs, urlOf),
    reveal: async (token) => {
      await hostDone(host['papers.reveal']({ token }));
    },
  };
}

const urlOf = (bytes: Uint8Array<ArrayBuffer>) =>
  URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
