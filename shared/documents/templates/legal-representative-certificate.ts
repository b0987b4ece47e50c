import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 法定代表人（主要负责人）身份证明书: one for each unit that is a party, whichever side it is on. Its own seal goes on it. */
export const legalRepresentativeCertificate: Template = {
  id: 'legal-representative-certificate',
  version: 1,
  zh: '法定代表人（主要负责人）身份证明书',
  en: 'Certificate of legal representative',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'party.name', zh: '单位名称', section: 'parties' },
    { path: 'party.uscc', zh: '统一社会信用代码', section: 'parties' },
    { path: 'party.legalRep.name', zh: '法定代表人（主要负责人）姓名', section: 'parties' },
    { path: 'party.legalRep.title', zh: '职务', section: 'parties' },
    { path: 'party.legalRep.idNo', zh: '证件号码', section: 'parties', optional: true },
    { path: 'party.legalRep.phone', zh: '联系电话', section: 'parties', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '法定代表人（主要负责人）身份证明书' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{org.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '兹证明**{party.legalRep.name}**（证件号码：{party.legalRep.idNo?12}）在我单位担任{party.legalRep.title}职务，是我单位{party.legalRep.word}。',
    },
    { kind: 'paragraph', text: '特此证明。' },
    { kind: 'paragraph', text: '单位名称：{party.name}', align: 'left' },
    { kind: 'paragraph', text: '统一社会信用代码：{party.uscc}', align: 'left' },
    { kind: 'paragraph', text: '住所：{party.address?16}', align: 'left' },
    { kind: 'paragraph', text: '联系电话：{party.legalRep.phone?10}', align: 'left' },
    {
      kind: 'paragraph',
      text: '附：营业执照或者登记证书复印件、法定代表人（主要负责人）身份证件复印件。',
      small: true,
    },
    {
      kind: 'seal',
      lines: ['{party.name}', '　　　　年　　月　　日'],
      note: '（加盖单位公章）',
      foreign: true,
    },
  ],
};
