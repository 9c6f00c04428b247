import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { QUICK_JAVA } from './quick-java';

/** A program of this project in a separate process. */
export interface OwnProcess {
  readonly process: ChildProcess;
  /** Resolves when it has ended, to its exit code or signal and its output. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; printed: string }>;
  /** Resolves when it prints a line that contains the text. */
  printed(text: string): Promise<void>;
}

/** The service in a separate process. */
export interface ServiceProcess extends OwnProcess {
  /** Resolves to its URL. Rejects with its output if it ends first. */
  readonly ready: Promise<string>;
}

/** Compiles the service and the command line to dist/. */
export function buildService(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}

/** Runs `node dist/main.js` with the given settings. Of the environment it gets only PATH. */
export function startServiceProcess(settings: Readonly<Record<string, string>>): ServiceProcess {
  const { line, ...service } = start(['dist/main.js'], { PORT: '0', ...settings });
  const ready = line(/GraphQL endpoint +(http\S+)\/graphql/);
  ready.catch(() => undefined);
  return { ...service, ready };
}

/** Runs `guanxi` with the given arguments and settings. Of the environment it gets only PATH. */
export function startCli(args: readonly string[], settings: Readonly<Record<string, string>>): OwnProcess {
  const { line: _, ...cli } = start(['dist/cli.js', ...args], settings);
  return cli;
}

function start(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, JDK_JAVA_OPTIONS: QUICK_JAVA, NO_COLOR: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      child.emit('line');
    });
  }
  const ended = new Promise<Awaited<OwnProcess['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, printed: lines.join('\n') }));
  });
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines.map((one) => pattern.exec(one)).find((one) => one !== null);
        if (found) resolve(found[1] ?? found[0]);
      };
      child.on('line', look);
      look();
      void ended.then(({ printed }) => reject(new Error(`the process ended. Its output:\n${printed}`)));
    });
  return {
    process: child,
    ended,
    line,
    printed: async (text: string) => void (await line(new RegExp(text))),
  };
}
