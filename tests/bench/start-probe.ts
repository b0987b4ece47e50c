/** Instants, in milliseconds since 1970, at which the page had drawn its home rows and then its list of cases. */
export type Seen = { home: number; list: number; rows: number; loaded: string[] };

declare global {
  interface Window {
    /** Put there by the probe once the list is drawn. */
    seen?: Seen;
  }
}

/**
 * Runs in every page before its own scripts: notes when the home page is drawn, goes on to the list of cases as a
 * user would, and notes when that is drawn. It must stand alone, because it travels as text.
 */
export function startProbe(): void {
  let home = 0;
  let loaded: string[] = [];
  const now = () => performance.timeOrigin + performance.now();
  const has = (selector: string) => document.querySelector(selector) !== null;
  /** Rows, or what stands there while there are no cases. */
  const homeIsThere = () => has('main section li a') || has('main section[aria-label] button');
  const listIsThere = () =>
    has('main tbody tr') || (has('main [role=status]') && has('main p + p') && !has('main table'));
  const look = () => {
    requestAnimationFrame(look);
    if (window.seen) return;
    if (home === 0 && homeIsThere()) {
      home = -1;
      // The frame after is on screen.
      requestAnimationFrame(() => {
        home = now();
        loaded = performance.getEntriesByType('resource').map((one) => one.name);
        document.querySelector<HTMLElement>('nav a[href="#/cases"]')?.click();
      });
    } else if (home > 0 && listIsThere()) {
      const seen = { home, list: 0, rows: document.querySelectorAll('main tbody tr').length, loaded };
      requestAnimationFrame(() => {
        window.seen ??= { ...seen, list: now() };
      });
    }
  };
  look();
}
