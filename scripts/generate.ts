import { writeRegistries } from './generate/registries.ts';

await writeRegistries();
