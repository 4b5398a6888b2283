import { ConnectionError, problemOf } from './problem.js';

/** One request, one whole answer. */
export type Exchange = (request: Request) => Promise<Response>;

/** Errors of the platform that are raised before anything of a request was sent. */
const UNCONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+)$/;
const UNTRUSTED = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_CA)$/;
const CONNECTING = new Set(['connect', 'getaddrinfo']);

/**
 * Sends a request once and reads its whole answer. It throws a ConnectionError when there is none, and a ProblemError when a success has
 * no JSON: so nothing after it meets a body that ends too early, nor quotes one in a parser's error.
 */
export function transport(fetch: typeof globalThis.fetch, timeoutSeconds: number): Exchange {
    return async (request) => {
        const limit = AbortSignal.timeout(timeoutSeconds * 1000);
        const answer = await received(fetch, request, limit).catch((error: unknown) => {
            throw request.signal.aborted ? request.signal.reason : failure(error, limit);
        });
        return checked(answer);
    };
}

interface Answer {
    response: Response;
    body: string;
}

async function received(fetch: typeof globalThis.fetch, request: Request, limit: AbortSignal): Promise<Answer> {
    const response = await fetch(request, { signal: AbortSignal.any([request.signal, limit]) });
    return { response, body: await response.text() };
}

function failure(error: unknown, limit: AbortSignal): ConnectionError {
    if (limit.aborted) {
        return new ConnectionError('timeout', error);
    }
    return new ConnectionError(isUnconnected(error) ? 'not-connected' : 'lost', error);
}

/** Whether it is sure that no connection was made. What is doubtful counts as lost. */
function isUnconnected(error: unknown): boolean {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof AggregateError && cause.errors.length > 0) {
        return cause.errors.every(isOfConnecting);
    }
    return isOfConnecting(cause);
}

function isOfConnecting(cause: unknown): boolean {
    if (!(cause instanceof Error)) {
        return false;
    }
    const { code, syscall } = cause as NodeJS.ErrnoException;
    return UNCONNECTED.test(code ?? '') || UNTRUSTED.test(code ?? '') || CONNECTING.has(syscall ?? '');
}

/** The answer with its body at hand. */
function checked({ response, body }: Answer): Response {
    const { status, statusText, headers } = response;
    if (status === 204) {
        return new Response(null, { status, statusText, headers });
    }
    if (!response.ok) {
        throw problemOf(response, parsed(body));
    }
    if (parsed(body) === undefined) {
        throw problemOf(response, undefined);
    }
    return new Response(body, { status, statusText, headers });
}

function parsed(body: string): unknown {
    try {
        return JSON.parse(body);
    } catch {
        return undefined;
    }
}
