/** The Electron shell's start, as a list. */
export async function start(): Promise<void> {}

if (!process.env.VITEST) void start();
