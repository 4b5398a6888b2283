import type { Client } from '../generated/client/index.js';
import { sleep } from '../retry.js';
import type { Login } from '../session.js';
import { serverOf } from './ask.js';
import { type Chain, decoded, encoded, freshOtp } from './chain.js';
import { KeeperError } from './error.js';
import { isThere, readPrivate, writePrivate } from './file.js';
import { locked } from './lock.js';
import { loginWith } from './login.js';

/** Settings of a keeper. */
export interface KeeperOptions {
    /** 32 bytes that seal the passwords in the file, kept somewhere else. Without it they stand there as they are. */
    key?: Uint8Array;
}

const KEY_BYTES = 32;

/**
 * The way in of a caller with one-time passwords. It keeps them in a file, writes the next one there before the server knows it, and so
 * loses none, whatever is cut, killed or answered twice. Processes and threads may share the file; POSIX systems only.
 */
export class Keeper implements Login {
    readonly #path: string;
    readonly #key: Uint8Array | undefined;

    /** Nothing is read yet. */
    constructor(path: string, options: KeeperOptions = {}) {
        this.#path = path;
        this.#key = options.key && Uint8Array.from(options.key);
        if (this.#key && this.#key.length !== KEY_BYTES) {
            throw new KeeperError(`a key has ${KEY_BYTES} bytes`);
        }
    }

    /** Makes the file of a caller from the initial password that OTPAPIUserPasswordUpdate gave. It replaces none. */
    static async enroll(path: string, userId: string, initialPassword: string, options: KeeperOptions = {}): Promise<Keeper> {
        const keeper = new Keeper(path, options);
        await keeper.#locked(async () => {
            if (await isThere(path)) {
                throw new KeeperError('it is there already');
            }
            await keeper.#write({ userId, otps: [initialPassword] });
        });
        return keeper;
    }

    /** Logs in; for `connect`, which calls it when a session is needed. */
    login(client: Client): Promise<string> {
        return this.#locked(async () => {
            const chain = decoded(await readPrivate(this.#path), this.#key);
            const write = (otps: string[]) => this.#write({ userId: chain.userId, otps });
            return loginWith(chain, { server: serverOf(client), fresh: freshOtp, sleep, write });
        });
    }

    /** What is refused here can be refused when it is read: nobody must lose a password to a file that he can't use. */
    async #write(chain: Chain): Promise<void> {
        const text = encoded(chain, this.#key);
        decoded(Buffer.from(text), this.#key);
        await writePrivate(this.#path, text);
    }

    async #locked<T>(work: () => Promise<T>): Promise<T> {
        try {
            return await locked(this.#path, work);
        } catch (error) {
            throw error instanceof KeeperError ? new KeeperError(`${this.#path}: ${error.message}`) : error;
        }
    }
}
