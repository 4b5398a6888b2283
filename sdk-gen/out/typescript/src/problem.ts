import type { Problem, ProblemItem } from './generated/types.gen.js';

/** The code of an answer that is no answer of a Strongroom server, such as a proxy's page. */
export const UNEXPECTED_ANSWER = 'unexpected-answer';

/**
 * An answer that is no success. Programs read `code` and `status`; the texts may change at any time. `code` may be one that this version
 * doesn't know, and is {@link UNEXPECTED_ANSWER} when the answer is no problem document. Nothing that was sent stands in it.
 */
export class ProblemError extends Error implements Problem {
    override readonly name = 'ProblemError';
    /** The relative reference to the page of the code. */
    readonly type: string;
    /** What the code means. */
    readonly title: string;
    /** The HTTP status. */
    readonly status: number;
    /** What programs read; the known ones are in `ProblemCode`. */
    readonly code: string;
    /** Of this case, for people. */
    readonly detail: string | null;
    /** Names the request in the server's journal and log; empty when the answer named none. */
    readonly requestId: string;
    /** How long to wait before another try. */
    readonly retryAfterSeconds: number | null;
    /** The places of the request that break the schema or a rule. */
    readonly errors: ProblemItem[];

    constructor(problem: Problem) {
        super(`${problem.status} ${problem.code}: ${problem.detail ?? problem.title}`);
        this.type = problem.type;
        this.title = problem.title;
        this.status = problem.status;
        this.code = problem.code;
        this.detail = problem.detail;
        this.requestId = problem.requestId;
        this.retryAfterSeconds = problem.retryAfterSeconds;
        this.errors = problem.errors;
    }

    /** The problem document. */
    toJSON(): Problem {
        const { type, title, status, code, detail, requestId, retryAfterSeconds, errors } = this;
        return { type, title, status, code, detail, requestId, retryAfterSeconds, errors };
    }
}

/** What went wrong when there was no answer. */
export type ConnectionFailure = 'not-connected' | 'lost' | 'timeout';

const FAILURES: Record<ConnectionFailure, string> = {
    'not-connected': 'no connection to the server could be made',
    lost: 'the connection to the server was lost',
    timeout: 'the server did not answer in time',
};

/** There is no answer. Only with `not-connected` it is sure that the request was not carried out. */
export class ConnectionError extends Error {
    override readonly name = 'ConnectionError';

    /** `cause` is what the platform's `fetch` said. */
    constructor(
        /** What went wrong. */
        readonly failure: ConnectionFailure,
        cause?: unknown,
    ) {
        super(FAILURES[failure], { cause });
    }
}

/** The error that an answer stands for; `body` is what it holds, as JSON when it is any. */
export function problemOf(response: Response, body: unknown): ProblemError {
    const { status, headers } = response;
    const retryAfterSeconds = retryAfter(headers);
    if (!isProblem(response, body)) {
        return new ProblemError({
            type: 'about:blank',
            title: 'The answer is none of a Strongroom server',
            status,
            code: UNEXPECTED_ANSWER,
            detail: null,
            requestId: text(headers.get('x-request-id')) ?? '',
            retryAfterSeconds,
            errors: [],
        });
    }
    return new ProblemError({
        type: text(body.type) ?? `/problems/${body.code}`,
        title: text(body.title) ?? body.code,
        status,
        code: body.code,
        detail: text(body.detail) ?? null,
        requestId: text(body.requestId) ?? '',
        retryAfterSeconds: typeof body.retryAfterSeconds === 'number' ? body.retryAfterSeconds : retryAfterSeconds,
        errors: Array.isArray(body.errors) ? body.errors : [],
    });
}

type Candidate = Partial<Record<keyof Problem, unknown>> & { code: string };

function isProblem(response: Response, body: unknown): body is Candidate {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/problem\+json\b/i.test(type) || typeof body !== 'object' || body === null) {
        return false;
    }
    return response.status >= 400 && 'code' in body && typeof body.code === 'string';
}

/** `Retry-After` in whole seconds; its other form, a date, is never sent. */
function retryAfter(headers: Headers): number | null {
    const value = headers.get('retry-after') ?? '';
    return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function text(value: unknown): string | undefined {
    return typeof value === 'string' ? value : undefined;
}
