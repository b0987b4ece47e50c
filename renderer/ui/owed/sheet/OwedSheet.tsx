import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { capitalYuan, formatYuan } from '../../../../shared/kernel/money.ts';
import type { Calculator } from '../../../../shared/owed/calculator.ts';
import type { ClaimResult } from '../../../../shared/owed/result.ts';
import { type SwitchKey, switches } from '../../../../shared/owed/switches.ts';
import { owedText, sheetWords as words } from '../../../text/owed.ts';
import type { Computed } from '../compute.ts';
import { sumAsText } from '../result/as-text.ts';
import { pointsOf } from '../result/points.ts';
import { givenOf } from './given.ts';
import { ParameterLines } from './ParameterLines.tsx';

type Props = {
  calculator: Calculator;
  result: ClaimResult;
  computed: Computed;
  office: string;
  madeOn: string;
  place: string;
  /** Who asked; empty: not said. */
  asker: string;
};

/** 计算单: facts, rows, sum, working with its sources, contested points, figures used. Always Chinese. */
export function OwedSheet({ calculator, result, computed, office, madeOn, place, asker }: Props) {
  const { amountFen, lines } = result;
  const points = pointsOf(result, 'zh-CN', owedText['zh-CN']);
  const sum = sumAsText(result);
  let blocks = 0;
  const title = (text: string) => {
    blocks += 1;
    return words.numbered(blocks, text);
  };
  return (
    <Box lang="zh-CN" sx={{ '& h2': { fontSize: 14, mt: 1.25, mb: 0.5 }, lineHeight: 1.45 }}>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.75 }}>
        {words.title(result.title)}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <span>
          {words.office}：{office}
        </span>
        <span>
          {words.madeOn}：{madeOn}
        </span>
        {asker !== '' && (
          <span>
            {words.asker}：{asker}
          </span>
        )}
        <span>
          {words.place}：{place}（{words.day(computed.on)}）
        </span>
      </Box>
      <Block title={title(words.inputs)}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, columns: 2 }}>
          {givenOf(calculator, computed.filled.inputs).map(({ key, label, value }) => (
            <li key={key}>
              {label}：{value}
            </li>
          ))}
        </Box>
      </Block>
      <Block title={title(words.rows)}>
        {lines.length > 0 && (
          <table>
            <tbody>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are printed in this order and have no name
                <tr key={at}>
                  <Box component="td" sx={{ width: '28%' }}>
                    {line.label}
                    {line.periodStart !== undefined && line.periodStart !== line.periodEnd && (
                      <Box>
                        {line.periodStart} — {line.periodEnd ?? ''}
                      </Box>
                    )}
                  </Box>
                  <td>{line.formulaText}</td>
                  <Box component="td" sx={{ width: '20%', '&&': { textAlign: 'right' } }}>
                    {line.amountFen === null ? words.open : `${formatYuan(line.amountFen)}元`}
                  </Box>
                </tr>
              ))}
              {amountFen !== null && (
                <tr>
                  <th colSpan={2}>
                    {words.total}　{words.capital(capitalYuan(amountFen))}
                  </th>
                  <Box component="th" sx={{ '&&': { textAlign: 'right' } }}>
                    {formatYuan(amountFen)}元
                  </Box>
                </tr>
              )}
            </tbody>
          </table>
        )}
        {amountFen === null && sum !== null && <Box sx={{ fontWeight: 700 }}>{sum}</Box>}
        {points.length > 0 && <Box>{points.map(({ label, value }) => `${label}：${value}`).join('；')}</Box>}
      </Block>
      <Block title={title(words.steps)}>
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {stepsBesideRows(result).map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are told in this order and have no name
            <li key={at}>{step}</li>
          ))}
        </Box>
      </Block>
      {result.switches.length > 0 && (
        <Block title={title(words.switches)}>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {result.switches.map((one) => {
              const values: Readonly<Record<string, string>> = switches[one.key as SwitchKey].values;
              return (
                <li key={one.key}>
                  {one.zh}：{words.inUse}“{values[one.value]}”
                  {amountFen === null ? '' : ` ${formatYuan(amountFen)}元`}
                  {one.alternatives.map((other) => (
                    <span key={other.value}>
                      ；“{values[other.value]}”{' '}
                      {other.amountFen === null ? words.open : `${formatYuan(other.amountFen)}元`}
                    </span>
                  ))}
                </li>
              );
            })}
          </Box>
        </Block>
      )}
      <Block title={title(words.notes)}>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          <ParameterLines used={result.parametersUsed} />
          {result.limitation.status !== 'none' && (
            <li>
              {words.limitation}：{owedText['zh-CN'].limitationState[result.limitation.status]}
              {result.limitation.deadline !== undefined && `（至${result.limitation.deadline}）`}，
              {result.limitation.rule}
            </li>
          )}
          {result.burden.map((one) => (
            <li key={one.fact}>
              {words.burden}：{one.fact}——{one.bornBy}（{one.basis}）
            </li>
          ))}
          {result.warnings.map((one) => (
            <li key={one}>{one}</li>
          ))}
          <li>{words.toConfirm}</li>
          <li>{words.estimate}</li>
        </Box>
      </Block>
    </Box>
  );
}

/** The working without the sentences that only repeat a row of the table above. */
function stepsBesideRows({ working, steps, lines }: ClaimResult): string[] {
  const rows = new Set(lines.map(({ label, formulaText }) => `${label}：${formulaText}`));
  const repeats = (text: string) => [...rows].some((row) => text.startsWith(row));
  return steps.filter((_, at) => {
    const step = working[at];
    return step === undefined || step.basis.length > 0 || !repeats(step.text);
  });
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
