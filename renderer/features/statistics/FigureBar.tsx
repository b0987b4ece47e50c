import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { categories } from '../../../shared/mediation/categories.ts';
import { areaLabel } from '../../../shared/mediation/leads/area-label.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { noFilter, unfiltered } from '../../../shared/statistics/filter.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { type Choice, choices, type StatisticsState } from './statistics-state.ts';

type Props = {
  state: StatisticsState;
  period: Period | null;
  areas: readonly Row<'areas'>[];
  people: readonly Row<'people'>[];
  onChange: (state: StatisticsState) => void;
};

/** Stands for the filter "no area", which has no key. */
const none = '-';

/** 期间 and filters. A period chosen by name becomes the first days of any period, to be moved from there. */
export function FigureBar({ state, period, areas, people, onChange }: Props) {
  const t = useText(statisticsText);
  const word = useWord();
  const { filter } = state;
  const narrow = (patch: Partial<StatisticsState['filter']>) =>
    onChange({ ...state, filter: { ...filter, ...patch } });
  const choose = (choice: Choice) =>
    onChange({ ...state, choice, from: period?.from ?? state.from, to: period?.to ?? state.to });
  const wrong = state.choice === 'any' && state.from !== null && state.to !== null && period === null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
      <NarrowChoice
        label={t.period}
        all={t.periods['this-quarter']}
        options={choices.slice(1).map((choice) => [choice, t.periods[choice]] as const)}
        value={state.choice === 'this-quarter' ? null : state.choice}
        onChange={(choice) => choose((choice ?? 'this-quarter') as Choice)}
        width={130}
      />
      {state.choice === 'any' && (
        <>
          <Box sx={{ width: 150 }}>
            <DayInput
              label={t.from}
              value={state.from}
              onChange={(from) => onChange({ ...state, from })}
              error={wrong ? t.backwards : null}
            />
          </Box>
          <Box sx={{ width: 150 }}>
            <DayInput label={t.to} value={state.to} onChange={(to) => onChange({ ...state, to })} />
          </Box>
        </>
      )}
      <NarrowChoice
        label={t.area}
        all={t.everyArea}
        options={[...areas.map((area) => [area.id, areaLabel(area)] as const), [none, t.noArea] as const]}
        value={filter.area === '' ? none : filter.area}
        onChange={(area) => narrow({ area: area === none ? '' : area })}
      />
      <NarrowChoice
        label={t.person}
        all={t.everybody}
        options={people.map((person) => [person.id, person.body.name] as const)}
        value={filter.personId}
        onChange={(personId) => narrow({ personId })}
        width={130}
      />
      <NarrowChoice
        label={t.category}
        all={t.everyCategory}
        options={Object.entries(categories).map(([id, words]) => [id, word(words)] as const)}
        value={filter.category}
        onChange={(category) => narrow({ category: category as keyof typeof categories | null })}
        width={170}
      />
      {!unfiltered(filter) && (
        <Button onClick={() => onChange({ ...state, filter: noFilter })}>{t.clear}</Button>
      )}
    </Box>
  );
}
