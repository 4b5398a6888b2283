import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

import { KeeperError } from './error.js';

/** The one-time passwords of a caller, oldest first. The server's current one is always among them. */
export interface Chain {
    /** The caller. */
    userId: string;
    /** 1 to {@link CHAIN_MAX} of them. */
    otps: string[];
}

/** How many passwords a chain holds at most. */
export const CHAIN_MAX = 32;

const FORMAT = 'strongroom-otp/1';
const OTP_CHARACTERS_MAX = 1024;
const FRESH_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** A fresh one-time password. */
export function freshOtp(): string {
    return randomBytes(FRESH_BYTES).toString('base64url');
}

/** What stands for a password that comes next: SHA-256 of its text in lower-case hex. */
export function hashOf(otp: string): string {
    return createHash('sha256').update(otp, 'utf8').digest('hex');
}

/** The text of a keeper's file; sealed when there is a key. */
export function encoded({ userId, otps }: Chain, key: Uint8Array | undefined): string {
    const members = key ? seal(userId, otps, key) : { otps };
    return `${JSON.stringify({ format: FORMAT, userId, ...members })}\n`;
}

/** The chain in the text of a keeper's file. What is refused is refused without quoting any of it. */
export function decoded(bytes: Uint8Array, key: Uint8Array | undefined): Chain {
    const file = members(bytes);
    if (file.format !== FORMAT) {
        throw new KeeperError(`the format is not ${FORMAT}`);
    }
    if (typeof file.userId !== 'string' || file.userId === '') {
        throw new KeeperError('there is no userId');
    }
    const isSealed = file.sealed !== undefined || file.nonce !== undefined;
    if (isSealed !== (key !== undefined)) {
        throw new KeeperError(isSealed ? 'it is sealed, and no key is given' : 'a key is given, and it is not sealed');
    }
    if (key && file.otps !== undefined) {
        throw new KeeperError('it is sealed, and has a plain chain');
    }
    const otps = key ? opened(file.userId, file.nonce, file.sealed, key) : file.otps;
    if (!isChain(otps)) {
        throw new KeeperError(`the chain is none of 1 to ${CHAIN_MAX} texts of 1 to ${OTP_CHARACTERS_MAX} characters`);
    }
    return { userId: file.userId, otps };
}

function members(bytes: Uint8Array): Record<string, unknown> {
    const value = json(bytes);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new KeeperError('it is no JSON object');
    }
    return value as Record<string, unknown>;
}

/** The parser's own errors quote what they read. */
function json(bytes: Uint8Array): unknown {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
        throw new KeeperError('it is no JSON');
    }
}

function isChain(otps: unknown): otps is string[] {
    return Array.isArray(otps) && otps.length >= 1 && otps.length <= CHAIN_MAX && otps.every(isOtp);
}

function isOtp(otp: unknown): boolean {
    // Counted in characters, as the other languages do, and not in UTF-16 units.
    return typeof otp === 'string' && otp !== '' && [...otp].length <= OTP_CHARACTERS_MAX;
}

function seal(userId: string, otps: string[], key: Uint8Array) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(associated(userId));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(otps), 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return { nonce: nonce.toString('base64url'), sealed: sealed.toString('base64url') };
}

function opened(userId: string, nonce: unknown, sealed: unknown, key: Uint8Array): unknown {
    const nonceBytes = base64url(nonce);
    const bytes = base64url(sealed);
    if (nonceBytes?.length !== NONCE_BYTES || !bytes || bytes.length < TAG_BYTES) {
        throw new KeeperError('the sealed chain is cut');
    }
    const decipher = createDecipheriv(CIPHER, key, nonceBytes, { authTagLength: TAG_BYTES });
    decipher.setAAD(associated(userId)).setAuthTag(bytes.subarray(-TAG_BYTES));
    return json(unsealed(() => Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()])));
}

function unsealed(open: () => Buffer): Buffer {
    try {
        return open();
    } catch {
        throw new KeeperError('the sealed chain is for another key or another caller, or it was changed');
    }
}

/** Node's own decoder passes over what is no base64url. */
function base64url(value: unknown): Buffer | undefined {
    return typeof value === 'string' && /^[A-Za-z0-9_-]+$/.test(value) ? Buffer.from(value, 'base64url') : undefined;
}

function associated(userId: string): Buffer {
    return Buffer.from(`${FORMAT}\n${userId}`, 'utf8');
}
