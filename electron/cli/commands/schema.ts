import { z } from 'zod';
import { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { CaseFile } from '../../../shared/mediation/case-file.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf } from '../options.ts';

const schemas = { case: CaseFile, round: RoundFile };

export const command: Command = {
  usage: 'case|round',
  about: '输出案件文件或集体协商文件的 JSON Schema / prints the JSON Schema of a case file or a round file',
  async run(args, io) {
    const [name = ''] = optionsOf(args, {}).words;
    if (!Object.hasOwn(schemas, name))
      throw new UnusableInput(`schema: 可选 / one of: ${Object.keys(schemas)}`);
    io.answer(z.toJSONSchema(schemas[name as keyof typeof schemas], { io: 'input' }));
    return 0;
  },
};
