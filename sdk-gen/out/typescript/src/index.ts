/** The client of a Strongroom server. The keeper of one-time passwords, for Node, is in `strongroom/keeper`. */
export { connect, type ConnectOptions, type StrongroomClient } from './client.js';
export type { Client } from './generated/client/index.js';
export * from './generated/constants.gen.js';
export * from './generated/index.js';
export * from './generated/pages.gen.js';
export type { Pages } from './pages.js';
export { ConnectionError, type ConnectionFailure, ProblemError, UNEXPECTED_ANSWER } from './problem.js';
export { type Login, PasswordLogin } from './session.js';
