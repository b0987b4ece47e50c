import { useState } from 'react';
import type { Zoom } from './zoom.ts';

/** The choice of this session; a window opened anew begins with the true size. */
let chosen: Zoom | null = null;

/** How large papers are shown: `first` until another size is chosen, then that one for every paper. */
export function useZoom(first: Zoom = 1): [Zoom, (zoom: Zoom) => void] {
  const [zoom, setZoom] = useState(chosen ?? first);
  const choose = (next: Zoom) => {
    chosen = next;
    setZoom(next);
  };
  return [zoom, choose];
}
