/** Carries out operations that are read from standard input, a JSON document a line, and writes what became of each. */
import { createInterface } from 'node:readline';

import { connect, ConnectionError, ProblemError, type StrongroomClient } from '../src/index.js';
import { operations } from './operations.gen.js';

interface Task {
    operation: keyof typeof operations;
    parameters?: Record<string, unknown>;
    body?: unknown;
    token?: string;
}

/** What all operations have in common; each one's own types are those of its `call`. */
type Call = (options: Record<string, unknown>) => Promise<{ data: unknown; response: Response }>;

async function main(): Promise<void> {
    let client: StrongroomClient | undefined;
    for await (const line of createInterface({ input: process.stdin })) {
        if (client) {
            process.stdout.write(`${JSON.stringify(await answered(client, JSON.parse(line)))}\n`);
        } else {
            client = connect(JSON.parse(line).url);
        }
    }
}

async function answered(client: StrongroomClient, task: Task): Promise<object> {
    try {
        const { data, response } = await (operations[task.operation].call as unknown as Call)(optionsOf(client, task));
        return { status: response.status, body: response.status === 204 ? null : data };
    } catch (error) {
        if (error instanceof ProblemError) {
            return { status: error.status, code: error.code, problem: error };
        }
        if (error instanceof ConnectionError) {
            return { status: 0, code: error.failure };
        }
        throw error;
    }
}

function optionsOf(client: StrongroomClient, { operation, parameters = {}, body, token }: Task): Record<string, unknown> {
    const places: Record<string, 'path' | 'query' | 'headers'> = operations[operation].places;
    const options = { path: {}, query: {}, headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } };
    for (const [name, value] of Object.entries(parameters)) {
        const place = places[name];
        if (!place) {
            throw new Error(`${operation} has no parameter ${name}`);
        }
        Object.assign(options[place], { [name]: value });
    }
    return { client, body, ...options };
}

await main();
