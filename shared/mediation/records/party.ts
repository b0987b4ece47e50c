import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, employerTypes, genders, idTypes, partyKinds, partyRoles } from '../terms.ts';

/** 代表人推选: what makes a worker the representative of the others (劳动争议调解仲裁法 7). */
export const Representation = z.looseObject({
  electedOn: zDay.nullable(),
  /** 代表权限, such as 代为承认、放弃、变更请求，进行和解. */
  powers: z.string(),
});

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
  },
});
export type Party = z.output<typeof Party.row>;
