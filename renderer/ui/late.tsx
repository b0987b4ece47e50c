import { type ComponentType, lazy, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** A part whose code the first screen does not wait for: drawn inside `Suspense`, fetched right after that screen. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const once = async () => {
    loaded ??= await load();
    return loaded;
  };
  loads.push(once);
  const Waiting = lazy(async () => ({ default: await once() }));
  return function Late(props: P) {
    // Chosen once: a part that changed its kind when the code arrived would lose what was typed into it.
    const [Part] = useState<ComponentType<P>>(() => loaded ?? Waiting);
    return <Part {...props} />;
  };
}

/** Fetches all late parts, so that they are here should the host go away. A part that fails is tried again when drawn. */
export async function fetchLateParts(): Promise<void> {
  for (const load of loads) await load().catch(() => undefined);
}
