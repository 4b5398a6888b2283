import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { inspect } from 'node:util';

import {
    adminAdd,
    connect,
    ConnectionError,
    kmKeyGetByAccount,
    loginEx,
    type LoginExData,
    PasswordLogin,
    ProblemError,
    sessionGet,
    sessionListAll,
    UNEXPECTED_ANSWER,
} from '../src/index.js';
import { answerOf, problem, success, unconnected } from './answers.js';

type Answer = (request: Request) => Response | Promise<Response>;

const QUERY = { resourceId: 'DB1', accountId: 'scott' };
const ADMINISTRATOR = { userId: 'ALICE', name: 'Alice', privileges: [] };
const KEYED = { 'Idempotency-Key': '0123456789abcdef' };
const BUSY = () => problem(503, 'server-busy', 0);

/** A client whose requests are answered in turn, the last answer again and again; and what it sent, logins and logouts apart. */
function play(...answers: Answer[]) {
    const sent: Request[] = [];
    const logins: Request[] = [];
    const logouts: Request[] = [];
    const fetch = async (input: RequestInfo | URL) => {
        const request = input as Request;
        const path = `${request.method} ${new URL(request.url).pathname}`;
        if (path === 'POST /v1/sessions') {
            return success(201, { token: `srs_${logins.push(request)}` });
        }
        if (path === 'DELETE /v1/sessions/current') {
            logouts.push(request);
            return answerOf('lost');
        }
        return (answers[sent.push(request) - 1] ?? answers.at(-1)!)(request);
    };
    return { client: connect('http://strongroom.test', new PasswordLogin('ALICE', 'the password'), { fetch }), sent, logins, logouts };
}

async function problemOf(call: Promise<unknown>): Promise<ProblemError> {
    const error: unknown = await call.then(() => assert.fail('no error'), (thrown: unknown) => thrown);
    assert.ok(error instanceof ProblemError, inspect(error));
    return error;
}

test('requests at the same time share a login', async () => {
    const { client, sent, logins } = play(() => success(200, {}));
    await Promise.all([sessionGet({ client }), sessionGet({ client }), sessionGet({ client })]);
    await sessionGet({ client });
    assert.equal(logins.length, 1);
    assert.deepEqual(sent.map(({ headers }) => headers.get('authorization')), Array(4).fill('Bearer srs_1'));
});

test('a session that has ended is opened anew, once', async () => {
    const { client, sent, logins } = play(() => problem(401, 'session-invalid'));
    assert.equal((await problemOf(sessionGet({ client }))).code, 'session-invalid');
    assert.equal(logins.length, 2);
    assert.deepEqual(sent.map(({ headers }) => headers.get('authorization')), ['Bearer srs_1', 'Bearer srs_2']);
});

test('a request is sent anew with its body, key or not', async () => {
    const { client, sent } = play(() => problem(401, 'session-missing'), async (request) => success(201, await request.json()));
    assert.deepEqual((await adminAdd({ client, body: ADMINISTRATOR })).data, ADMINISTRATOR);
    assert.equal(sent.length, 2);
});

test('another 401 opens nothing', async () => {
    const { client, logins } = play(() => problem(401, 'code-of-tomorrow'));
    assert.equal((await problemOf(sessionGet({ client }))).code, 'code-of-tomorrow');
    assert.equal(logins.length, 1);
});

test('a login that failed is tried again by the next request', async () => {
    let logins = 0;
    const login = { login: async () => ((logins += 1) === 1 ? Promise.reject(new Error('no')) : 'srs_2') };
    const client = connect('http://strongroom.test', login, { fetch: async () => success(200, {}) });
    const first = await Promise.allSettled([sessionGet({ client }), sessionGet({ client })]);
    assert.deepEqual(first.map(({ status }) => status), ['rejected', 'rejected']);
    assert.equal(logins, 1);
    await sessionGet({ client });
    assert.equal(logins, 2);
});

test('a login is sent once, whatever it is for', async () => {
    let logins = 0;
    const fetch = async () => answerOf((logins += 1) ? 'lost' : 'rotated');
    const client = connect('http://strongroom.test', new PasswordLogin('ALICE', 'the password'), { fetch });
    await assert.rejects(sessionGet({ client }), ConnectionError);
    assert.equal(logins, 1);
});

