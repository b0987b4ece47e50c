import { useState } from 'react';
import type { Zoom } from './zoom.ts';

/** The choice of this session; a window opened anew begins with the true size. */
let chosen: Zoom = 1;

/** How large papers are shown: 100 % until another size is chosen, then that one for every paper. */
export function useZoom(): [Zoom, (zoom: Zoom) => void] {
  const [zoom, setZoom] = useState(chosen);
  const choose = (next: Zoom) => {
    chosen = next;
    setZoom(next);
  };
  return [zoom, choose];
}
