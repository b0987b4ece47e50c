type Asynchronous<A> = { [K in keyof A]: (...given: never[]) => Promise<unknown> };

/**
 * Actions whose code is fetched when one of them is first used, so that the first screen does not wait for it.
 * Once it is there, calls go straight through.
 */
export function whenUsed<A extends Asynchronous<A>>(load: () => Promise<A>): A {
  let loaded: A | undefined;
  let loading: Promise<A> | undefined;
  const once = () => {
    loading ??= load().then(
      (actions) => {
        loaded = actions;
        return actions;
      },
      (error: unknown) => {
        // The next use tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const calls = new Map<PropertyKey, (...given: never[]) => Promise<unknown>>();
  const callOf = (name: keyof A) => {
    const known = calls.get(name);
    if (known) return known;
    const call = (...given: never[]) =>
      loaded ? loaded[name](...given) : Promise.resolve(once()).then((actions) => actions[name](...given));
    calls.set(name, call);
    return call;
  };
  // `then` is nobody's action: with it the object itself would pass for a promise.
  return new Proxy({} as A, {
    get: (_target, name) => (name === 'then' ? undefined : callOf(name as keyof A)),
  });
}
