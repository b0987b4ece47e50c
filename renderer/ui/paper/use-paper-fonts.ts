import { useEffect, useState } from 'react';
import { loadPaperFonts } from './paper-fonts.ts';

/** Whether the fonts of the papers are there; the preview is drawn either way. */
export function usePaperFonts(): 'loading' | 'ready' | 'failed' {
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  useEffect(() => {
    let here = true;
    loadPaperFonts().then(
      () => here && setState('ready'),
      () => here && setState('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  return state;
}
