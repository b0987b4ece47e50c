import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { dueNoticesText } from '../../text/due-notices.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';

/** The first screen comes first. */
const firstMs = 4_000;
const everyMs = 60 * 60_000;

/** 到期提醒 at the start and once an hour, by the system or, where it has none, on the page. */
export function useDueNotices(): void {
  const { notices, device } = useApp();
  const { say } = useNotice();
  const text = useText(dueNoticesText);
  const navigate = useNavigate();
  const on = device.settings.notices;
  useEffect(() => {
    if (!on) return;
    const words = (news: { today: number; overdue: number }) => ({
      title: text.title,
      text: text.news(news.today, news.overdue),
    });
    const tell = async () => {
      // A reminder that fails is tried again in an hour; the dates stand on the first screen all the same.
      const news = await notices.tell(words).catch(() => null);
      if (!news || news.shown) return;
      say(words(news).text, { act: { words: text.open, run: () => void navigate('/deadlines') } });
    };
    const first = setTimeout(() => void tell(), firstMs);
    const again = setInterval(() => void tell(), everyMs);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [on, notices, say, text, navigate]);
}
