/**
 * A new address of the host, opened in the window that lost it, differs only after #: the browser loads nothing by
 * itself. The page is loaded anew, so that the boot value is swapped before any router reads it.
 */
export function loadOnFreshAddress(on: Window = window): () => void {
  const look = () => {
    if (on.location.hash.startsWith('#boot=')) on.location.reload();
  };
  on.addEventListener('hashchange', look);
  return () => on.removeEventListener('hashchange', look);
}
