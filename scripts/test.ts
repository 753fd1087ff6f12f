import { add, nothing, summaryOf } from './test/outcome.ts';
import { suites } from './test/suites.ts';

/** `npm test`: every suite, even after one has failed, and one line for all at the end. `npm test -- unit lint` runs some. */
function main(names: readonly string[]): void {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`There is no suite "${unknown.join('", "')}". Suites: ${suites.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  let total = nothing;
  for (const { name, run } of suites.filter((suite) => names.length === 0 || names.includes(suite.name))) {
    console.log(`\n== ${name}`);
    const outcome = run();
    console.log(`${name}: ${summaryOf(outcome)}`);
    total = add(total, outcome);
  }
  console.log(`\n${summaryOf(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main(process.argv.slice(2));
