import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { clientOf } from '../src/client.js';
import { ConnectionError, ProblemError } from '../src/index.js';
import { serverOf } from '../src/keeper/ask.js';
import { decoded, encoded, hashOf } from '../src/keeper/chain.js';
import { readPrivate, writePrivate } from '../src/keeper/file.js';
import { loginWith } from '../src/keeper/login.js';
import { transport } from '../src/transport.js';
import { answerOf, problem } from './answers.js';

interface Step {
    /** Without it the step is a probe alone. */
    ask?: { password: string; next: string };
    file: string[];
    answer: string;
    probe?: 'answered' | 'lost';
    retryAfterSeconds?: number;
    pause?: number;
}

interface LoginVector {
    name: string;
    chain: string[];
    steps: Step[];
    end: string;
    file: string[];
    confirms: number;
    confirm: string;
}

interface Vectors {
    logins: LoginVector[];
    files: { name: string; text: string; key: string | null; userId: string; otps: string[] | null }[];
    hashes: { text: string; hash: string }[];
}

// The package stands in `sdk-gen/out`, its built tests two folders below itself.
const vectors: Vectors = JSON.parse(readFileSync(new URL('../../../../keeper/vectors.json', import.meta.url), 'utf8'));

for (const vector of vectors.logins) {
    test(`login: ${vector.name}`, async (t) => {
        const folder = await mkdtemp(join(tmpdir(), 'strongroom-'));
        t.after(() => rm(folder, { recursive: true }));
        await new Play(vector, join(folder, 'otp')).run();
    });
}

/** One login against the answers of a vector. */
class Play {
    readonly #vector: LoginVector;
    readonly #path: string;
    #step = 0;
    #isProbed = false;
    #failure: unknown;
    #fresh = 0;
    #confirms = 0;
    #pauses: number[] = [];

    constructor(vector: LoginVector, path: string) {
        this.#vector = vector;
        this.#path = path;
    }

    async run(): Promise<void> {
        const write = (otps: string[]) => writePrivate(this.#path, encoded({ userId: 'ROBOT', otps }, undefined));
        await write(this.#vector.chain);
        const client = clientOf('http://strongroom.test', transport((input) => this.#watched(input as Request), 60));
        const means = {
            server: serverOf(client),
            fresh: () => `fresh-${(this.#fresh += 1)}`,
            sleep: async (milliseconds: number) => void this.#pauses.push(milliseconds),
            write,
        };
        const login = loginWith({ userId: 'ROBOT', otps: this.#vector.chain }, means);
        await Promise.allSettled([login]);
        assert.ifError(this.#failure);
        await this.#ends(login);
        assert.equal(this.#step, this.#vector.steps.length);
        assert.equal(this.#confirms, this.#vector.confirms);
        assert.deepEqual(await this.#file(), this.#vector.file);
    }

    async #ends(login: Promise<string>): Promise<void> {
        const { end } = this.#vector;
        if (end === 'in') {
            assert.equal(await login, 'srs_token');
            return;
        }
        const error: unknown = await login.then(assert.fail, (thrown: unknown) => thrown);
        assert.ok(error instanceof ProblemError || error instanceof ConnectionError);
        if (end === 'credentials-invalid') {
            assert.ok(error instanceof ProblemError && error.status === 401 && error.code === end);
        }
        if (end === 'problem') {
            assert.ok(error instanceof ProblemError && error.code === 'body-invalid');
        }
        for (const { ask } of this.#vector.steps) {
            assert.ok(!ask || ask.password.length < 2 || !`${error.message}${error.stack}`.includes(ask.password));
        }
    }

    async #file(): Promise<string[]> {
        return decoded(await readPrivate(this.#path), undefined).otps;
    }

    /** What fails inside of `fetch` would be taken for a lost connection. */
    #watched(request: Request): Promise<Response> {
        return this.#fetch(request).catch((error: unknown) => {
            this.#failure ??= error instanceof assert.AssertionError ? error : undefined;
            throw error;
        });
    }

    async #fetch(request: Request): Promise<Response> {
        assert.equal(request.headers.has('idempotency-key'), false);
        if (request.url.endsWith('/otp-confirmation')) {
            this.#confirms += 1;
            assert.equal(request.headers.get('authorization'), 'Bearer srs_token');
            return this.#vector.confirm === 'done' ? new Response(null, { status: 204 }) : answerOf('lost');
        }
        const step = this.#vector.steps[this.#step];
        assert.ok(step, 'one request more than the vector has');
        return request.method === 'GET' ? this.#probed(step) : this.#asked(step, await request.json());
    }

    #probed(step: Step): Promise<Response> {
        assert.ok(step.probe && !this.#isProbed, 'a probe that the vector has not');
        this.#paused(step);
        if (step.probe === 'answered') {
            this.#isProbed = true;
            return Promise.resolve(problem(401, 'session-missing'));
        }
        this.#step += 1;
        return this.#file().then((file) => {
            assert.deepEqual(file, step.file);
            return answerOf('lost');
        });
    }

    async #asked(step: Step, body: unknown): Promise<Response> {
        assert.ok(step.ask && this.#isProbed === (step.probe === 'answered'), 'an ask that the vector has not');
        if (!this.#isProbed) {
            this.#paused(step);
        }
        this.#isProbed = false;
        this.#step += 1;
        assert.deepEqual(body, { userId: 'ROBOT', password: step.ask.password, nextPasswordHash: hashOf(step.ask.next) });
        assert.deepEqual(await this.#file(), step.file);
        return step.retryAfterSeconds === undefined ? answerOf(step.answer) : problem(429, 'login-rate-exceeded', step.retryAfterSeconds);
    }

    /** The pause before a step was one that it allows. */
    #paused(step: Step): void {
        const before = this.#vector.steps[this.#step - 1];
        const [pause, ...others] = this.#pauses.splice(0);
        assert.equal(others.length, 0);
        assert.equal(pause === undefined, step.pause === undefined);
        if (pause === undefined || step.pause === undefined) {
            return;
        }
        assert.ok(before?.retryAfterSeconds === undefined ? pause >= 0 && pause <= step.pause : pause === step.pause);
    }
}

for (const { name, text, key, userId, otps } of vectors.files) {
    test(`file: ${name}`, async (t) => {
        const folder = await mkdtemp(join(tmpdir(), 'strongroom-'));
        t.after(() => rm(folder, { recursive: true }));
        const path = join(folder, 'otp');
        await writeFile(path, text, { mode: 0o600 });
        const bytes = await readPrivate(path);
        const read = () => decoded(bytes, key === null ? undefined : Buffer.from(key, 'base64url'));
        if (otps === null) {
            assert.throws(read, { name: 'KeeperError' });
        } else {
            assert.deepEqual(read(), { userId, otps });
        }
    });
}

for (const { text, hash } of vectors.hashes) {
    test(`hash: ${hash}`, () => assert.equal(hashOf(text), hash));
}
