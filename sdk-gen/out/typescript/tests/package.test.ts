import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as strongroom from '../src/index.js';

// From the built test: the package is two folders up, the repository five.
const PACKAGE = new URL('../../', import.meta.url);
const CONTRACT = new URL('../../../../../openapi/openapi.json', import.meta.url);

const metadata = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'));
const contract = JSON.parse(readFileSync(CONTRACT, 'utf8'));

test('the version is the contract\'s', () => assert.equal(metadata.version, contract.info.version));

test('what browsers load names nothing of Node', () => {
    const built = new URL('dist/src/', PACKAGE);
    const all = readdirSync(built, { recursive: true, encoding: 'utf8' });
    const files = all.filter((name) => name.endsWith('.js') && !name.startsWith('keeper'));
    assert.ok(files.includes('index.js'));
    for (const name of files) {
        assert.doesNotMatch(readFileSync(new URL(name, built), 'utf8'), /from ['"](node:|fs-native)|keeper\//, name);
    }
});

test('each operation is a function, and each list can be gone through', () => {
    for (const item of Object.values<Record<string, any>>(contract.paths)) {
        for (const operation of Object.values(item).filter((one) => one['x-sdk'] === 'generated')) {
            const name = operation['x-sdk-name'].replace(/-(\w)/g, (_: string, letter: string) => letter.toUpperCase());
            assert.equal(typeof (strongroom as Record<string, unknown>)[name], 'function', name);
            const schema: string | undefined = operation.responses[200]?.content['application/json'].schema.$ref;
            assert.equal(`${name}All` in strongroom, schema?.endsWith('Page') ?? false, name);
        }
    }
});

test('known values are constants', () => {
    assert.equal(strongroom.PasswordCertainty.inDoubt, 'in-doubt');
    assert.equal(strongroom.ProblemCode.sessionInvalid, 'session-invalid');
});
