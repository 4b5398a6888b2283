import type { Client } from '../generated/client/index.js';
import { sleep } from '../retry.js';
import type { Login } from '../session.js';
import { serverOf } from './ask.js';
import { Store } from './store.js';

/** Settings of a keeper. */
export interface KeeperOptions {
    /** 32 bytes that seal the passwords in the file, kept somewhere else. Without it they stand there as they are. */
    key?: Uint8Array;
}

/**
 * The way in of a caller with one-time passwords. It keeps them in a file, writes the next one there before the server knows it, and so
 * loses none, whatever is cut, killed or answered twice. Processes and threads may share the file; POSIX systems only.
 */
export class Keeper implements Login {
    readonly #store: Store;

    /** Nothing is read yet. */
    constructor(path: string, options: KeeperOptions = {}) {
        this.#store = new Store(path, options.key);
    }

    /** Makes the file of a caller from the initial password that OTPAPIUserPasswordUpdate gave. It replaces none. */
    static async enroll(path: string, userId: string, initialPassword: string, options: KeeperOptions = {}): Promise<Keeper> {
        await new Store(path, options.key).enroll(userId, initialPassword);
        return new Keeper(path, options);
    }

    /** Logs in; for `connect`, which calls it when a session is needed. */
    login(client: Client): Promise<string> {
        return this.#store.login(serverOf(client), sleep);
    }
}
