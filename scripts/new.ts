import { root } from './generate/output.ts';
import { planNew, writePlan } from './new/scaffold.ts';

const plan = planNew(process.argv.slice(2));
const written = plan.ok ? await writePlan(plan.value, root) : plan;

if (plan.ok && written.ok) {
  for (const path of written.value) console.log(`wrote ${path}`);
  console.log(`\nNext:\n${plan.value.next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
} else if (!written.ok) {
  console.error(written.error);
  process.exitCode = 2;
}
