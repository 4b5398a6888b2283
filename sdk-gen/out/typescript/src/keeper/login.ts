import { pauseBefore, type Sleep } from '../retry.js';
import type { Outcome, Server } from './ask.js';
import { type Chain, CHAIN_MAX, hashOf } from './chain.js';

/** What a login works with; all but the rules, so that tests can put something else in place. */
export interface Means {
    server: Server;
    /** Makes a fresh password. */
    fresh: () => string;
    sleep: Sleep;
    /** Puts a chain in place of the one in the file. */
    write: (otps: string[]) => Promise<void>;
}

/** How an attempt ended: in, over, or to be tried again with what was written last. */
type Attempt = { end: 'in'; token: string } | { end: 'over'; error: unknown } | { end: 'again'; otps: string[]; error: unknown };

const ATTEMPTS_MAX = 4;

/** Logs in with a chain that nobody else uses meanwhile, and resolves to the token of the session. */
export async function loginWith({ userId, otps }: Chain, means: Means): Promise<string> {
    let chain = otps;
    for (let n = 0; ; n += 1) {
        const result = await attempt(userId, chain, means);
        if (result.end === 'in') {
            return result.token;
        }
        const pause = result.end === 'again' && n < ATTEMPTS_MAX - 1 ? pauseBefore(n, result.error) : undefined;
        if (result.end === 'over' || pause === undefined) {
            throw result.error;
        }
        chain = result.otps;
        await means.sleep(pause);
    }
}

/** Goes through the chain once, the newest first. What is in the file always holds the server's current password. */
async function attempt(userId: string, otps: string[], means: Means): Promise<Attempt> {
    const written = otps.length < CHAIN_MAX ? [...otps, means.fresh()] : otps;
    await means.write(written);
    let error: unknown;
    for (const [index, password, next] of asksOf(written)) {
        const outcome = await means.server.ask(userId, password, hashOf(next));
        if (outcome.end !== 'refused') {
            return settled(outcome, { otps, written, index }, means);
        }
        error = outcome.error;
    }
    await means.write(otps);
    return { end: 'over', error };
}

/** Each password but the newest with its place and the one after it, from the end. */
function asksOf(written: string[]): [number, string, string][] {
    const next = written.slice(1);
    return next.map((successor, index): [number, string, string] => [index, written[index] as string, successor]).reverse();
}

/** Where an attempt stands: the chain it began with, the one it wrote, and the place of the password that was asked with. */
interface Place {
    otps: string[];
    written: string[];
    index: number;
}

async function settled(outcome: Exclude<Outcome, { end: 'refused' }>, place: Place, means: Means): Promise<Attempt> {
    const { otps, written, index } = place;
    const withNext = written.slice(0, index + 2);
    switch (outcome.end) {
        case 'in':
            await means.write(outcome.isRotated ? withNext.slice(-2) : withNext.slice(-2, -1));
            if (outcome.isRotated) {
                await confirm(outcome.token, means);
            }
            return { end: 'in', token: outcome.token };
        case 'successor-reused':
            return kept(withNext.slice(0, -1), outcome.error, means);
        case 'lost':
            return kept(withNext, outcome.error, means);
        case 'not-done':
            return kept(withNext.slice(0, otps.length), outcome.error, means);
        case 'problem':
            await means.write(withNext.slice(0, otps.length));
            return { end: 'over', error: outcome.error };
    }
}

async function kept(otps: string[], error: unknown, means: Means): Promise<Attempt> {
    await means.write(otps);
    return { end: 'again', otps, error };
}

/** Ends the server's waiting for the old password. That it fails is no error: the next login ends it too. */
async function confirm(token: string, { server, sleep }: Means): Promise<void> {
    for (let n = 0; ; n += 1) {
        const pause = await server.confirm(token).then(
            () => undefined,
            (error: unknown) => (n < ATTEMPTS_MAX - 1 ? pauseBefore(n, error) : undefined),
        );
        if (pause === undefined) {
            return;
        }
        await sleep(pause);
    }
}
