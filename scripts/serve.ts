import { serve } from './start/serve.ts';

/** `npm run serve [file]`: the editor in a browser, on purpose. */
process.exitCode = await serve(process.argv.slice(2, 3));
