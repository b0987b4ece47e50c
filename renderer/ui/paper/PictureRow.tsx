import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ClipboardEvent, useRef, useState } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { characterPicturesText } from '../../text/character-pictures.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../forms/use-act.ts';
import { useNotice } from '../notice.tsx';
import type { PictureActions } from './CharacterPictures.tsx';
import { normalPicture } from './normal-picture.ts';

type Props = {
  codePoint: number;
  /** The picture it has; null: none yet. */
  kept: Row<'characterPictures'> | null;
  /** Of the picture, for the screen. */
  address: string | undefined;
  actions: PictureActions;
  /** Since when it has this picture, in words. */
  since?: string;
};

/** One character: 插入图片 from a file or the clipboard, 更换, 移除. */
export function PictureRow({ codePoint, kept, address, actions: characterPictures, since }: Props) {
  const t = useText(characterPicturesText);
  const notice = useNotice();
  const { busy, act } = useAct();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const char = String.fromCodePoint(codePoint);
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = t.character(char, code);
  const refuse = (reason: keyof (typeof characterPicturesText)['zh-CN']['refused'] | 'noPicture') =>
    notice.fail({ zh: wordsFor(reason, 'zh-CN'), en: wordsFor(reason, 'en') });
  const take = async (file: File | undefined) => {
    if (!file) return refuse('noPicture');
    setPasting(false);
    await act(async () => {
      const bytes = await normalPicture(file);
      if (typeof bytes === 'string') return refuse(bytes);
      const id = await characterPictures.set(codePoint, bytes);
      notice.say(t.set(char), {
        undo: async () => {
          if (kept) await characterPictures.putBack(id, kept.body);
          else await characterPictures.remove(id);
        },
      });
    });
  };
  const remove = async () => {
    if (!kept || !(await act(() => characterPictures.remove(kept.id)))) return;
    notice.say(t.removed(char), { undo: () => characterPictures.restore(kept.id).then(() => undefined) });
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    void take([...event.clipboardData.files][0]);
  };
  return (
    <Box
      role="group"
      aria-label={name}
      onPaste={onPaste}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}
    >
      {kept && address && (
        <Box
          component="img"
          src={address}
          alt={char}
          sx={{ width: 28, height: 28, border: 1, borderColor: 'divider' }}
        />
      )}
      <Typography variant="body1" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      {since !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {since}
        </Typography>
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        aria-label={`${kept ? t.replace : t.insert} ${name}`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <Button
        variant={kept ? 'text' : 'outlined'}
        disabled={busy}
        aria-label={`${kept ? t.replace : t.insert} ${name}`}
        onClick={() => chooser.current?.click()}
      >
        {kept ? t.replace : t.insert}
      </Button>
      <Button
        disabled={busy}
        aria-label={`${t.paste} ${name}`}
        onClick={() => setPasting(true)}
        onBlur={() => setPasting(false)}
      >
        {pasting ? t.pasteNow : t.paste}
      </Button>
      {kept && (
        <Button
          color="inherit"
          disabled={busy}
          aria-label={`${t.remove} ${name}`}
          onClick={() => void remove()}
        >
          {t.remove}
        </Button>
      )}
    </Box>
  );
}

function wordsFor(
  reason: keyof (typeof characterPicturesText)['zh-CN']['refused'] | 'noPicture',
  lang: 'zh-CN' | 'en',
): string {
  const words = characterPicturesText[lang];
  return reason === 'noPicture' ? words.noPicture : words.refused[reason];
}
