import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, link, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';

import { clientOf } from '../src/client.js';
import { connect } from '../src/index.js';
import { serverOf } from '../src/keeper/ask.js';
import { Keeper, KeeperError } from '../src/keeper/index.js';
import { locked } from '../src/keeper/lock.js';
import { Store } from '../src/keeper/store.js';
import { transport } from '../src/transport.js';
import { answerOf, problem } from './answers.js';

const HOLDER = new URL('./holder.js', import.meta.url);
const PYTHON_HOLDER = `
import fcntl, os, sys
file = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT, 0o600)
fcntl.lockf(file, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
`;
const PYTHON_TAKER = `
import fcntl, os, sys
fcntl.lockf(os.open(sys.argv[1], os.O_RDWR), fcntl.LOCK_EX | fcntl.LOCK_NB)
`;

/** A path in a folder of its own, for a keeper's file. */
async function place(t: TestContext): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'strongroom-'));
    t.after(() => rm(folder, { recursive: true }));
    return join(folder, 'otp');
}

function loginBy(keeper: Keeper, answer = 'rotated'): Promise<string> {
    const fetch = async (input: RequestInfo | URL) => {
        const isConfirmation = (input as Request).url.endsWith('/otp-confirmation');
        return isConfirmation ? new Response(null, { status: 204 }) : answerOf(answer);
    };
    return keeper.login(connect('http://strongroom.test', undefined, { fetch }));
}

async function refused(path: string, reason: RegExp): Promise<void> {
    await assert.rejects(loginBy(new Keeper(path)), (error: unknown) => {
        assert.ok(error instanceof KeeperError, inspect(error));
        assert.match(error.message, reason);
        assert.ok(error.message.includes(path));
        assert.ok(!inspect(error).includes('initial-otp'));
        return true;
    });
}

test('enrolls, and replaces no file', async (t) => {
    const path = await place(t);
    await Keeper.enroll(path, 'ROBOT', 'initial-otp');
    const text = await readFile(path, 'utf8');
    assert.deepEqual(JSON.parse(text), { format: 'strongroom-otp/1', userId: 'ROBOT', otps: ['initial-otp'] });
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.equal((await stat(`${path}.lock`)).mode & 0o777, 0o600);
    await assert.rejects(Keeper.enroll(path, 'ROBOT', 'another-otp'), /there already/);
    assert.equal(await readFile(path, 'utf8'), text);
});

test('enrolls no password that would be refused later', async (t) => {
    const path = await place(t);
    await assert.rejects(Keeper.enroll(path, 'ROBOT', ''), KeeperError);
    await assert.rejects(stat(path));
});

test('a login leaves a private file, whatever was left before', async (t) => {
    const path = await place(t);
    const keeper = await Keeper.enroll(path, 'ROBOT', 'initial-otp');
    await writeFile(`${path}.new`, 'half of somethi', { mode: 0o644 });
    assert.equal(await loginBy(keeper), 'srs_token');
    const { otps } = JSON.parse(await readFile(path, 'utf8'));
    assert.equal(otps.length, 2);
    assert.equal(otps[0], 'initial-otp');
    assert.match(otps[1], /^[A-Za-z0-9_-]{43}$/);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    await assert.rejects(stat(`${path}.new`));
});

test('a key seals the file', async (t) => {
    const path = await place(t);
    const key = new Uint8Array(32).fill(7);
    const keeper = await Keeper.enroll(path, 'ROBOT', 'initial-otp', { key });
    assert.equal(await loginBy(keeper), 'srs_token');
    assert.equal(await loginBy(new Keeper(path, { key })), 'srs_token');
    const text = await readFile(path, 'utf8');
    assert.deepEqual(Object.keys(JSON.parse(text)), ['format', 'userId', 'nonce', 'sealed']);
    await refused(path, /no key is given/);
    assert.throws(() => new Keeper(path, { key: key.subarray(1) }), KeeperError);
});

test('refuses what others could have put there, or can read', async (t) => {
    const path = await place(t);
    await Keeper.enroll(path, 'ROBOT', 'initial-otp');
    await chmod(path, 0o640);
    await refused(path, /permissions/);
    await chmod(path, 0o600);
    await link(path, `${path}.second`);
    await refused(path, /more than one link/);
    await rm(`${path}.second`);
    await rename(path, `${path}.real`);
    await symlink(`${path}.real`, path);
    await refused(path, /symbolic link/);
    await rm(path);
    await mkdir(path);
    await refused(path, /regular file/);
});

