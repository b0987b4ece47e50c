import type { OrgKind } from '../../../shared/mediation/terms.ts';
import type { firstRunText } from '../../text/first-run.ts';

/** What the page holds while one types. */
export type FirstRunForm = {
  name: string;
  kind: OrgKind | null;
  region: string | null;
  /** `null`: not touched, the proposal stands. */
  caseWord: string | null;
  mediatorName: string;
  address: string;
  phone: string;
};

export const emptyFirstRun: FirstRunForm = {
  name: '',
  kind: null,
  region: null,
  caseWord: null,
  mediatorName: '',
  address: '',
  phone: '',
};

/** What the first set-up hands over. */
export type SetUp = {
  office: { name: string; kind: OrgKind; region: string; caseWord: string; address: string; phone: string };
  mediatorName: string;
};

export type FirstRunErrors = Partial<
  Record<'name' | 'kind' | 'region' | 'caseWord' | 'mediatorName', string>
>;

const clean = (text: string) => text.normalize('NFC').trim();

/** Checks the form: either what to hand over, or a sentence for each field that is wrong, in reading order. */
export function readFirstRun(
  form: FirstRunForm,
  caseWord: string,
  text: (typeof firstRunText)['zh-CN'],
): { setUp: SetUp; errors: null } | { setUp: null; errors: FirstRunErrors } {
  const name = clean(form.name);
  const word = clean(caseWord);
  const mediatorName = clean(form.mediatorName);
  const errors: FirstRunErrors = {};
  if (name === '') errors.name = text.needOfficeName;
  if (form.kind === null) errors.kind = text.needKind;
  if (form.region === null) errors.region = text.needRegion;
  if (word === '') errors.caseWord = text.needCaseWord;
  else if (/[\d〔〕()（）[\]第号\s]/u.test(word)) errors.caseWord = text.badCaseWord;
  if (mediatorName === '') errors.mediatorName = text.needMediator;
  if (Object.keys(errors).length > 0 || form.kind === null || form.region === null)
    return { setUp: null, errors };
  return {
    setUp: {
      office: {
        name,
        kind: form.kind,
        region: form.region,
        caseWord: word,
        address: clean(form.address),
        phone: clean(form.phone),
      },
      mediatorName,
    },
    errors: null,
  };
}
