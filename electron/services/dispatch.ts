import type * as z from 'zod';
import { contract, isChannel, type Channel, type Reply, type Request } from '../ipc/contract.ts';
import type { Answer } from '../ipc/refusal.ts';
import { refuse } from './answers.ts';

/** What answers each of some channels. */
export type Handlers<C extends Channel> = { readonly [K in C]: (request: Request<K>) => Promise<Answer<Reply<K>>> };

type RequestSchemas = { readonly [C in Channel]: { readonly request: z.ZodType<Request<C>> } };
const schemas: RequestSchemas = contract;

/**
 * The one way from the outside to a handler: unknown channels and requests that the contract does not know are refused, and what a handler throws
 * becomes a refusal, so that a caller always gets an answer.
 */
export async function dispatch<C extends Channel>(handlers: Handlers<C>, channel: string, request: unknown): Promise<Answer<unknown>> {
  if (!isOffered(handlers, channel)) return refuse('bad-request', `There is no channel "${channel.slice(0, 50)}" here.`);
  return call(handlers, channel, request);
}

const isOffered = <C extends Channel>(handlers: Handlers<C>, channel: string): channel is C =>
  isChannel(channel) && Object.hasOwn(handlers, channel);

async function call<C extends Channel>(handlers: Handlers<C>, channel: C, request: unknown): Promise<Answer<Reply<C>>> {
  const parsed = schemas[channel].request.safeParse(request);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse('bad-request', `"${channel}" was asked wrongly: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  try {
    return await handlers[channel](parsed.data);
  } catch (error) {
    return refuse('failed', error instanceof Error ? error.message : String(error));
  }
}
