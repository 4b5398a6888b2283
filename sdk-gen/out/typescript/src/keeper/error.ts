/** A keeper's file can't be used. It names the file and the reason, and holds no password. */
export class KeeperError extends Error {
    override readonly name = 'KeeperError';
}
