import Button from '@mui/material/Button';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../notice.tsx';

/** 复制文本: the whole paper as plain text on the clipboard. */
export function CopyText({ text }: { text: string }) {
  const t = useText(papersText);
  const notice = useNotice();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notice.say(t.textCopied);
    } catch {
      notice.fail({ zh: papersText['zh-CN'].textNotCopied, en: papersText.en.textNotCopied });
    }
  };
  return <Button onClick={() => void copy()}>{t.copyText}</Button>;
}
