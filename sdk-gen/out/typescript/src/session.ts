import type { Client } from './generated/client/index.js';
import { login, logout } from './generated/sdk.gen.js';
import { ProblemError } from './problem.js';
import type { Exchange } from './transport.js';

/** A way in: what opens a session. */
export interface Login {
    /** Opens a session by a client that has none, and resolves to its token. */
    login(client: Client): Promise<string>;
}

/** The way in of a caller with a password. */
export class PasswordLogin implements Login {
    readonly #userId: string;
    readonly #password: string;

    constructor(userId: string, password: string) {
        this.#userId = userId;
        this.#password = password;
    }

    async login(client: Client): Promise<string> {
        const { data } = await login({ client, body: { userId: this.#userId, password: this.#password } });
        return data.token;
    }
}

const AUTHORIZATION = 'authorization';
/** Stands where the token belongs until a request is sent: so the request that a call gives back shows no token. */
const MARK = 'Bearer of-the-session';
const ENDED = new Set(['session-invalid', 'session-missing']);

/** Marks a request as one of the session's, unless its caller brought an authorization. */
export function marked(request: Request): Request {
    if (!request.headers.has(AUTHORIZATION)) {
        request.headers.set(AUTHORIZATION, MARK);
    }
    return request;
}

/** The session of a client: opened by the first request that needs it, shared by all, opened anew when the server has ended it. */
export class Session {
    readonly #way: Login;
    readonly #client: Client;
    #token: Promise<string> | undefined;
    #isClosed = false;

    /** `client` has no session. */
    constructor(way: Login, client: Client) {
        this.#way = way;
        this.#client = client;
    }

    /** Sends what is marked with the token, and once more in a new session when this one has ended. */
    authorizing(exchange: Exchange): Exchange {
        return async (request) => {
            if (request.headers.get(AUTHORIZATION) !== MARK) {
                return exchange(request);
            }
            const token = this.#opened();
            try {
                return await exchange(authorized(request, await token));
            } catch (error) {
                if (!isEnded(error)) {
                    throw error;
                }
                this.#forget(token);
                return exchange(authorized(request, await this.#opened()));
            }
        };
    }

    /** Logs out, when there is a session. That it fails is no error: the session ends by itself. */
    async close(): Promise<void> {
        this.#isClosed = true;
        const token = this.#token;
        this.#token = undefined;
        try {
            if (token) {
                await logout({ client: this.#client, headers: { Authorization: `Bearer ${await token}` } });
            }
        } catch {
            return;
        }
    }

    #opened(): Promise<string> {
        if (this.#isClosed) {
            return Promise.reject(new Error('the client is closed'));
        }
        if (!this.#token) {
            const token = this.#way.login(this.#client).then(checked);
            this.#token = token;
            token.catch(() => this.#forget(token));
        }
        return this.#token;
    }

    /** Others may have opened a new one meanwhile, which stays. */
    #forget(token: Promise<string>): void {
        if (this.#token === token) {
            this.#token = undefined;
        }
    }
}

/** What can't stand in a header is refused here: the platform's own error would show it. */
function checked(token: unknown): string {
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
        throw new TypeError('the login gave no proper token');
    }
    return token;
}

function authorized(request: Request, token: string): Request {
    const copy = request.clone();
    copy.headers.set(AUTHORIZATION, `Bearer ${token}`);
    return copy;
}

/** Whether the server says that the session is over; the errors of a login have other codes. */
function isEnded(error: unknown): boolean {
    return error instanceof ProblemError && error.status === 401 && ENDED.has(error.code);
}
