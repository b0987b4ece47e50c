import type { Burden } from './result.ts';

const b = (fact: string, bornBy: string, basis: string): Burden => ({ fact, bornBy, basis });

/** 举证责任: who has to prove which fact. */
export const burdens = {
  employment: b(
    '劳动关系和工资水平',
    '劳动者先举证；单位掌握的材料由单位提供',
    '劳动争议调解仲裁法第六条、第三十九条',
  ),
  decision: b('解除、减少报酬、计算工作年限', '用人单位', '法释〔2020〕26号第四十四条'),
  overtime: b(
    '加班事实',
    '劳动者；证明单位掌握证据而不提供的，由单位承担不利后果',
    '法释〔2020〕26号第四十二条',
  ),
  contract: b('已订立书面合同、劳动者拒签', '用人单位', '法释〔2025〕12号第七条'),
  payment: b('工资支付情况', '用人单位', '工资支付暂行规定第六条、保障农民工工资支付条例第十五条、第五十条'),
  hours: b('特殊工时制度的行政许可', '用人单位', '劳动法第三十九条'),
  leave: b('年休假的安排', '用人单位', '劳动争议调解仲裁法第六条'),
  seniority: b('在其他单位的累计工作年限', '劳动者', '劳动争议调解仲裁法第六条'),
  injury: b('不是工伤的主张', '用人单位', '工伤保险条例第十九条第二款'),
  training: b('专项培训费用的支付凭证', '用人单位', '劳动合同法实施条例第十六条'),
  performance: b('已履行竞业限制义务', '劳动者', '法释〔2020〕26号第三十六条'),
} as const satisfies Record<string, Burden>;

export type BurdenKey = keyof typeof burdens;
