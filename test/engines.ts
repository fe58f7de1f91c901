/** Which engine runs the tests, and what its driver cannot do. */

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const {userAgent} = navigator;
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/**
 * For the one test that the driver of an engine (not the engine, and not our code) keeps from running there:
 * `unless({WebKit: 'its driver cannot emulate media'})('title', run)`, in the place of `it('title', run)`.
 *
 * The run reports such tests by number and reason and counts them neither as passed nor as failed; a test that is
 * skipped in any other way counts as failed.
 *
 * @param faults what the driver of each engine does wrong, in a few words
 */
export function unless(
  faults: Readonly<Partial<Record<Engine, string>>>,
): (title: string, run: Mocha.AsyncFunc) => Mocha.Test {
  const fault = faults[engine];
  return (title, run) => (fault === undefined ? it(title, run) : it(`${title} (not run: ${fault})`));
}
