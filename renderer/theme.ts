import { createTheme, type Theme } from '@mui/material/styles';

const fonts =
  '"Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC Variable","Noto Sans SC",system-ui,sans-serif';

/** Quiet theme: one accent, greys, red only for overdue, amber for soon; compact, no shadows on shadows. */
export function deskTheme(mode: 'light' | 'dark'): Theme {
  const dark = mode === 'dark';
  return createTheme({
    palette: {
      mode,
      primary: { main: dark ? '#4db6ac' : '#00665c' },
      error: { main: dark ? '#ef7b72' : '#b3261e' },
      warning: { main: dark ? '#e0a84a' : '#8a5a00' },
      success: { main: dark ? '#7fbf86' : '#2e6b34' },
      background: dark ? { default: '#15191b', paper: '#1d2325' } : { default: '#f4f6f6', paper: '#ffffff' },
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: fonts,
      fontSize: 13,
      h1: { fontSize: 20, fontWeight: 600 },
      h2: { fontSize: 16, fontWeight: 600 },
      h3: { fontSize: 14, fontWeight: 600 },
      body1: { fontSize: 14 },
      body2: { fontSize: 13 },
      caption: { fontSize: 13 },
      button: { fontSize: 14, textTransform: 'none' },
    },
    components: {
      MuiButton: {
        defaultProps: { disableElevation: true, size: 'small' },
        styleOverrides: { sizeSmall: { fontSize: 13 } },
      },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { size: 'small' } },
      MuiPaper: { defaultProps: { variant: 'outlined' } },
      MuiDialog: { defaultProps: { slotProps: { paper: { variant: 'elevation' } } } },
      MuiTableCell: { styleOverrides: { root: { padding: '5px 10px', fontVariantNumeric: 'tabular-nums' } } },
      // The library only changes its grey a little, which nobody sees.
      MuiTableSortLabel: {
        styleOverrides: {
          root: { '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 } },
        },
      },
      MuiInputBase: { styleOverrides: { root: { fontSize: 14 } } },
      // Labels of filled fields stay readable: 13 px, where the library would shrink them to 10.
      MuiInputLabel: {
        styleOverrides: {
          outlined: { '&.MuiInputLabel-shrink': { transform: 'translate(13px, -10px) scale(0.93)' } },
        },
      },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { '& legend': { fontSize: '0.93em' } } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: 13, marginTop: 2 } } },
      MuiCssBaseline: { styleOverrides: { body: { fontVariantNumeric: 'tabular-nums' } } },
    },
  });
}
