import { type Basis, formatBasis } from '../law/citation.ts';

/** Titles of the texts the calculators cite, under short names. */
export const titles = {
  lcl: '劳动合同法(2012修正)',
  lclr: '劳动合同法实施条例',
  ll: '劳动法',
  mal: '劳动争议调解仲裁法',
  j1: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）(法释〔2020〕26号)',
  j2: '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）(法释〔2025〕12号)',
  wagePayment: '工资支付暂行规定(劳部发〔1994〕489号)',
  minimumWage: '最低工资规定(劳社部令第21号)',
  wageTotal: '关于工资总额组成的规定',
  payDays2025: '人社部发〔2025〕2号',
  payDays2008: '劳社部发〔2008〕3号',
  severance481: '违反和解除劳动合同的经济补偿办法(劳部发〔1994〕481号)',
  leave: '职工带薪年休假条例',
  leaveRules: '企业职工带薪年休假实施办法',
  holidays: '全国年节及纪念日放假办法',
  holidayPay2020: '人社厅函〔2020〕135号',
  inspection: '劳动保障监察条例',
  migrantWages: '保障农民工工资支付条例',
  medicalPeriod: '企业职工患病或非因工负伤医疗期规定(劳部发〔1994〕479号)',
  opinion309: '关于贯彻执行〈劳动法〉若干问题的意见(劳部发〔1995〕309号)',
  overtime226: '对〈工资支付暂行规定〉有关问题的补充规定(劳部发〔1995〕226号)',
  sixDays271: '劳部发〔1997〕271号',
  heat: '防暑降温措施管理办法',
  injury: '工伤保险条例(2010修订)',
  zjInjury: '浙江省工伤保险条例(2020修正)',
  insurance: '社会保险法',
  unemployment: '失业保险条例',
  women: '女职工劳动保护特别规定',
  zjPopulation: '浙江省人口与计划生育条例(2021修正)',
  noncompeteGuide: '人社厅发〔2025〕40号',
  retirement: '关于实施渐进式延迟法定退休年龄的决定',
  civilCode: '民法典',
  procedure: '民事诉讼法(2023修正)',
  procedureRules: '民事诉讼法解释(2022修正)',
  arbitrationRules: '劳动人事争议仲裁办案规则(人社部令第33号)',
  beijing: '京高法发〔2024〕534号',
  cases: '公布的劳动人事争议典型案例',
} as const;

export type Title = keyof typeof titles;

/** A citation read in the text itself. */
export const read = (title: Title, article: string): Basis => ({
  law: titles[title],
  article,
  confidence: 'read',
  via: 'full-text',
});

/** A citation from memory, or known only from another's quotation (转引). */
export const recalled = (title: Title, article: string, note = '转引'): Basis => ({
  law: titles[title],
  article,
  confidence: 'recalled',
  note,
});

/** 惯例口径: no rule answers the point; the choice is ours and never presented as law. */
export const convention = (note: string): Basis => ({
  law: '计算口径',
  article: '—',
  confidence: 'practice',
  note,
});

/** A citation as printed under a step; a convention is named as one, without book-title marks. */
export function citeText(basis: Basis): string {
  if (basis.confidence === 'practice') return `口径：${basis.note ?? ''}（惯例，非法律规定）`;
  return formatBasis(basis);
}
