import { blankMeetingBody, blankOfferBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day, localMinute } from '../../kernel/calendar-day.ts';
import { enterpriseId, id, roundId } from './ids.ts';

export const offer: RoundFile['roundOffers'][number] = {
  id: id(30),
  roundId,
  enterpriseId,
  no: 1,
  by: 'worker',
  renewal: false,
  sentOn: null,
  receivedOn: null,
  repliedOn: null,
  state: 'draft',
  body: {
    ...blankOfferBody(),
    number: '恒达工会〔2026〕3号',
    offerorName: '青溪恒达机械有限公司工会委员会',
    addressee: '青溪恒达机械有限公司',
    topics: ['2026年度职工工资调整幅度', '本单位最低工资标准', '加班工资计算基数', '中夜班津贴'],
    proposedAt: localMinute('2026-03-26T14:00'),
    proposedPlace: '公司二楼会议室',
    requestedMaterials: ['2025年度营业收入', '2025年度净利润', '2025年度工资总额', '2025年度各岗位平均工资'],
  },
} as RoundFile['roundOffers'][number];

export const withOffer = (
  file: RoundFile,
  patch: Partial<typeof offer>,
  body: Partial<(typeof offer)['body']> = {},
) => ({
  ...file,
  roundOffers: file.roundOffers.map(
    (one) => ({ ...one, ...patch, body: { ...one.body, ...body } }) as typeof offer,
  ),
});

export const meeting = (
  no: number,
  startsAt: string,
  noticeServedOn: string,
  chairSide: 'worker' | 'employer',
) =>
  ({
    id: id(40 + no),
    roundId,
    no,
    pass: 1,
    state: 'planned',
    startsAt: localMinute(startsAt),
    noticeServedOn: day(noticeServedOn),
    body: {
      ...blankMeetingBody(),
      place: '公司二楼会议室',
      chairSide,
      chairName: chairSide === 'worker' ? '周卫国' : '方建平',
      recorder: '何敏',
      agenda: ['宣布议程和会议纪律', '首席代表提出协商内容和要求', '讨论', '首席代表归纳意见'],
      enclosed: ['协商代表名单', '2025年度经营和工资资料'],
      discipline: '双方代表依次发言，不得有过激、威胁、欺骗行为，保守商业秘密。',
    },
  }) as RoundFile['roundMeetings'][number];

export const held = (
  file: RoundFile,
  no: number,
  patch: Partial<RoundFile['roundMeetings'][number]['body']>,
): RoundFile => ({
  ...file,
  roundMeetings: file.roundMeetings.map((one) =>
    one.no === no
      ? ({
          ...one,
          state: 'held',
          body: { ...one.body, presentIds: file.roundReps.map((rep) => rep.id), ...patch },
        } as typeof one)
      : one,
  ),
});