test('refuses a file that is too large, and names one that is missing', async (t) => {
    const path = await place(t);
    await writeFile(path, ' '.repeat(65_537), { mode: 0o600 });
    await refused(path, /larger/);
    await assert.rejects(loginBy(new Keeper(`${path}.missing`)), { code: 'ENOENT' });
});

test('what can not be written is not asked for', async (t) => {
    const path = await place(t);
    const keeper = await Keeper.enroll(path, 'ROBOT', 'initial-otp');
    await mkdir(`${path}.new`);
    let asks = 0;
    const fetch = async () => answerOf((asks += 1) ? 'rotated' : 'lost');
    await assert.rejects(keeper.login(connect('http://strongroom.test', undefined, { fetch })));
    assert.equal(asks, 0);
});

/** Counts how often something is asked of a server that answers so. */
async function asksOf(t: TestContext, answer: string, confirmation: () => Response): Promise<{ asks: number; confirms: number }> {
    const path = await place(t);
    const store = new Store(path, undefined);
    await store.enroll('ROBOT', 'initial-otp');
    const count = { asks: 0, confirms: 0 };
    const exchange = async (request: Request) => {
        if (request.url.endsWith('/otp-confirmation')) {
            count.confirms += 1;
            return confirmation();
        }
        count.asks += 1;
        return answerOf(answer);
    };
    const client = clientOf('http://strongroom.test', transport((input) => exchange(input as Request), 60));
    await store.login(serverOf(client), async () => {}).catch(() => undefined);
    return count;
}

test('a confirmation is tried again only where that may help', async (t) => {
    assert.deepEqual(await asksOf(t, 'rotated', () => problem(401, 'session-invalid')), { asks: 1, confirms: 1 });
    assert.deepEqual(await asksOf(t, 'rotated', () => problem(503, 'server-busy', 0)), { asks: 1, confirms: 4 });
    assert.deepEqual(await asksOf(t, 'rotated', () => problem(503, 'server-busy', 31)), { asks: 1, confirms: 1 });
});

test('the same is not asked again after a minute', async (t) => {
    let now = 0;
    t.mock.method(performance, 'now', () => (now += 31_000));
    assert.deepEqual(await asksOf(t, 'lost', assert.fail), { asks: 2, confirms: 0 });
});

test('keepers do not show what they keep', async (t) => {
    const path = await place(t);
    const keeper = await Keeper.enroll(path, 'ROBOT', 'initial-otp', { key: new Uint8Array(32).fill(7) });
    assert.doesNotMatch(`${inspect(keeper, { depth: 9, showHidden: true })}${JSON.stringify(keeper)}`, /initial-otp|7, 7/);
});

test('logins at the same time come one after the other', async (t) => {
    const path = await place(t);
    await Keeper.enroll(path, 'ROBOT', 'initial-otp');
    let inside = 0;
    const work = async () => {
        assert.equal((inside += 1), 1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
    };
    // The same file by another name of its folder.
    await symlink(join(path, '..'), `${path}-folder`);
    await Promise.all(Array.from({ length: 10 }, (_, n) => locked(n % 2 ? path : join(`${path}-folder`, 'otp'), work)));
});

/** Whether the lock is out of reach while somebody holds it, and there when he is gone. */
async function excludes(path: string, stdin: Writable, stdout: Readable, ended: Promise<unknown>): Promise<void> {
    await once(stdout, 'data');
    await assert.rejects(locked(path, async () => {}, 100), KeeperError);
    stdin.end();
    await ended;
    assert.equal(await locked(path, async () => 'done', 5000), 'done');
}

test('another process excludes', async (t) => {
    const path = await place(t);
    const child = spawn(process.execPath, [HOLDER.pathname, path], { stdio: ['pipe', 'pipe', 'inherit'] });
    await excludes(path, child.stdin, child.stdout, once(child, 'exit'));
});

test('another thread excludes', async (t) => {
    const path = await place(t);
    const worker = new Worker(HOLDER, { argv: [path], stdin: true, stdout: true });
    await excludes(path, worker.stdin!, worker.stdout, once(worker, 'exit'));
});

test('a keeper of another language excludes, and is excluded', async (t) => {
    const path = await place(t);
    const child = spawn('python3', ['-c', PYTHON_HOLDER, `${path}.lock`], { stdio: ['pipe', 'pipe', 'inherit'] });
    await excludes(path, child.stdin, child.stdout, once(child, 'exit'));
    const take = () => spawnSync('python3', ['-c', PYTHON_TAKER, `${path}.lock`]);
    const taken = await locked(path, async () => take());
    assert.match(taken.stderr.toString(), /BlockingIOError/);
    assert.equal(take().status, 0);
});
