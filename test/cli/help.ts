import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/esm/cli/communique.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command. */
export function communique(args: readonly string[], cwd?: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']});
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({code, stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err))}));
  });
}
