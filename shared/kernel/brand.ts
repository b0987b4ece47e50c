declare const brand: unique symbol;

/** A plain value that only its own maker may produce, so days, sums and ids cannot be mixed up. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
