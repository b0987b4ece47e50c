/** What is wrong at a field is advice, not an alarm: amber. Red is kept for what is overdue. */
export const adviceStyle = {
  '& .MuiInputLabel-root.Mui-error, & .MuiFormHelperText-root.Mui-error': { color: 'warning.main' },
  '& .Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: 'warning.main' },
} as const;