test('a token that is none is not shown', async () => {
    for (const token of ['the secret\n', 'the secr\u00e9t', '', undefined]) {
        const login = { login: async () => token as string };
        const error: unknown = await sessionGet({ client: connect('http://strongroom.test', login) }).then(assert.ifError, (thrown) => thrown);
        assert.ok(error instanceof TypeError);
        assert.doesNotMatch(inspect(error, { depth: 9 }), /the sec/);
    }
});

test('an authorization of the call is left alone', async () => {
    const { client, sent, logins } = play(() => success(200, {}));
    await sessionGet({ client, headers: { Authorization: 'Bearer srs_own' } });
    assert.equal(logins.length, 0);
    assert.equal(sent[0]!.headers.get('authorization'), 'Bearer srs_own');
});

test('closing logs out, and does not fail', async () => {
    const unused = play(() => success(200, {}));
    await unused.client.close();
    assert.equal(unused.logins.length + unused.logouts.length, 0);
    const { client, logouts } = play(() => success(200, {}));
    await sessionGet({ client });
    await client[Symbol.asyncDispose]();
    assert.deepEqual(logouts.map(({ headers }) => headers.get('authorization')), ['Bearer srs_1']);
    await assert.rejects(sessionGet({ client }), /closed/);
});

test('what may be sent twice is sent again three times', async () => {
    for (const answer of [BUSY, () => problem(429, 'rate-exceeded', 0), () => answerOf('lost'), () => answerOf('not-done')]) {
        const { client, sent } = play(answer);
        await assert.rejects(sessionGet({ client }));
        assert.equal(sent.length, 4);
    }
    const { client, sent } = play(BUSY, () => answerOf('lost'), () => success(201, ADMINISTRATOR));
    await adminAdd({ client, body: ADMINISTRATOR, headers: KEYED });
    assert.deepEqual(sent.map(({ headers }) => headers.get('idempotency-key')), Array(3).fill(KEYED['Idempotency-Key']));
});

test('nothing else is sent again', async () => {
    const calls: [Answer, (client: Parameters<typeof sessionGet>[0]['client']) => Promise<unknown>][] = [
        [BUSY, (client) => adminAdd({ client, body: ADMINISTRATOR })],
        [BUSY, (client) => loginEx({ client, body: { userId: 'R', password: 'x' } as LoginExData['body'], headers: KEYED })],
        [() => problem(503, 'server-busy', 31), (client) => sessionGet({ client })],
        [() => problem(500, 'internal-error'), (client) => sessionGet({ client })],
        [() => problem(409, 'password-changing', 0), (client) => kmKeyGetByAccount({ client, query: QUERY })],
    ];
    for (const [answer, call] of calls) {
        const { client, sent } = play(answer);
        await problemOf(call(client));
        assert.equal(sent.length, 1);
    }
});

test('what is no answer of the server is an error, and is not quoted', async () => {
    const answers = [
        () => new Response('<html>the secret', { status: 200, headers: { 'content-type': 'text/html' } }),
        () => new Response('{"password": "the secret', { status: 200, headers: { 'content-type': 'application/json' } }),
        () => new Response('the secret', { status: 302, headers: { location: 'http://elsewhere.test' } }),
        () => new Response('{"code": "the secret"}', { status: 500, headers: { 'content-type': 'application/json' } }),
        () => new Response('{"code": 7}', { status: 400, headers: { 'content-type': 'application/problem+json' } }),
        () => new Response('', { status: 200 }),
    ];
    for (const answer of answers) {
        const error = await problemOf(sessionGet({ client: play(answer).client }));
        assert.equal(error.code, UNEXPECTED_ANSWER);
        assert.equal(error.status, answer().status);
        assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /the secret/);
    }
});

test('a problem is returned when a call wants no exception', async () => {
    const { client } = play(() => problem(404, 'account-not-found'));
    const { data, error } = await kmKeyGetByAccount({ client, query: QUERY, throwOnError: false });
    assert.equal(data, undefined);
    assert.ok(error instanceof ProblemError && error.code === 'account-not-found');
    assert.deepEqual(JSON.parse(JSON.stringify(error)), await problem(404, 'account-not-found').json());
});

