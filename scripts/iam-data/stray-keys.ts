import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readService } from './source.ts';

/** Whose keys stand under the hosts of federated issuers; they are shipped with the service. */
const federated = 'sts';

/** Condition keys that one service reads under another's prefix (`ec2:osuser` of EC2 Instance Connect), of every service of the source. */
export async function readStrayKeys(folder: string): Promise<readonly string[]> {
  const files = (await readdir(join(folder, 'data/conditionKeys'))).toSorted();
  const prefixes = files.map((file) => file.replace('.json', '')).filter((prefix) => prefix !== federated);
  const services = await Promise.all(prefixes.map((prefix) => readService(folder, prefix)));
  const keys = services.flatMap(({ prefix, conditionKeys }) =>
    conditionKeys.map(({ key }) => key).filter((key) => !key.startsWith('aws:') && !key.startsWith(`${prefix}:`)),
  );
  return [...new Set(keys)];
}
