/**
 * Words for screen readers alone. The sizes are text: a bare 1 is read as the whole width by the theme's `sx`.
 */
export const onlyHeard = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
