import { isDeepStrictEqual } from 'node:util';

import { pauseBefore, type Sleep } from '../retry.js';
import type { Outcome, Server } from './ask.js';
import { type Chain, CHAIN_MAX, hashOf } from './chain.js';

/** What a login works with: all but the rules, so that tests can put something else in place. */
export interface Means {
    server: Server;
    /** Makes a fresh password. */
    fresh: () => string;
    sleep: Sleep;
    /** Puts a chain in place of the one in the file. */
    write: (otps: string[]) => Promise<void>;
}

/** How an attempt ended: in, or to be tried again with what was written last. */
type Attempt = { end: 'in'; token: string } | { end: 'again'; error: unknown };

/** An ask that led to nothing, so that the one before in the chain is asked with. */
type Refused = { end: 'refused'; error: unknown };

/** The place of a password that is asked with: in the chain of this attempt, which has a fresh one at its end, or not. */
interface Place {
    chain: string[];
    index: number;
    /** How many of the chain were read; the others are fresh. */
    read: number;
}

const PAUSES_MAX = 3;
const PAUSES_OF_LOGIN_MAX = 9;
const PROBED_FROM = 4;
// The server gives the same answer again for 120 s.
const SAME_ASK_MS_MAX = 60_000;

/** Logs in with a chain that nobody else uses meanwhile, and resolves to the token of the session. */
export function loginWith(chain: Chain, means: Means): Promise<string> {
    return new OtpLogin(chain, means).run();
}

/** One login. What is in the file always holds the server's current password. */
class OtpLogin {
    readonly #userId: string;
    readonly #means: Means;
    #written: string[];
    /** So many of the chain of this attempt were offered by asks that were lost, or stand before these. */
    #offered = 0;
    /** Since the last refusal: what comes after one is another ask. */
    #pauses = 0;
    #pausesOfLogin = 0;

    constructor({ userId, otps }: Chain, means: Means) {
        this.#userId = userId;
        this.#written = otps;
        this.#means = means;
    }

    async run(): Promise<string> {
        for (;;) {
            const attempt = await this.#attempt(this.#written);
            if (attempt.end === 'in') {
                return attempt.token;
            }
            await this.#pause(attempt.error);
        }
    }

    /** Goes through the chain, from the newest down. */
    async #attempt(read: string[]): Promise<Attempt> {
        const silence = read.length < PROBED_FROM ? undefined : await this.#means.server.probe();
        if (silence) {
            return { end: 'again', error: silence };
        }
        const chain = read.length < CHAIN_MAX ? [...read, this.#means.fresh()] : read;
        await this.#write(chain);
        this.#offered = 0;
        let error: unknown;
        // The last one has no successor yet.
        for (let index = chain.length - 2; index >= 0; index -= 1) {
            const result = await this.#asked({ chain, index, read: read.length });
            if (result.end !== 'refused') {
                return result;
            }
            error = result.error;
            this.#pauses = 0;
        }
        await this.#write(chain.slice(0, Math.max(read.length, this.#offered)));
        throw error;
    }

    /** Asks with one password until the answer is definite: asked the same again, the server gives the same answer again. */
    async #asked(place: Place): Promise<Attempt | Refused> {
        const until = performance.now() + SAME_ASK_MS_MAX;
        for (;;) {
            const outcome = await this.#ask(place);
            switch (outcome.end) {
                case 'in':
                    return this.#entered(outcome, place);
                case 'refused':
                    return outcome;
                case 'successor-reused':
                    return this.#again(place.chain.slice(0, place.index + 1), outcome.error);
                case 'lost':
                    // Even when it is refused afterwards: the answer that was lost may have gone to another address.
                    this.#offered = Math.max(this.#offered, place.index + 2);
            }
            await this.#beforeSameAsk(outcome, until).catch(async (error: unknown) => {
                await this.#write(this.#inTheMiddle(place));
                throw error;
            });
        }
    }

    #ask({ chain, index }: Place): Promise<Outcome> {
        const [password, next] = chain.slice(index, index + 2) as [string, string];
        return this.#means.server.ask(this.#userId, password, hashOf(next));
    }

    async #entered({ token, isRotated }: Outcome & { end: 'in' }, { chain, index }: Place): Promise<Attempt> {
        await this.#write(chain.slice(index, index + (isRotated ? 2 : 1)));
        if (isRotated) {
            await this.#confirm(token);
        }
        return { end: 'in', token };
    }

    /** Ends the server's waiting for the old password. That it fails is no error: the next login ends it too. */
    async #confirm(token: string): Promise<void> {
        for (let n = 0; ; n += 1) {
            const error = await this.#means.server.confirm(token);
            const pause = error && n < PAUSES_MAX ? pauseBefore(n, error) : undefined;
            if (pause === undefined) {
                return;
            }
            await this.#means.sleep(pause);
        }
    }

    async #again(otps: string[], error: unknown): Promise<Attempt> {
        await this.#write(otps);
        return { end: 'again', error };
    }

    /** Waits, or throws what the login ends with. */
    async #beforeSameAsk({ end, error }: { end: string; error: unknown }, until: number): Promise<void> {
        if (end === 'problem' || performance.now() > until) {
            throw error;
        }
        await this.#pause(error);
    }

    /** Waits before something is tried again, or throws the error where nothing more is. */
    async #pause(error: unknown): Promise<void> {
        const mayPause = this.#pauses < PAUSES_MAX && this.#pausesOfLogin < PAUSES_OF_LOGIN_MAX;
        const pause = mayPause ? pauseBefore(this.#pauses, error) : undefined;
        if (pause === undefined) {
            throw error;
        }
        this.#pauses += 1;
        this.#pausesOfLogin += 1;
        await this.#means.sleep(pause);
    }

    /** What stays when a login ends here. A fresh one that was offered by no lost ask goes. */
    #inTheMiddle({ chain, index, read }: Place): string[] {
        return chain.slice(0, Math.max(Math.min(index + 2, read), this.#offered));
    }

    async #write(otps: string[]): Promise<void> {
        if (!isDeepStrictEqual(otps, this.#written)) {
            await this.#means.write(otps);
            this.#written = otps;
        }
    }
}
