/** The keeper of one-time passwords, for Node. */
export { KeeperError } from './error.js';
export { Keeper, type KeeperOptions } from './keeper.js';
