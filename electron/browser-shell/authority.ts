/**
 * The browser shell's address. It must never change: the browser keeps its database by it, and another one opens
 * an empty database without any error. The port lies below the ranges systems give out by chance.
 */
export const fixedPort = 24817;

/** Host and port as they stand in the address; the name always means this computer. */
export const authorityOf = (port: number) => `hejie.localhost:${port}`;
