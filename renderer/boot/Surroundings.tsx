import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useEffect, useMemo } from 'react';
import { type Lang, LangContext } from '../text/text.ts';
import { deskTheme } from '../theme.ts';
import { ConfirmProvider } from '../ui/confirm.tsx';
import { NoticeProvider } from '../ui/notice.tsx';

/** Language, theme, questions and notices around whatever is on screen. */
export function Surroundings({ lang, dark, children }: { lang: Lang; dark: boolean; children: ReactNode }) {
  const theme = useMemo(() => deskTheme(dark ? 'dark' : 'light'), [dark]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <LangContext.Provider value={lang}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <NoticeProvider>
          <ConfirmProvider>{children}</ConfirmProvider>
        </NoticeProvider>
      </ThemeProvider>
    </LangContext.Provider>
  );
}
