/** What a server may answer, for tests without one. */

/** A problem document. */
export function problem(status: number, code: string, retryAfterSeconds: number | null = null): Response {
    const body = { type: `/problems/${code}`, title: code, status, code, detail: null, requestId: 'id', retryAfterSeconds, errors: [] };
    const headers = new Headers({ 'content-type': 'application/problem+json' });
    if (retryAfterSeconds !== null) {
        headers.set('retry-after', `${retryAfterSeconds}`);
    }
    return new Response(JSON.stringify(body), { status, headers });
}

/** A success. */
export function success(status: number, body: unknown): Response {
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** What `fetch` throws when no connection can be made. */
export function unconnected(): TypeError {
    return new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }) });
}

const ANSWERS: Record<string, () => Response> = {
    rotated: () => success(201, { token: 'srs_token', passwordRotated: true }),
    kept: () => success(201, { token: 'srs_token', passwordRotated: false }),
    refused: () => problem(401, 'credentials-invalid'),
    'successor-reused': () => problem(422, 'otp-successor-reused'),
    problem: () => problem(400, 'body-invalid'),
    'not-done': () => {
        throw unconnected();
    },
    lost: () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('closed'), { code: 'UND_ERR_SOCKET' }) });
    },
};

/** The answer that a vector names. */
export function answerOf(name: string): Response {
    const answer = ANSWERS[name];
    if (!answer) {
        throw new Error(`no such answer: ${name}`);
    }
    return answer();
}
