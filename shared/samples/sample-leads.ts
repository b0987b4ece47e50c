import { day, localMinute } from '../kernel/calendar-day.ts';
import { recordTypes } from '../schema/record-types.ts';
import { sampleCase } from './appliance-parts.ts';
import { sampleId } from './sample-union.ts';

/** Two 诉求: a work order of the hotline, and a petition told its way. People and units are invented. */

const [mediator, recorder] = sampleCase.people;
const byId = mediator?.id ?? '';

export const sampleOrder = recordTypes.leads.plain.parse({
  id: sampleId(201),
  state: 'answered',
  kind: 'complaint',
  channel: 'hotline-12351',
  grade: 'L2',
  receivedOn: day('2026-11-10'),
  dueOn: day('2026-11-17'),
  disposition: 'converted',
  disposedOn: day('2026-11-16'),
  convertedCaseId: sampleCase.case.id,
  body: {
    no: '诉〔2026〕0017',
    receivedAt: localMinute('2026-11-10T10:25'),
    registrarId: recorder?.id ?? '',
    anonymous: false,
    name: '陈建国',
    phone: '13900000001',
    employerName: '海湾北门电器配件有限公司',
    workersCount: 11,
    area: '海湾工业园区片区',
    summary: '公司从8月起没有发足工资，车间11个人都在等，问工会能不能帮助要回工资。',
    note: '',
    reply: '',
    transferTo: '',
    assigneeId: byId,
    hotline: {
      orderNo: 'ZJ12351-20261110-0233',
      class: 'complaint',
      difficulty: 'difficult',
      dueOn: day('2026-11-17'),
      progress: [
        { at: localMinute('2026-11-10T14:00'), text: '电话联系诉求人，核对人数和欠薪月份。', byId },
        { at: localMinute('2026-11-11T09:30'), text: '片区工作者上门走访公司，公司承认欠薪。', byId },
        { at: localMinute('2026-11-16T09:20'), text: '职工申请调解，已登记为调解案件。', byId },
      ],
      reply: '已告知诉求人依法申请调解、仲裁和向劳动保障监察投诉的途径，职工选择申请调解，已经登记办理',
      callbackSatisfaction: 'satisfied',
      closedOn: day('2026-11-16'),
    },
    petition: null,
  },
});

export const samplePetition = recordTypes.leads.plain.parse({
  id: sampleId(202),
  state: 'transferred',
  kind: 'petition',
  channel: 'letter',
  grade: 'L2',
  receivedOn: day('2026-11-09'),
  dueOn: day('2026-11-24'),
  disposition: 'transferred-out',
  disposedOn: day('2026-11-12'),
  convertedCaseId: null,
  body: {
    no: '诉〔2026〕0015',
    receivedAt: localMinute('2026-11-09T15:40'),
    registrarId: recorder?.id ?? '',
    anonymous: false,
    name: '吴桂芳',
    phone: '13900000008',
    address: '海湾街道新园路3号',
    employerName: '海湾北门电器配件有限公司',
    workersCount: 1,
    area: '海湾工业园区片区',
    summary: '公司没有为其缴纳2025年7月以后的社会保险费，要求补缴',
    note: '',
    reply: '',
    transferTo: '',
    assigneeId: byId,
    hotline: null,
    petition: {
      route:
        '补缴社会保险费由社会保险费征收机构和社会保险行政部门依法处理，不属于调解的范围。本单位已将你的来信转送有关部门，由其依法受理并答复。因此造成的其他损失，可以申请劳动争议调解或者仲裁',
      transferTo: '海湾市人力资源和社会保障局',
      noticeOn: day('2026-11-16'),
      acceptedOn: null,
    },
  },
});
