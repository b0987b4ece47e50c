import { blankMeetingBody, blankVoteBody } from '../../../../shared/bargaining/blank.ts';
import { representativesOf } from '../../../../shared/bargaining/parts.ts';
import { sides, voteBodies } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { wordsOf } from '../form/words-of.ts';
import type { PartKind } from './part-kind.ts';

const states = wordsOf(roundText, (t) => t.meetingState);
const chairs = { ...sides, both: { zh: roundText['zh-CN'].chairBoth, en: roundText.en.chairBoth } };

/** 协商会议. */
export const meeting: PartKind = {
  table: 'roundMeetings',
  title: { zh: '协商会议', en: 'Meeting' },
  fields: (file) => [
    { at: 'startsAt', kind: 'minute', label: w.startsAt, required: true },
    { at: 'body.endsAt', kind: 'minute', label: w.endsAt },
    { at: 'state', kind: 'choice', label: w.meetingState, terms: states, required: true },
    { at: 'body.place', kind: 'text', label: w.place },
    { at: 'noticeServedOn', kind: 'day', label: w.noticeServedOn },
    { at: 'body.chairSide', kind: 'choice', label: w.chairSide, terms: chairs },
    { at: 'body.chairName', kind: 'text', label: w.chairName },
    { at: 'body.recorder', kind: 'text', label: w.recorder },
    { at: 'body.recorderIsRepresentative', kind: 'check', label: w.recorderIsRep },
    { at: 'body.agenda', kind: 'lines', label: w.agenda, hint: w.perLine, span: 6 },
    { at: 'body.enclosed', kind: 'lines', label: w.enclosed, hint: w.perLine, span: 6 },
    { at: 'body.lateMaterialsWaived', kind: 'check', label: w.lateWaived },
    {
      at: 'body.presentIds',
      kind: 'ticks',
      label: w.presentIds,
      options: (['worker', 'employer'] as const).flatMap((side) =>
        representativesOf(file, side).map((rep) => [rep.id, rep.body.name] as const),
      ),
    },
    {
      at: 'body.delegates',
      kind: 'rows',
      label: w.delegates,
      hint: w.delegatesHint,
      span: 6,
      columns: [
        { name: 'side', kind: 'text' },
        { name: 'name', kind: 'text' },
        { name: 'letter', kind: 'check' },
      ],
    },
    {
      at: 'body.observers',
      kind: 'rows',
      label: w.observers,
      hint: w.observersHint,
      span: 6,
      columns: [
        { name: 'name', kind: 'text' },
        { name: 'capacity', kind: 'text' },
      ],
    },
    { at: 'body.discussion', kind: 'long', label: w.discussion },
    { at: 'body.summary', kind: 'long', label: w.summary },
    { at: 'body.signedWorkerOn', kind: 'day', label: w.signedWorkerOn },
    { at: 'body.signedEmployerOn', kind: 'day', label: w.signedEmployerOn },
    { at: 'body.allSigned', kind: 'check', label: w.allSigned, span: 2 },
    { at: 'body.draftAgreed', kind: 'check', label: w.draftAgreed, span: 2 },
  ],
  blank: (file) => ({
    state: 'planned',
    startsAt: null,
    noticeServedOn: null,
    body: { ...blankMeetingBody(), recorder: file.round.body.recorder },
  }),
};

/** 审议表决. */
export const vote: PartKind = {
  table: 'roundVotes',
  title: { zh: '审议表决', en: 'Vote' },
  fields: (file) => [
    { at: 'kind', kind: 'choice', label: w.voteKind, terms: voteBodies, required: true },
    { at: 'on', kind: 'day', label: w.voteOn, required: true },
    {
      at: 'enterpriseId',
      kind: 'choice',
      label: w.voteEnterprise,
      terms: Object.fromEntries(
        file.enterprises.map(({ id, body: { name } }) => [id, { zh: name, en: name }]),
      ),
      empty: true,
      when: (form) => form.kind === 'each-enterprise',
    },
    { at: 'body.session', kind: 'text', label: w.session },
    { at: 'body.item', kind: 'text', label: w.voteItem, span: 8 },
    { at: 'body.submittedOn', kind: 'day', label: w.submittedOn },
    { at: 'body.total', kind: 'number', label: w.total, required: true },
    { at: 'body.present', kind: 'number', label: w.votePresent, required: true },
    { at: 'body.for', kind: 'number', label: w.for, required: true, span: 2 },
    { at: 'body.against', kind: 'number', label: w.against, required: true, span: 2 },
    { at: 'body.abstain', kind: 'number', label: w.abstain, required: true, span: 2 },
    { at: 'body.issued', kind: 'number', label: w.issued },
    { at: 'body.returned', kind: 'number', label: w.returned },
    { at: 'body.valid', kind: 'number', label: w.valid },
    { at: 'body.invalid', kind: 'number', label: w.invalid },
    { at: 'body.secretBallot', kind: 'check', label: w.secretBallot },
    { at: 'body.womenDelegates', kind: 'number', label: w.womenDelegates },
    { at: 'body.managers', kind: 'number', label: w.managers },
    { at: 'body.frontlineDelegates', kind: 'number', label: w.frontlineDelegates },
    { at: 'body.chairedBy', kind: 'text', label: w.chairedBy },
    { at: 'body.countedBy', kind: 'text', label: w.countedBy },
    { at: 'body.amendments', kind: 'long', label: w.amendments },
    { at: 'body.note', kind: 'long', label: w.note },
  ],
  blank: (_file, today) => ({
    on: today,
    kind: 'staff-congress',
    enterpriseId: null,
    body: {
      ...blankVoteBody(),
      total: null,
      present: null,
      for: null,
      against: null,
      abstain: null,
      secretBallot: true,
    },
  }),
};