test('a list is gone through, an empty page in its middle too', async () => {
    const item = (sessionId: string) => ({ sessionId });
    const pages = [
        { items: [item('a'), item('b')], nextCursor: 'x' },
        { items: [], nextCursor: 'y' },
        { items: [item('c')], nextCursor: null },
    ];
    const { client, sent } = play(...pages.map((page) => () => success(200, page)));
    const found = [];
    for await (const { sessionId } of sessionListAll({ client, query: { limit: 2 } })) {
        found.push(sessionId);
    }
    assert.deepEqual(found, ['a', 'b', 'c']);
    assert.deepEqual(sent.map(({ url }) => new URL(url).search), ['?limit=2', '?limit=2&cursor=x', '?limit=2&cursor=y']);
});

test('clients, sessions and answers show no secret', async () => {
    const { client } = play(() => success(200, {}));
    const { request, response } = await sessionGet({ client });
    const things = [client, client.getConfig(), request, response, new PasswordLogin('ALICE', 'the password')];
    const shown = inspect(things, { depth: 9, showHidden: true });
    assert.doesNotMatch(shown, /the password|srs_1/);
});

test('a base URL is one', () => {
    for (const url of ['strongroom', 'ftp://a.test', 'https://a:b@a.test', 'https://a.test/?b', 'https://a.test/#b']) {
        assert.throws(() => connect(url), TypeError);
    }
    assert.equal(connect('https://a.test/b//').getConfig().baseUrl, 'https://a.test/b');
});

/** Where a server answers so. */
async function serving(t: TestContext, listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    t.after(() => server.closeAllConnections());
    t.after(() => server.close());
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Where a server was, and is none any more. */
async function left(): Promise<string> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await once(server.close(), 'close');
    return `http://127.0.0.1:${port}`;
}

async function failureOf(call: Promise<unknown>): Promise<string> {
    const error: unknown = await call.then(() => assert.fail('no error'), (thrown: unknown) => thrown);
    assert.ok(error instanceof ConnectionError, inspect(error));
    return error.failure;
}

const LOGIN = { userId: 'ROBOT', password: 'x' };

test('a connection that fails says how far it came', async (t) => {
    const nobody = connect(await left());
    assert.equal(await failureOf(loginEx({ client: nobody, body: LOGIN })), 'not-connected');
    const nowhere = connect('http://strongroom.invalid');
    assert.equal(await failureOf(loginEx({ client: nowhere, body: LOGIN })), 'not-connected');
    const cutting = connect(await serving(t, (request) => request.socket.destroy()));
    assert.equal(await failureOf(loginEx({ client: cutting, body: LOGIN })), 'lost');
    const half: RequestListener = (_, response) => response.writeHead(201, { 'content-length': 9 }).write('{', () => response.destroy());
    const halving = connect(await serving(t, half));
    assert.equal(await failureOf(loginEx({ client: halving, body: LOGIN })), 'lost');
    const plain = connect((await serving(t, (_, response) => response.end())).replace('http:', 'https:'));
    assert.equal(await failureOf(loginEx({ client: plain, body: LOGIN })), 'not-connected');
});

test('a time limit holds, and a caller may give up', async (t) => {
    const url = await serving(t, () => undefined);
    const hasty = connect(url, undefined, { timeoutSeconds: 0.05 });
    assert.equal(await failureOf(loginEx({ client: hasty, body: LOGIN })), 'timeout');
    const signal = AbortSignal.timeout(50);
    await assert.rejects(sessionGet({ client: connect(url), signal }), { name: 'TimeoutError' });
    const { client } = play(() => problem(503, 'server-busy', 30));
    await assert.rejects(sessionGet({ client, signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
});

test('an unknown error of fetch counts as lost', async () => {
    const client = connect('http://strongroom.test', undefined, { fetch: () => Promise.reject(new Error('odd')) });
    assert.equal(await failureOf(loginEx({ client, body: LOGIN })), 'lost');
    const refusing = connect('http://strongroom.test', undefined, { fetch: () => Promise.reject(unconnected()) });
    assert.equal(await failureOf(loginEx({ client: refusing, body: LOGIN })), 'not-connected');
});
