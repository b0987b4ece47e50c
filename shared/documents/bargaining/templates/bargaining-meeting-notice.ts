import { caseLine, dated, listOf, maybe, need, note, paper, para, plainLine, usualNeeds } from '../paper.ts';

/** 集体协商会议通知: calls one meeting, with agenda, own representatives and data. */
export const bargainingMeetingNotice = paper('bargaining-meeting-notice', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('meeting.no', '会议次数', 'meetings'),
    need('meeting.convener', '召集人', 'meetings'),
    need('meeting.startsAt', '会议时间', 'meetings'),
    need('meeting.place', '会议地点', 'meetings'),
    need('meeting.agenda', '拟定协商事项', 'meetings'),
    need('meeting.ownReps', '参加协商代表名单', 'representatives'),
    need('meeting.recorder', '记录员', 'meetings'),
    maybe('meeting.enclosed', '随附资料', 'meetings'),
    maybe('meeting.servedOn', '送达日期', 'meetings'),
    maybe('meeting.materialsDue', '资料送交期限', 'meetings'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商会议通知' },
    caseLine,
    plainLine('{meeting.addressee}：'),
    para(
      '根据{basis.bargaining-meeting-notice}的规定，现定于**{meeting.startsAt}**在**{meeting.place}**召开第{meeting.no}次集体协商会议，请贵方协商代表准时参加。召集人为{meeting.convener}，记录员为{meeting.recorder}（{meeting.recorderStanding}）。',
    ),
    para('**一、议程和拟定协商的事项**'),
    listOf('meeting.agenda'),
    para('**二、本方参加的协商代表：**{meeting.ownReps}。'),
    para('**三、随附资料：**{meeting.enclosedInLine?16}。'),
    {
      kind: 'when',
      has: 'meeting.discipline',
      blocks: [para('**四、会议纪律：**{meeting.discipline}')],
    },
    {
      kind: 'when',
      has: 'meeting.materialsDue',
      blocks: [
        note('按照{round.profile}的规定，会议通知、代表名单和资料应当在{meeting.materialsDue}前送交对方。'),
      ],
    },
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '召集方：{meeting.convenerName}', rule: false },
          { label: '首席代表（签名）：', rule: true },
          dated,
        ],
      ],
    },
    { kind: 'rule' },
    plainLine('送达日期：{meeting.servedOn?8}　对方签收人（签名）：{sign?8}'),
  ],
});
