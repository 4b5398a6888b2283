import { ConnectionError, ProblemError } from './problem.js';
import type { Exchange } from './transport.js';

/** Waits so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** How often a request is sent again at most. */
export const RETRIES_MAX = 3;
/** The longest `Retry-After` that is waited for. */
const RETRY_AFTER_SECONDS_MAX = 30;
const FIRST_PAUSE_MS = 200;

/** Waits by the clock. */
export const sleep: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The pause before try `n + 1`, in milliseconds: what the server asked for, else a random one, so that callers which failed together do
 * not come back together. Undefined when the server asks for a longer one than anybody waits.
 */
export function pauseBefore(n: number, error: unknown): number | undefined {
    if (isBusy(error) && error.retryAfterSeconds !== null) {
        return error.retryAfterSeconds <= RETRY_AFTER_SECONDS_MAX ? error.retryAfterSeconds * 1000 : undefined;
    }
    return Math.random() * FIRST_PAUSE_MS * 2 ** n;
}

/** Sends what may be sent twice again, after 429, 503 and a lost connection. */
export function retrying(exchange: Exchange): Exchange {
    return (request) => (isRepeatable(request) ? repeated(exchange, request) : exchange(request));
}

async function repeated(exchange: Exchange, request: Request): Promise<Response> {
    for (let n = 0; ; n += 1) {
        try {
            return await exchange(request.clone());
        } catch (error) {
            const pause = isTransient(error) && n < RETRIES_MAX ? pauseBefore(n, error) : undefined;
            if (pause === undefined) {
                throw error;
            }
            await pausing(pause, request.signal);
        }
    }
}

/** Waits, and throws the reason of an abortion as soon as there is one. */
async function pausing(milliseconds: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
        const timer = setTimeout(end, milliseconds);
        function end(): void {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve();
        }
        signal.addEventListener('abort', end);
    });
    signal.throwIfAborted();
}

/** A one-time password is the keeper's to send again, which knows what became of it. */
function isRepeatable(request: Request): boolean {
    const isOtpLogin = new URL(request.url).pathname.endsWith('/v1/sessions/otp');
    return !isOtpLogin && (request.method === 'GET' || request.headers.has('idempotency-key'));
}

function isTransient(error: unknown): boolean {
    return error instanceof ConnectionError || isBusy(error);
}

function isBusy(error: unknown): error is ProblemError {
    return error instanceof ProblemError && (error.status === 429 || error.status === 503);
}
