import Box from '@mui/material/Box';
import { parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import { confidenceTerms, figureEnglish, figuresText } from '../../../text/owed-figures.ts';
import { useText } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { ChoiceInput } from '../../ChoiceInput.tsx';
import { DayInput } from '../../DayInput.tsx';
import { onEnterMoves } from '../../enter-moves.ts';
import { FieldCell, FieldGrid } from '../../FieldGrid.tsx';
import { NumberInput } from '../../NumberInput.tsx';
import { TextInput } from '../../TextInput.tsx';
import { PlaceInput } from '../form/PlaceInput.tsx';
import { FigureValue } from './FigureValue.tsx';
import { enterableKeys, type FigureForm, type FigureGap, hasTiers, isStatistic } from './figure-form.ts';

type Props = {
  form: FigureForm;
  onChange: (part: Partial<FigureForm>) => void;
  /** Fields to be marked as lacking. */
  gaps: readonly FigureGap[];
  /** A correction keeps figure and place. */
  fixed: boolean;
};

const keyTerms = Object.fromEntries(
  enterableKeys.map((key) => [key, { zh: parameterKeys[key].zh, en: figureEnglish(key) }]),
) as Record<FigureForm['key'], { zh: string; en: string }>;

/** The fields of a figure: what, where, how much, since when, and where that is written. */
export function FigureFields({ form, onChange, gaps, fixed }: Props) {
  const t = useText(figuresText);
  const common = useText(uiText);
  const lacks = (gap: FigureGap) => (gaps.includes(gap) ? common.notSet : null);
  const tiers = Object.fromEntries([1, 2, 3].map((n) => [String(n), { zh: t.tier(n), en: t.tier(n) }]));
  const turned = form.from !== null && form.to !== null && form.to < form.from;
  return (
    <Box data-form="" onKeyDown={onEnterMoves}>
      <FieldGrid>
        <FieldCell span={7}>
          <ChoiceInput
            label={t.key}
            terms={keyTerms}
            value={form.key}
            onChange={(key) => onChange({ key })}
            disabled={fixed}
          />
        </FieldCell>
        <FieldCell span={5}>
          {!fixed && <PlaceInput value={form.place} onChange={(place) => onChange({ place })} />}
        </FieldCell>
        <FieldCell span={5}>
          <FigureValue form={form} onChange={onChange} error={lacks('value')} />
        </FieldCell>
        {hasTiers(form.key) && (
          <FieldCell span={3}>
            <ChoiceInput
              label={t.forTier}
              terms={{ none: { zh: t.noTier, en: t.noTier }, ...tiers }}
              value={form.tier === null ? 'none' : String(form.tier)}
              onChange={(tier) => onChange({ tier: tier === 'none' ? null : Number(tier) })}
            />
          </FieldCell>
        )}
        {isStatistic(form.key) && (
          <FieldCell span={4}>
            <NumberInput
              label={t.statisticalYear}
              value={form.year}
              onChange={(year) => onChange({ year })}
              min={1990}
              hint={t.statisticalYearHint}
            />
          </FieldCell>
        )}
        <FieldCell span={4}>
          <DayInput
            label={t.effectiveFrom}
            value={form.from}
            onChange={(from) => onChange({ from })}
            field="figure.effectiveFrom"
            required
            error={lacks('effectiveFrom')}
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.effectiveTo}
            value={form.to}
            onChange={(to) => onChange({ to })}
            error={turned ? t.badSpan : null}
            hint={t.effectiveToHint}
          />
        </FieldCell>
        <FieldCell span={8}>
          <TextInput
            label={t.docTitle}
            value={form.title}
            onChange={(title) => onChange({ title })}
            field="figure.docTitle"
            required
            error={lacks('docTitle')}
            maxLength={200}
          />
        </FieldCell>
        <FieldCell span={6}>
          <TextInput
            label={t.documentNo}
            value={form.documentNo}
            onChange={(documentNo) => onChange({ documentNo })}
            maxLength={100}
          />
        </FieldCell>
        <FieldCell span={6}>
          <TextInput
            label={t.issuer}
            value={form.issuer}
            onChange={(issuer) => onChange({ issuer })}
            maxLength={100}
          />
        </FieldCell>
        <FieldCell span={6}>
          <ChoiceInput
            label={t.confidence}
            terms={confidenceTerms}
            value={form.confidence}
            onChange={(confidence) => onChange({ confidence })}
          />
        </FieldCell>
        <FieldCell span={12}>
          <TextInput
            label={t.sourceNote}
            value={form.sourceNote}
            onChange={(sourceNote) => onChange({ sourceNote })}
            field="figure.sourceNote"
            required
            error={lacks('sourceNote')}
            hint={t.sourceHint}
            maxLength={500}
          />
        </FieldCell>
        <FieldCell span={12}>
          <TextInput
            label={t.note}
            value={form.note}
            onChange={(note) => onChange({ note })}
            maxLength={500}
          />
        </FieldCell>
      </FieldGrid>
    </Box>
  );
}
