import { articlesOf, standardTopicsOf } from '../../../bargaining/clauses/of-round.ts';
import { agreementOf } from '../../../bargaining/parts.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { voteBodies } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { chineseNumber, paperDay, sentence } from '../../paper-words.ts';
import { people } from '../words.ts';

/** Articles of a contract with standard wording where the round has none, each topic by its code, and who is covered. */
export function articleFacts(file: RoundFile): Facts {
  // A contract with nothing of its own and no topics the law gives it is not a contract yet.
  const empty =
    file.roundClauses.every((one) => one.state === 'replaced') && standardTopicsOf(file).length === 0;
  const articles = empty ? [] : articlesOf(file);
  const names = new Map(file.enterprises.map((one) => [one.id as string, one.body.name]));
  const votes = file.roundVotes.filter((one) => one.pass === file.round.pass);
  const covered = agreementOf(file)?.body.bound ?? file.round.body.covered;
  return {
    'contract.clauseTitles': articles.map(({ title }) => title).join('、'),
    'contract.articles': articles.map(({ title, text }, i) => ({
      no: chineseNumber(i + 1),
      title,
      text: sentence(text),
    })),
    ...Object.fromEntries(articles.map(({ topic, text }) => [`topic.${topic}`, sentence(text)])),
    'covered.rows': covered.map((one) => ({
      name: names.get(one.enterpriseId) ?? '',
      uscc: file.enterprises.find((of) => of.id === one.enterpriseId)?.uscc ?? '',
      workers: people(one.workers),
      accepted: one.accepted ? paperDay(one.acceptedOn) || '已签认' : '未签认',
    })),
    'covered.count': covered.length > 0 ? `${covered.length}家` : '',
    'covered.workers': covered.length > 0 ? people(covered.reduce((sum, one) => sum + one.workers, 0)) : '',
    'round.level':
      file.round.scope === 'industry' || file.round.scope === 'regional'
        ? file.round.body.territoryLevel === 'county-or-below'
          ? '县级以下'
          : '县级以上'
        : '',
    'vote.route': [...new Set(votes.map((one) => voteBodies[one.kind].zh))].join('、'),
  };
}
