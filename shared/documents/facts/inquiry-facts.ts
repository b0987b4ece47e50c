import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperMinute } from '../paper-words.ts';

const speakers = { question: '问', answer: '答' } as const;

/** Facts of one inquiry: the one asked for, else the last. */
export function inquiryFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  const all = [...file.inquiries].sort((a, b) => a.no - b.no);
  const inquiry = all.find((one) => one.id === subjectId) ?? all.at(-1);
  if (!inquiry) return {};
  const { body } = inquiry;
  const supervision = body.basis === 'supervision';
  const interviewers = body.interviewerIds.flatMap((id) => {
    const person = file.people.find((one) => one.id === id);
    if (!person) return [];
    const certNo = supervision ? person.body.supervisorCertNo : person.body.certNo;
    return [
      {
        name: person.body.name,
        certNo,
        line: certNo === '' ? person.body.name : `${person.body.name}（证号${certNo}）`,
      },
    ];
  });
  return {
    'inquiry.no': String(inquiry.no),
    'inquiry.startAt': paperMinute(body.startsAt),
    'inquiry.endAt': paperMinute(body.endsAt),
    'inquiry.place': body.place,
    'inquiry.interviewers': interviewers,
    'inquiry.interviewersInLine': interviewers.map(({ line }) => line).join('、'),
    'inquiry.recorder': body.recorder,
    'inquiry.interviewee': body.interviewee,
    'inquiry.relation': body.relation,
    'inquiry.supervision': supervision ? 'yes' : '',
    'inquiry.lines': body.lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ speaker, text }) => ({ speaker: speakers[speaker], text })),
    'inquiry.readBack': body.readBack ? 'yes' : '',
  };
}
