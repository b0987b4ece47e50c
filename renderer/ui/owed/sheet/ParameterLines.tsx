import { placeName } from '../../../../shared/law/place-name.ts';
import { parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { ParameterUsed } from '../../../../shared/owed/result.ts';
import { owedText, sheetWords as words } from '../../../text/owed.ts';
import { figure } from '../result/figure.ts';

/** 计算参数 of a sheet: name, value, place, first day, source, and how it is known. */
export function ParameterLines({ used }: { used: readonly ParameterUsed[] }) {
  const t = owedText['zh-CN'];
  return used.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one figure may be used for two inputs
    <li key={at}>
      {words.parameters}：{parameterKeys[one.key].zh}
      {figure(one.key, one.value)}
      {one.region === null
        ? `（${t.byHand}）`
        : `（${placeName(one.region)}，${one.effectiveFrom ?? ''}起，${one.source}${one.confidence === 'recalled' ? `，${t.toConfirm}` : ''}）`}
    </li>
  ));
}
