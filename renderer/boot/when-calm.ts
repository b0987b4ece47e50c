/** What is fetched for later waits so long, milliseconds: by then the first screen stands on a slow laptop too. */
const firstScreen = 2_000;

/** Does work once the first screen stands and the page has nothing better to do. @returns takes it back */
export function whenCalm(work: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(work, { timeout: 1_000 });
  }, firstScreen);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
