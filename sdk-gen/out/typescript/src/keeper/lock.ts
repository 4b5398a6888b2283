import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import locks from 'fs-native-extensions';

import { sleep } from '../retry.js';
import { KeeperError } from './error.js';

const WAIT_MS_MAX = 60_000;
const PAUSE_MS_MAX = 20;
const MODE = 0o600;
const OPENING = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW;

/** The files that this thread works on. */
const held = new Set<string>();

/** Runs `work` while nobody else, in this process or another one, works on the keeper's file at `path`. */
export async function locked<T>(path: string, work: () => Promise<T>, waitMs = WAIT_MS_MAX): Promise<T> {
    const real = join(await realpath(dirname(path)), basename(path));
    const deadline = performance.now() + waitMs;
    await patiently(() => take(real), deadline);
    try {
        return await recordLocked(`${real}.lock`, work, deadline);
    } finally {
        held.delete(real);
    }
}

function take(real: string): boolean {
    return !held.has(real) && held.add(real) === held;
}

/**
 * A record lock of the open file (OFD): it excludes the POSIX record locks of other processes, and also other threads of this one, for
 * which those would be no hindrance. Closing the file gives it back.
 */
async function recordLocked<T>(path: string, work: () => Promise<T>, deadline: number): Promise<T> {
    const handle: FileHandle = await open(path, OPENING, MODE);
    try {
        await patiently(() => locks.tryLock(handle.fd), deadline);
        return await work();
    } finally {
        await handle.close();
    }
}

async function patiently(isTaken: () => boolean, deadline: number): Promise<void> {
    while (!isTaken()) {
        if (performance.now() >= deadline) {
            throw new KeeperError('somebody else has been working on it for too long');
        }
        await sleep(1 + Math.random() * PAUSE_MS_MAX);
    }
}
