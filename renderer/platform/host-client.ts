import type { Reply, Request, SharedChannel } from '#electron/ipc/contract.ts';
import type { Answer } from '#electron/ipc/refusal.ts';

/** The header that carries the token of the loopback host. */
const tokenHeader = 'x-rolepath-token';
const tokenKey = 'rolepath.token';

/**
 * The token that lets this page talk to the host. It comes once in the fragment of the address, which no browser sends anywhere, is kept for
 * this tab and taken out of the address bar.
 */
function takeToken(): string {
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get('token');
  if (fromAddress === null) return sessionStorage.getItem(tokenKey) ?? '';
  sessionStorage.setItem(tokenKey, fromAddress);
  history.replaceState(null, '', location.pathname + location.search);
  return fromAddress;
}

export type HostClient = <C extends SharedChannel>(channel: C, request: Request<C>) => Promise<Answer<Reply<C>>>;

const failed = (message: string): Answer<never> => ({ ok: false, error: { code: 'failed', message } });

/** Speaks the contract with the loopback host. Never throws: no answer is a refusal too. */
export function createHostClient(): HostClient {
  const token = takeToken();
  return async <C extends SharedChannel>(channel: C, request: Request<C>) => {
    try {
      const response = await fetch(`/api/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [tokenHeader]: token },
        body: JSON.stringify(request),
      });
      if (response.status === 401)
        return failed('This tab has lost its key to Rolepath: open the address that `npm start` printed once more.');
      if (!response.headers.get('content-type')?.startsWith('application/json')) return failed('The local Rolepath server is not there.');
      const answer: Answer<Reply<C>> = await response.json();
      return answer;
    } catch {
      return failed('The local Rolepath server does not answer. Is it still running?');
    }
  };
}
