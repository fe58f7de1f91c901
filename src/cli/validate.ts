import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import type {Problem} from '../story/reading/explain.js';
import {parseText} from '../story/reading/parse.js';
import {review} from '../story/reading/review.js';

const HELP = `story.json … [--level error|warning]
      Says what is wrong with story files: where (a JSON pointer), what, and how to mend it.
      --level  what makes the command fail: errors (the default), or warnings, too`;

/** Every problem of a story file, and what an editor should review. */
function problemsOf(text: string): readonly Problem[] {
  const {story, problems} = parseText(text);
  return story ? [...problems, ...review(story, JSON.parse(text.replace(/^\ufeff/, '')))] : problems;
}

/** `communique validate`: exits with 0 if all is well, 1 if a file has problems of that level, 2 for wrong usage. */
export const validateCommand = {
  help: HELP,

  async run(args: readonly string[]): Promise<number> {
    try {
      const {values, positionals} = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {level: {type: 'string', default: 'error'}, help: {type: 'boolean', short: 'h'}},
      });
      if (values.help) {
        console.log(`communique validate ${HELP}`);
        return 0;
      }
      if (!['error', 'warning'].includes(values.level)) throw new Error(`--level: write "error" or "warning"`);
      if (!positionals.length) throw new Error('give a story file');
      let failed = false;
      for (const file of positionals) {
        const problems = problemsOf(await readFile(file, 'utf8'));
        for (const {path, message, fix, severity} of problems)
          console.error(`${file}: ${severity} at ${path || 'the top'}: ${message}. ${fix}`);
        failed ||= problems.some(({severity}) => severity === 'error' || values.level === 'warning');
        if (!problems.length) console.log(`${file}: no problems`);
      }
      return failed ? 1 : 0;
    } catch (error) {
      console.error(`communique validate: ${(error as Error).message}\n\ncommunique validate ${HELP}`);
      return 2;
    }
  },
};
