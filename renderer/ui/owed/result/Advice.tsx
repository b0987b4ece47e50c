import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { placeName } from '../../../../shared/law/place-name.ts';
import { parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { ClaimResult } from '../../../../shared/owed/result.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { figure } from './figure.ts';

/** What a sum rests on and what to mind: figures used, limitation, burden of proof. Engine words are Chinese. */
export function Advice({ result }: { result: ClaimResult }) {
  const t = useText(owedText);
  const { parametersUsed, limitation, burden } = result;
  return (
    <>
      {parametersUsed.length > 0 && (
        <Block title={t.parameters}>
          {parametersUsed.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one figure may be used for two inputs
            <li key={at} lang="zh-CN">
              {parameterKeys[one.key].zh}
              {figure(one.key, one.value)}
              {one.region === null
                ? `（${t.byHand}）`
                : `（${placeName(one.region)}，${one.effectiveFrom ?? ''}起，${one.source}）`}
              {one.confidence === 'recalled' && (
                <Box component="span" sx={{ color: 'warning.main' }}>
                  {' '}
                  · {t.toConfirm}
                </Box>
              )}
            </li>
          ))}
        </Block>
      )}
      {limitation.status !== 'none' && (
        <Block title={`${t.limitation}：${t.limitationState[limitation.status] ?? ''}`}>
          <li lang="zh-CN">
            {limitation.deadline !== undefined && `${t.until(limitation.deadline)} · `}
            {limitation.rule}
          </li>
        </Block>
      )}
      {burden.length > 0 && (
        <Block title={t.burden}>
          {burden.map((one) => (
            <li key={one.fact} lang="zh-CN">
              {one.fact}：{one.bornBy}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                （{one.basis}）
              </Box>
            </li>
          ))}
        </Block>
      )}
    </>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography variant="h3">{title}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: 13, display: 'grid', gap: 0.25 }}>
        {children}
      </Box>
    </Box>
  );
}
