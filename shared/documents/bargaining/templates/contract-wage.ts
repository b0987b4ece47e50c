import { maybe, need, note, paper } from '../paper.ts';
import { contractArticles, contractEnd, contractHead, contractNeeds } from './contract-parts.ts';
import { postTable } from './post-table.ts';

/** 工资专项集体合同, with its table of posts. */
export const contractWage = paper('contract-wage', {
  sheet: 'record',
  needs: [
    ...contractNeeds,
    need('contract.minimumWage', '本单位最低工资标准', 'signing'),
    maybe('round.minimumWage', '当地最低工资标准', 'overview'),
    maybe('round.minimumWageSource', '当地最低工资标准文号', 'overview'),
    maybe('posts.rows', '各岗位年度平均工资及调整幅度表', 'tables'),
    maybe('posts.base', '上年度平均工资', 'tables'),
    maybe('posts.target', '本年度平均工资', 'tables'),
  ],
  blocks: [
    ...contractHead('contract-wage'),
    contractArticles,
    note(
      '本单位最低工资标准为{contract.minimumWage}；协商时当地最低工资标准为每月{round.minimumWage?6}（{round.minimumWageSource?10}），当地标准调整后高于本单位标准的，按当地标准执行。',
    ),
    ...contractEnd,
    postTable,
  ],
});
