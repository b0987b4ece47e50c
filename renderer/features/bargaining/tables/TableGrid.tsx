import Box from '@mui/material/Box';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Column } from '../../../../shared/bargaining/tables/column.ts';
import type { TableFindings } from '../../../../shared/bargaining/tables/findings.ts';
import type { TableKind } from '../../../../shared/bargaining/terms.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { isComposing } from '../../../ui/enter-moves.ts';
import { gridColumns, rowHeight } from './cell-style.ts';
import { GridRow } from './GridRow.tsx';
import { nextPlace, type Place, placeOf } from './grid-keys.ts';
import { hasGrowth } from './growth-words.ts';
import type { Item } from './use-table-edit.ts';

type Props = {
  kind: TableKind;
  columns: readonly Column[];
  items: readonly Item[];
  findings: TableFindings;
  locked: boolean;
  /** The row one is at; −1: none. */
  active: number;
  onActive: (row: number) => void;
  setCell: (key: number, column: Column, value: unknown) => void;
  endTyping: () => void;
  /** A block of cells was pasted at a cell. */
  onBlock: (place: Place, text: string) => void;
  onUndo: () => void;
  onRedo: () => void;
};

const spare = 6;

/** 附表 as a grid: only the rows in sight are drawn, so that five hundred are as quick as ten. */
export function TableGrid(props: Props) {
  const { kind, columns, items, findings, locked, active, onActive, setCell, endTyping } = props;
  const t = useText(tablesText);
  const word = useWord();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(480);
  const wanted = useRef<Place | null>(null);
  const growth = hasGrowth(kind);
  const template = useMemo(() => gridColumns(columns, growth), [columns, growth]);

  useEffect(() => {
    const box = scroller.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => setHeight(box.clientHeight || 480));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  const goTo = useCallback((place: Place) => {
    wanted.current = place;
    const box = scroller.current;
    if (!box) return;
    const [from, until] = [place.row * rowHeight, (place.row + 1) * rowHeight];
    if (from < box.scrollTop) box.scrollTop = from;
    else if (until > box.scrollTop + box.clientHeight - rowHeight)
      box.scrollTop = until - box.clientHeight + rowHeight;
    setTop(box.scrollTop);
  }, []);
  // The cell may only be drawn after the scrolling.
  useEffect(() => {
    const place = wanted.current;
    if (place === null) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select();
  });
  // 下一处 and 添加一行 name a row from outside.
  useEffect(() => {
    if (active < 0 || active >= items.length) return;
    const now = placeOf(document.activeElement);
    const inside = scroller.current?.contains(document.activeElement) === true;
    if (!inside || now?.row !== active) goTo({ row: active, column: inside ? (now?.column ?? 0) : 0 });
  }, [active, items.length, goTo]);

  const onKeyDown = (event: KeyboardEvent) => {
    const undoing = (event.ctrlKey || event.metaKey) && !event.altKey && !isComposing(event);
    if (undoing && (event.key === 'z' || event.key === 'Z')) {
      event.preventDefault();
      if (event.shiftKey) props.onRedo();
      else props.onUndo();
      return;
    }
    const next = nextPlace(event, { row: items.length - 1, column: columns.length - 1 });
    if (next === null) {
      if (event.key === 'Enter' && !isComposing(event) && placeOf(event.target)) event.preventDefault();
      return;
    }
    event.preventDefault();
    onActive(next.row);
    goTo(next);
  };
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (locked || place === null || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    props.onBlock(place, text);
  };

  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const last = Math.min(items.length, Math.ceil((top + height) / rowHeight) + spare);
  const drawn = [...Array(last - first).keys()].map((n) => first + n);
  // The row one is typing in stays, wherever one scrolls to.
  if (active >= 0 && active < items.length && (active < first || active >= last)) drawn.push(active);
  return (
    <Box
      role="grid"
      aria-label={t.grid}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length + 2}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocus={(event) => {
        const place = placeOf(event.target);
        if (place && place.row !== active) onActive(place.row);
        endTyping();
      }}
      sx={{
        border: 1,
        borderColor: 'divider',
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        flex: 1,
        overflowX: 'auto',
      }}
    >
      <Box
        role="row"
        aria-rowindex={1}
        sx={{
          display: 'grid',
          gridTemplateColumns: template,
          fontSize: 13,
          color: 'text.secondary',
          borderBottom: 1,
          borderColor: 'divider',
          // The rows below stand beside a scroll bar.
          pr: '15px',
          '& > div': { px: 0.75, py: 0.5, alignSelf: 'end' },
        }}
      >
        <Box role="columnheader">{t.rowNo}</Box>
        {columns.map((column) => (
          <Box role="columnheader" key={column.name}>
            {word(column)}
          </Box>
        ))}
        {growth && <Box role="columnheader">{t.growth}</Box>}
        <Box role="columnheader">{t.checks}</Box>
      </Box>
      <Box
        ref={scroller}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        sx={{ overflowY: 'scroll', overflowX: 'hidden', flex: 1, minHeight: 96, position: 'relative' }}
      >
        <Box sx={{ position: 'relative', height: items.length * rowHeight }}>
          {drawn.map((at) => {
            const item = items[at];
            return (
              item && (
                <GridRow
                  key={item.key}
                  kind={kind}
                  item={item}
                  at={at}
                  columns={columns}
                  template={template}
                  findings={findings.rows.get(at)}
                  active={at === active}
                  locked={locked}
                  setCell={setCell}
                />
              )
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}
