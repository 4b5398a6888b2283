import type { Sleep } from '../retry.js';
import type { Server } from './ask.js';
import { type Chain, decoded, encoded, freshOtp } from './chain.js';
import { KeeperError } from './error.js';
import { isThere, readPrivate, writePrivate } from './file.js';
import { locked } from './lock.js';
import { loginWith } from './login.js';

const KEY_BYTES = 32;

/** The file of one caller, and what is done with it, alone. */
export class Store {
    readonly #path: string;
    readonly #key: Uint8Array | undefined;

    /** Nothing is read yet. */
    constructor(path: string, key: Uint8Array | undefined) {
        if (key && key.length !== KEY_BYTES) {
            throw new KeeperError(`a key has ${KEY_BYTES} bytes`);
        }
        this.#path = path;
        this.#key = key && Uint8Array.from(key);
    }

    /** Makes the file; replaces none. */
    enroll(userId: string, initialPassword: string): Promise<void> {
        return this.#locked(async () => {
            if (await isThere(this.#path)) {
                throw new KeeperError('it is there already');
            }
            await this.#write({ userId, otps: [initialPassword] });
        });
    }

    /** Logs in, and resolves to the token of the session. */
    login(server: Server, sleep: Sleep): Promise<string> {
        return this.#locked(async () => {
            const chain = decoded(await readPrivate(this.#path), this.#key);
            const write = (otps: string[]) => this.#write({ userId: chain.userId, otps });
            return loginWith(chain, { server, fresh: freshOtp, sleep, write });
        });
    }

    /** Nothing is written that would be refused when it is read. */
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
