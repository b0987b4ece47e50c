import { spawn } from 'node:child_process';

export type StartedHost = { address: string; stop(): Promise<void> };

/** Starts the built program as `npm start` does where there is no display; ready when it has printed its address. */
export async function startBuiltHost(given: {
  program: string;
  data: string;
  port: number;
}): Promise<StartedHost> {
  const child = spawn(process.execPath, ['dist/electron/start.js'], {
    cwd: given.program,
    env: {
      ...process.env,
      HEJIE_DATA: given.data,
      HEJIE_PORT: String(given.port),
      HEJIE_SHELL: 'browser',
      HEJIE_BROWSER: 'none',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await new Promise<string>((done, failed) => {
    let printed = '';
    const read = (part: Buffer) => {
      printed += part.toString();
      const found = /http:\/\/hejie\.localhost:\d+\/#boot=[\w-]{43}/.exec(printed)?.[0];
      if (found) done(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void gone.then(() => failed(new Error(`the host ended without an address:\n${printed}`)));
  });
  return {
    address,
    stop: () => {
      child.kill('SIGINT');
      return gone;
    },
  };
}
