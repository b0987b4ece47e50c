import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { contractTypes, employerStates, employmentForms, specialGroups } from '../process-terms.ts';
import { codesOf, employerTypes, genders, idTypes, partyKinds, partyRoles } from '../terms.ts';

/** 代表人推选: what makes a worker the representative of the others (劳动争议调解仲裁法 7). */
export const Representation = z.looseObject({
  electedOn: zDay.nullable(),
  /** 代表权限, such as 代为承认、放弃、变更请求，进行和解. */
  powers: z.string(),
});

/** What more may be known of a party; nothing of it is needed to take a case in. */
const partyPartsOfVersion2 = {
  altPhone: z.string().default(''),
  /** 户籍地址. */
  registeredAddress: z.string().default(''),
  nationality: z.string().default(''),
  ethnicity: z.string().default(''),
  /** 送达: who takes papers, whether by electronic means and to which account. */
  serviceRecipient: z.string().default(''),
  eServiceConsent: z.boolean().nullable().default(null),
  eServiceAccount: z.string().default(''),
  // 劳动者
  employerName: z.string().default(''),
  contractType: z.enum(codesOf(contractTypes)).nullable().default(null),
  contractEnd: zDay.nullable().default(null),
  employmentForm: z.enum(codesOf(employmentForms)).nullable().default(null),
  /** 前十二个月平均工资 (劳动合同法 47). */
  monthlyWageFen: zFen.nullable().default(null),
  terminationReason: z.string().default(''),
  socialInsurance: z.string().default(''),
  newForm: z.boolean().nullable().default(null),
  specialGroups: z.array(z.enum(codesOf(specialGroups))).default([]),
  /** 需要协助, such as 翻译、无障碍. */
  needs: z.string().default(''),
  /** 敏感个人信息单独同意. */
  sensitiveConsentOn: zDay.nullable().default(null),
  // 用人单位
  businessAddress: z.string().default(''),
  legalRepIdNo: z.string().default(''),
  legalRepPhone: z.string().default(''),
  /** 实际经营者 of an individual business. */
  operatorName: z.string().default(''),
  industry: z.string().default(''),
  ownership: z.string().default(''),
  staffCount: z.number().int().min(0).nullable().default(null),
  hasUnion: z.boolean().nullable().default(null),
  hasCommittee: z.boolean().nullable().default(null),
  state: z.enum(codesOf(employerStates)).nullable().default(null),
  /** 建设单位、总承包、分包, 派遣单位、用工单位: how this one stands to the employer. */
  relationToEmployer: z.string().default(''),
  /** 第三人: interest in the result. */
  interest: z.string().default(''),
  /** The party left the case (死亡、合并、分立、撤回): since when, why, and who goes on in its place. */
  leftOn: zDay.nullable().default(null),
  leftWhy: z.string().default(''),
  successorId: zId.nullable().default(null),
};

/** 当事人. Someone with a stake in a case; one row per person or unit. Text is kept in NFC, any script. */
export const Party = defineRecord({
  table: 'parties',
  zh: '当事人',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    role: z.enum(codesOf(partyRoles)),
    kind: z.enum(codesOf(partyKinds)),
    /** Place among the parties of the same role, from 0. */
    ord: z.number().int().min(0),
  },
  body: {
    name: z.string(),
    phone: z.string(),
    address: z.string(),
    /** 送达地址; empty: the address. */
    serviceAddress: z.string(),
    // 劳动者
    idType: z.enum(codesOf(idTypes)).nullable(),
    idNo: z.string(),
    gender: z.enum(codesOf(genders)).nullable(),
    birthDate: zDay.nullable(),
    jobTitle: z.string(),
    hireDate: zDay.nullable(),
    terminationDate: zDay.nullable(),
    unionMember: z.boolean().nullable(),
    migrantWorker: z.boolean().nullable(),
    /** 各自请求金额: this worker's part of the common claim. */
    shareFen: zFen.nullable(),
    /** Set when the workers elected this one to speak for them; `null`: not a representative. */
    representation: Representation.nullable(),
    // 用人单位
    orgType: z.enum(codesOf(employerTypes)).nullable(),
    uscc: z.string(),
    legalRepName: z.string(),
    legalRepTitle: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    /** Why a number that fails its check is kept all the same; empty: not overridden. */
    numberOverride: z.string(),
    ...partyPartsOfVersion2,
  },
});
export type Party = z.output<typeof Party.row>;
