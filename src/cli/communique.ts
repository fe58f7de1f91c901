#!/usr/bin/env node
/** The `communique` command, with a module per subcommand. */
import {prerenderCommand} from './prerender.js';
import {validateCommand} from './validate.js';

const COMMANDS: Readonly<Record<string, {readonly help: string; run(args: readonly string[]): Promise<number>}>> = {
  prerender: prerenderCommand,
  validate: validateCommand,
};

// A consumer that closes the pipe early, such as `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

if (command) {
  process.exitCode = await command.run(args);
} else {
  const list = Object.entries(COMMANDS).map(([known, {help}]) => `  communique ${known} ${help}`);
  const asked = ['', 'help', '--help', '-h'].includes(name);
  (asked ? console.log : console.error)([...(asked ? [] : [`no command "${name}"`]), 'Usage:', ...list].join('\n'));
  process.exitCode = asked ? 0 : 2;
}
