import type { Client } from '../generated/client/index.js';
import { loginEx, loginExConfirm, sessionGet } from '../generated/sdk.gen.js';
import type { OtpSession } from '../generated/types.gen.js';
import { ConnectionError, ProblemError, UNEXPECTED_ANSWER } from '../problem.js';

/** How an ask ended. Those without a session have the error to end the login with. */
export type Outcome =
    | { end: 'in'; token: string; isRotated: boolean }
    | { end: 'refused'; error: unknown }
    | { end: 'successor-reused' | 'not-done' | 'problem' | 'lost'; error: unknown };

/** What a login does on the server. */
export interface Server {
    /** LoginEx with a password, and the hash of the one after it. */
    ask(userId: string, password: string, nextPasswordHash: string): Promise<Outcome>;
    /** LoginExConfirm in a new session; resolves to the error when another try may help. */
    confirm(token: string): Promise<unknown>;
    /** Asks nothing of the server; resolves to what came instead when it didn't answer. */
    probe(): Promise<unknown>;
}

/** The server behind a client, which sends each request once. */
export function serverOf(client: Client): Server {
    return {
        ask: async (userId, password, nextPasswordHash) => {
            try {
                const { data, response } = await loginEx({ client, body: { userId, password, nextPasswordHash } });
                return entered(response, data);
            } catch (error) {
                return { end: endOf(error), error };
            }
        },
        confirm: async (token) => {
            const error = await errorOf(loginExConfirm({ client, headers: { Authorization: `Bearer ${token}` } }));
            return isDefinite(error) ? undefined : error;
        },
        // Without a session it is refused, and nothing else can answer so.
        probe: async () => {
            const error = await errorOf(sessionGet({ client }));
            return endOf(error) === 'refused' ? undefined : error;
        },
    };
}

/** Undefined for a success. */
function errorOf(call: Promise<unknown>): Promise<unknown> {
    return call.then(
        () => undefined,
        (error: unknown) => error,
    );
}

function entered(response: Response, data: Partial<OtpSession> | null): Outcome {
    if (response.status !== 201 || typeof data?.token !== 'string' || typeof data.passwordRotated !== 'boolean') {
        return { end: 'lost', error: new ConnectionError('lost') };
    }
    return { end: 'in', token: data.token, isRotated: data.passwordRotated };
}

/** Whether the server said no, for good. */
function isDefinite(error: unknown): boolean {
    return ['refused', 'successor-reused', 'problem'].includes(endOf(error));
}

/** What is doubtful is `lost`, which is always safe. */
function endOf(error: unknown) {
    if (error instanceof ConnectionError) {
        return error.failure === 'not-connected' ? 'not-done' : 'lost';
    }
    if (!(error instanceof ProblemError) || error.code === UNEXPECTED_ANSWER) {
        return 'lost';
    }
    return endOfProblem(error);
}

function endOfProblem({ status, code }: ProblemError) {
    if (status === 401) {
        return 'refused';
    }
    if (status === 422 && code === 'otp-successor-reused') {
        return 'successor-reused';
    }
    if (status === 429 || (status === 503 && code !== 'outcome-unknown')) {
        return 'not-done';
    }
    return status < 500 ? 'problem' : 'lost';
}
