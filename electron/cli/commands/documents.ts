import { catalogue } from '../../../shared/documents/catalogue.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf } from '../options.ts';

export const command: Command = {
  usage: '--list',
  about: '列出可以制作的文书及所需事实 / lists the documents it can make and the facts each needs',
  details: [
    'required: 缺一不可的事实 / facts it cannot do without; needs: 全部事实，optional 可以留空 / all facts, optional ones may stay blank',
  ],
  async run(args, io) {
    if (!optionsOf(args, { list: 'flag' }).options.list) throw new UnusableInput('documents: --list');
    io.answer(
      catalogue.map(({ id, version, zh, en, needs }) => ({
        id,
        version,
        zh,
        en,
        required: needs.filter((need) => !need.optional).map((need) => need.path),
        needs,
      })),
    );
    return 0;
  },
};
