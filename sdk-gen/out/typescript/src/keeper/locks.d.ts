/** What the keeper uses of the package, which has no types of its own. */
declare module 'fs-native-extensions' {
    const locks: {
        /** Takes an exclusive record lock on the whole file; false when somebody else has one. */
        tryLock(fd: number): boolean;
    };
    export default locks;
}
