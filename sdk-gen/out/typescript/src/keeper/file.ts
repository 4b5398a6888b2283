import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

import { KeeperError } from './error.js';

const BYTES_MAX = 64 * 1024;
const MODE = 0o600;
const OTHERS = 0o077;
// A named pipe in place of the file must not make the opening wait.
const READING = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const CREATING = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** Reads a file that nobody else can read or put in place. */
export async function readPrivate(path: string): Promise<Uint8Array> {
    const handle = await opened(path);
    try {
        const stats = await handle.stat();
        refuseShared(stats);
        if (stats.size > BYTES_MAX) {
            throw new KeeperError(`it is larger than ${BYTES_MAX} bytes`);
        }
        return await handle.readFile();
    } finally {
        await handle.close();
    }
}

async function opened(path: string): Promise<FileHandle> {
    try {
        return await open(path, READING);
    } catch (error) {
        throw codeOf(error) === 'ELOOP' ? new KeeperError('it is a symbolic link') : error;
    }
}

function refuseShared(stats: Stats): void {
    if (!stats.isFile()) {
        throw new KeeperError('it is no regular file');
    }
    if (stats.nlink !== 1) {
        throw new KeeperError('it has more than one link');
    }
    if (stats.uid !== process.geteuid?.()) {
        throw new KeeperError('it belongs to another user');
    }
    if (stats.mode & OTHERS) {
        throw new KeeperError('group or others have permissions on it');
    }
}

/** Puts a new file in place of `path`, so that after a crash there is the old one or the new one, whole. */
export async function writePrivate(path: string, text: string): Promise<void> {
    const fresh = `${path}.new`;
    await unlink(fresh).catch(unlessMissing);
    await created(fresh, text);
    await rename(fresh, path);
    await synced(dirname(path));
}

async function created(path: string, text: string): Promise<void> {
    const handle = await open(path, CREATING, MODE);
    try {
        await handle.writeFile(text);
        await handle.sync();
    } finally {
        await handle.close();
    }
}

async function synced(folder: string): Promise<void> {
    const handle = await open(folder, constants.O_RDONLY);
    try {
        await handle.sync();
    } finally {
        await handle.close();
    }
}

/** Whether anything has this name, a symbolic link that leads nowhere too. */
export async function isThere(path: string): Promise<boolean> {
    const stats = await lstat(path).catch(unlessMissing);
    return stats !== undefined;
}

function unlessMissing(error: unknown): undefined {
    if (codeOf(error) !== 'ENOENT') {
        throw error;
    }
}

function codeOf(error: unknown): string | undefined {
    return (error as NodeJS.ErrnoException).code;
}
