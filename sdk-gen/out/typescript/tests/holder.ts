/** Holds the lock of the keeper's file that it is called with, until its standard input ends; as a program or as a thread. */
import { once } from 'node:events';

import { locked } from '../src/keeper/lock.js';

await locked(process.argv[2]!, async () => {
    process.stdout.write('held\n');
    process.stdin.resume();
    await once(process.stdin, 'end');
});
