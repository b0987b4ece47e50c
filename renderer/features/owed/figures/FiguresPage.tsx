import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { casesTouched } from '../../../../shared/owed/regional/influence.ts';
import type { ParameterKey } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { useApp } from '../../../app-context.tsx';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { FigureDialog } from '../../../ui/owed/figures/FigureDialog.tsx';
import { blankFigure, formOfRow } from '../../../ui/owed/figures/figure-form.ts';
import { figureName, figureValue } from '../../../ui/owed/figures/figure-words.ts';
import { placeOfOffice } from '../../../ui/owed/office-place.ts';
import { useToday } from '../../../ui/use-today.ts';
import { FiguresView } from './FiguresView.tsx';
import type { FigureFilter } from './figure-rows.ts';

/** What is being entered: a new figure of a key, or the correction of a row. */
type Entering = { key: ParameterKey; place: string; corrects: RegionalParameter | null };

/** 地区参数 (`/owed/figures`): the table the calculators use, with its sources. */
export function FiguresPage() {
  const { owed, drafts, clock, desk, office } = useApp();
  const t = useText(figuresText);
  const lang = useLang();
  const notice = useNotice();
  const confirm = useConfirm();
  const today = useToday(clock);
  const own = placeOfOffice(desk.office.region);
  const [filter, setFilter] = useState<FigureFilter>({ place: own, key: null, text: '', withOld: false });
  const [entering, setEntering] = useState<Entering | null>(null);
  const rows = useLiveQuery(() => owed.figures(), [owed]);
  const entered = useLiveQuery(() => owed.enteredFigures(), [owed]);
  const uses = useLiveQuery(() => owed.figureUses(), [owed]);
  const people = useLiveQuery(() => office.people(), [office]);
  if (rows === undefined || entered === undefined) return <Loading />;
  // What the person corrects or confirms is the row as it was entered, without an end that was only worked out.
  const asEntered = (row: RegionalParameter) => entered.find((one) => one.id === row.id) ?? row;
  const told = (row: RegionalParameter) =>
    `${figureName(row.key, lang)} ${figureValue(row.value)} ${t.from(row.effectiveFrom)}`;
  const remove = async (row: RegionalParameter) => {
    const asked = await confirm({
      title: t.removeTitle,
      text: t.removeText(told(row)),
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!asked.ok) return;
    await owed.removeFigure(row.id, asked.reason);
    notice.say(t.removed, { undo: () => owed.restoreFigure(row.id) });
  };
  const check = async (row: RegionalParameter) => {
    const asked = await confirm({
      title: t.confirmTitle,
      text: t.confirmText(told(row)),
      act: t.confirm,
      askReason: { label: t.confirmSource },
    });
    if (!asked.ok) return;
    await owed.confirmFigure(asEntered(row), asked.reason);
    notice.say(t.confirmed);
  };
  const act = (work: (row: RegionalParameter) => Promise<void>) => (row: RegionalParameter) =>
    void work(row).catch(notice.fail);
  return (
    <>
      <FiguresView
        rows={rows}
        today={today}
        own={own}
        filter={filter}
        onFilter={setFilter}
        nameOf={(id) => people?.find((one) => one.id === id)?.body.name ?? null}
        casesOf={(row) => casesTouched(row, uses ?? [])}
        onAdd={(key, place) => setEntering({ key, place, corrects: null })}
        onCorrect={(row) => setEntering({ key: row.key, place: row.regionCode, corrects: row })}
        onConfirm={act(check)}
        onRemove={act(remove)}
      />
      {entering !== null && (
        <FigureDialog
          initial={
            entering.corrects === null
              ? blankFigure(entering.key, entering.place)
              : formOfRow(asEntered(entering.corrects))
          }
          corrects={entering.corrects}
          rows={rows}
          shelf={drafts}
          onSave={async (draft) => {
            await owed.addFigure(draft);
            notice.say(t.saved);
          }}
          onClose={() => setEntering(null)}
        />
      )}
    </>
  );
}
