/// <reference lib="esnext.disposable" preserve="true" />
import { type Client, createClient, createConfig } from './generated/client/index.js';
import { retrying } from './retry.js';
import { type Login, marked, Session } from './session.js';
import { type Exchange, transport } from './transport.js';

/** Settings of a client. */
export interface ConnectOptions {
    /** How long one request may take, with its whole answer. 60 when it is not given: some operations wait 30 by themselves. */
    timeoutSeconds?: number;
    /** What sends the requests, when it is not the platform's `fetch`. */
    fetch?: typeof globalThis.fetch;
}

/** What every operation of this package takes as `client`. */
export interface StrongroomClient extends Client, AsyncDisposable {
    /** Logs out, as well as it goes. Later requests are errors. */
    close(): Promise<void>;
}

const TIMEOUT_SECONDS = 60;

/**
 * A client of the server at `baseUrl`, which may have a path. It logs in by `login` at the first request that needs a session; without
 * one, such requests must bring their own `Authorization`. Nothing is sent yet.
 */
export function connect(baseUrl: string | URL, login?: Login, options: ConnectOptions = {}): StrongroomClient {
    const base = baseOf(baseUrl);
    const once = transport(options.fetch ?? globalThis.fetch, options.timeoutSeconds ?? TIMEOUT_SECONDS);
    const session = login && new Session(login, clientOf(base, once));
    // Inside of the session: a login that failed is not sent again because the request that needs it may be.
    const repeated = retrying(once);
    const client = clientOf(base, session ? session.authorizing(repeated) : repeated);
    if (session) {
        client.interceptors.request.use((request, { security }) => (security ? marked(request) : request));
    }
    const close = async () => session?.close();
    return Object.assign(client, { close, [Symbol.asyncDispose]: close });
}

/** A client without a session, whose requests go through `exchange`. */
export function clientOf(baseUrl: string, exchange: Exchange): Client {
    return createClient(
        createConfig({
            baseUrl,
            // Whoever follows a redirection sends passwords where it points.
            redirect: 'manual',
            throwOnError: true,
            fetch: (input, init) => exchange(new Request(input, init)),
        }),
    );
}

/** Without a query, a fragment, a slash at its end, and without a user and password, which would get into logs. */
function baseOf(given: string | URL): string {
    const url = new URL(given);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
        throw new TypeError('a base URL is http or https, and has no user, query or fragment');
    }
    return url.href.replace(/\/+$/, '');
}
