import type { RoundFile } from '../bargaining/round-file.ts';
import { uuid7 } from '../kernel/ids.ts';
import { recordTypes } from '../schema/record-types.ts';

/*
 * The county union the sample rounds belong to. County, enterprises, people and numbers are invented; the county code
 * 330099 of the credit codes is not assigned.
 */

/** Ids of the samples are fixed, so that loading one twice finds itself. */
export const sampleId = (n: number) => uuid7(1_796_000_000_000 + n, new Uint8Array(10).fill(n % 251));

export const sampleCadre = sampleId(2);

export const sampleUnion: RoundFile['office'] = recordTypes.offices.plain.parse({
  id: sampleId(1),
  kind: 'other-lawful',
  region: 'ZJ',
  parentId: null,
  body: {
    name: '青溪县总工会',
    caseWord: '青工协字',
    address: '青溪县文昌路66号',
    phone: '0570-00000000',
    counters: { 'round-2026': 2 },
  },
});

export const samplePeople: RoundFile['people'] = [
  recordTypes.people.plain.parse({
    id: sampleCadre,
    active: true,
    mediator: false,
    body: { name: '沈立新', phone: '13900000031', certNo: '' },
  }),
  recordTypes.people.plain.parse({
    id: sampleId(3),
    active: true,
    mediator: false,
    body: { name: '蒋雯', phone: '13900000032', certNo: '' },
  }),
];
