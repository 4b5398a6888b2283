-- One text for both engines. TEXT ids, BIGINT milliseconds and booleans (0, 1), BYTEA; JSON and word lists are TEXT.
-- Every unique rule has a name of its own: a violated one becomes a refusal.
-- `mac`: over the table's name and the row's content, by a key that the database never sees. Such rows decide access.

-- One row: what belongs to the installation as a whole.
CREATE TABLE installation (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    founded_at BIGINT NOT NULL,
    rights_version BIGINT NOT NULL                -- grows with every change of who may do what
);

-- Keys, wrapped by the KEK.
CREATE TABLE wrapped_key (
    key_id TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    kek_id TEXT NOT NULL,
    wrapped BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    records BIGINT NOT NULL                       -- how many encryptions are reserved
);
CREATE UNIQUE INDEX wrapped_key_epoch ON wrapped_key (purpose, epoch);
CREATE TABLE kek_check (
    kek_id TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE administrator (
    user_key TEXT NOT NULL PRIMARY KEY,           -- the canonical form
    user_id TEXT NOT NULL,                        -- as it was spelt at the creation
    name TEXT NOT NULL,
    privileges TEXT NOT NULL,                     -- words
    allowed TEXT NOT NULL,                        -- CIDR texts, blanks between; '' = nobody
    otp_rotation_hours BIGINT NOT NULL,
    password_never_expires BIGINT NOT NULL,
    is_enabled BIGINT NOT NULL,
    is_built_in BIGINT NOT NULL,
    credential TEXT NOT NULL,                     -- none, password, otp, otp-unused
    credential_version BIGINT NOT NULL,           -- grows with every new credential
    credential_changed_at BIGINT,
    credential_made_by TEXT,                      -- user_key of who last gave it to the caller; null: the machine
    password_hash TEXT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
-- Deleted ones: an id is never used again, and who made the credential of whom outlives who is between.
CREATE TABLE administrator_past (
    user_key TEXT NOT NULL PRIMARY KEY,
    credential_made_by TEXT,
    deleted_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
-- What changes with every login, apart from what decides access.
CREATE TABLE administrator_login (
    user_key TEXT NOT NULL PRIMARY KEY REFERENCES administrator (user_key) ON DELETE CASCADE,
    failures_in_row BIGINT NOT NULL,              -- from allowed addresses
    locked_until BIGINT,
    last_login_at BIGINT
);
-- Failures of one caller from one source.
CREATE TABLE login_failure (
    user_key TEXT NOT NULL REFERENCES administrator (user_key) ON DELETE CASCADE,
    source TEXT NOT NULL,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    closed_until BIGINT,
    PRIMARY KEY (user_key, source)
);
CREATE INDEX login_failure_last ON login_failure (last_at);

CREATE TABLE otp_state (
    user_key TEXT NOT NULL PRIMARY KEY REFERENCES administrator (user_key) ON DELETE CASCADE,
    generation BIGINT NOT NULL,
    since BIGINT NOT NULL,
    current BYTEA NOT NULL,
    is_initial BIGINT NOT NULL,
    pending_since BIGINT,                         -- null: nothing waits
    pending_previous BYTEA,
    pending_address TEXT,
    pending_key BYTEA,
    pending_secret_id TEXT,
    pending_sealed BYTEA,
    pending_reissues BIGINT,
    mac BYTEA NOT NULL                            -- over all but pending_sealed, which is erased by and by
);
CREATE TABLE otp (
    user_key TEXT NOT NULL REFERENCES administrator (user_key) ON DELETE CASCADE,
    fingerprint BYTEA NOT NULL,
    generation BIGINT NOT NULL,
    spent_at BIGINT,
    mac BYTEA NOT NULL,
    PRIMARY KEY (user_key, fingerprint)
);

CREATE TABLE session (
    session_id TEXT NOT NULL PRIMARY KEY,
    token BYTEA NOT NULL,
    user_key TEXT NOT NULL REFERENCES administrator (user_key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    acting_as TEXT,
    generation BIGINT,
    client TEXT NOT NULL,                         -- the address that it was opened from
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    idle_seconds BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    ended_at BIGINT,
    mac BYTEA NOT NULL                            -- over what never changes
);
CREATE UNIQUE INDEX session_token_unique ON session (token);
-- The living sessions of a caller; of those born with an OTP, one for each.
CREATE UNIQUE INDEX session_live ON session (user_key, generation) WHERE ended_at IS NULL;

CREATE TABLE user_class (
    class_id TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL,
    kind TEXT NOT NULL,                           -- single, relational
    is_built_in BIGINT NOT NULL,
    cached_at BIGINT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
CREATE TABLE user_class_member (
    class_id TEXT NOT NULL REFERENCES user_class (class_id) ON DELETE CASCADE,
    user_key TEXT NOT NULL REFERENCES administrator (user_key) ON DELETE CASCADE,
    mac BYTEA NOT NULL,
    PRIMARY KEY (class_id, user_key)
);
CREATE INDEX user_class_member_user ON user_class_member (user_key);

-- A group's own row says which classes it has; `*_group_class` is the index for the way back.
CREATE TABLE admin_group (
    group_id TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL,
    privileges TEXT NOT NULL,                     -- words
    class_ids TEXT NOT NULL,                      -- words, in order
    class_match TEXT NOT NULL,                    -- all, any
    is_built_in BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
CREATE TABLE admin_group_class (
    group_id TEXT NOT NULL REFERENCES admin_group (group_id) ON DELETE CASCADE,
    class_id TEXT NOT NULL REFERENCES user_class (class_id),
    PRIMARY KEY (group_id, class_id)
);
CREATE INDEX admin_group_class_class ON admin_group_class (class_id);
CREATE TABLE user_group (
    group_id TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL,
    class_ids TEXT NOT NULL,
    class_match TEXT NOT NULL,
    is_built_in BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
CREATE TABLE user_group_class (
    group_id TEXT NOT NULL REFERENCES user_group (group_id) ON DELETE CASCADE,
    class_id TEXT NOT NULL REFERENCES user_class (class_id),
    PRIMARY KEY (group_id, class_id)
);
CREATE INDEX user_group_class_class ON user_group_class (class_id);

CREATE TABLE policy (
    policy_id TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL,
    owner_key TEXT NOT NULL REFERENCES administrator (user_key),
    mode TEXT NOT NULL,                           -- push, local, vault-only
    authentication_types TEXT NOT NULL,           -- words
    managing_node TEXT NOT NULL,
    is_randomization_enabled BIGINT NOT NULL,
    lends_while_randomization_disabled BIGINT NOT NULL,
    enforces_password_policy BIGINT NOT NULL,
    password_policy TEXT NOT NULL,                -- JSON
    options TEXT NOT NULL,                        -- JSON, name → value
    minimum_approvals BIGINT NOT NULL,
    maximum_rejections BIGINT NOT NULL,
    authorizer_users TEXT NOT NULL,               -- JSON
    authorizer_classes TEXT NOT NULL,             -- JSON
    is_built_in BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
CREATE INDEX policy_owner ON policy (owner_key);
CREATE TABLE access_control (
    group_id TEXT NOT NULL REFERENCES user_group (group_id) ON DELETE CASCADE,
    policy_id TEXT NOT NULL REFERENCES policy (policy_id),
    grants TEXT NOT NULL,                         -- words
    denials TEXT NOT NULL,                        -- words
    mac BYTEA NOT NULL,
    PRIMARY KEY (group_id, policy_id)
);
CREATE INDEX access_control_policy ON access_control (policy_id);

CREATE TABLE managed_system (
    resource_id TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL,
    connector TEXT NOT NULL,
    address TEXT NOT NULL,
    port BIGINT NOT NULL,
    tls TEXT NOT NULL,                            -- verify-full, verify-ca, off
    tls_server_name TEXT NOT NULL,
    ca_pem TEXT NOT NULL,
    ssh_host_keys TEXT NOT NULL,                  -- JSON
    connector_options TEXT NOT NULL,              -- JSON
    administrator_name TEXT NOT NULL,
    administrator_kind TEXT NOT NULL,             -- none, password, private-key, managed-account
    administrator_secret_id TEXT,
    administrator_sealed BYTEA,
    administrator_account_key TEXT,
    administrator_changed_at BIGINT,
    target_since BIGINT,                          -- when its target last became another one; null: it never did
    policy_ids TEXT NOT NULL,                     -- words, the primary one first; `system_policy` is the index for the way back
    state TEXT NOT NULL,                          -- active, untrusted, deleted
    last_test_at BIGINT,
    last_test_code TEXT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
CREATE TABLE system_policy (
    resource_id TEXT NOT NULL REFERENCES managed_system (resource_id) ON DELETE CASCADE,
    policy_id TEXT NOT NULL REFERENCES policy (policy_id),
    PRIMARY KEY (resource_id, policy_id)
);
CREATE INDEX system_policy_policy ON system_policy (policy_id);

CREATE TABLE managed_account (
    account_key TEXT NOT NULL PRIMARY KEY,
    resource_id TEXT NOT NULL REFERENCES managed_system (resource_id),
    account_id TEXT NOT NULL,
    policy_id TEXT REFERENCES policy (policy_id), -- null: unbound
    last_policy_id TEXT,                          -- the same, or the last one that was; that may be gone
    description TEXT NOT NULL,
    password_state TEXT NOT NULL,                 -- none, stored, confirmed, reported, unverified, changing, in-doubt
    password_version BIGINT NOT NULL,             -- 0: none
    password_changed_at BIGINT,
    password_verified_at BIGINT,
    next_change_at BIGINT,
    quiet_until BIGINT,                           -- until then a command that was sent may still be carried out
    next_proof_at BIGINT,
    open_change_id TEXT,
    last_change_id TEXT,
    quarantine_reason TEXT,
    state TEXT NOT NULL,                          -- managed, historical, deleted
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
CREATE UNIQUE INDEX managed_account_name ON managed_account (resource_id, account_id);
CREATE INDEX managed_account_policy ON managed_account (policy_id, account_key);
CREATE INDEX managed_account_last_policy ON managed_account (last_policy_id);
CREATE INDEX managed_account_due ON managed_account (next_change_at) WHERE next_change_at IS NOT NULL AND open_change_id IS NULL;
CREATE INDEX managed_account_proof ON managed_account (next_proof_at) WHERE next_proof_at IS NOT NULL AND open_change_id IS NULL;
CREATE INDEX managed_account_unplanned ON managed_account (account_key)
    WHERE policy_id IS NOT NULL AND state = 'managed' AND (next_change_at IS NULL OR next_proof_at IS NULL) AND open_change_id IS NULL;

-- Never deleted: a password that was once a candidate stays findable.
CREATE TABLE password_version (
    account_key TEXT NOT NULL REFERENCES managed_account (account_key),
    version BIGINT NOT NULL,
    state TEXT NOT NULL,                          -- current, previous, candidate, not-applied
    certainty TEXT NOT NULL,                      -- confirmed, reported, stored, unverified
    secret_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    fingerprint BYTEA NOT NULL,                   -- to find a reused one without opening any
    made_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    change_id TEXT,
    mac BYTEA NOT NULL,
    PRIMARY KEY (account_key, version)
);
CREATE UNIQUE INDEX password_version_current ON password_version (account_key) WHERE state = 'current';
CREATE UNIQUE INDEX password_version_candidate ON password_version (account_key) WHERE state = 'candidate';

CREATE TABLE password_change (
    change_id TEXT NOT NULL PRIMARY KEY,
    account_key TEXT NOT NULL REFERENCES managed_account (account_key),
    kind TEXT NOT NULL,                           -- randomize, override
    cause TEXT NOT NULL,
    status TEXT NOT NULL,                         -- queued, running, retrying, in-doubt, confirmed, failed, canceled
    certainty TEXT,
    version BIGINT,
    requested_by TEXT,                            -- user_id as spelt; null: the server
    requested_by_key TEXT,
    requested_at BIGINT NOT NULL,
    started_at BIGINT,
    settled_at BIGINT,
    next_attempt_at BIGINT,
    attempts BIGINT NOT NULL,
    node_id TEXT,
    failure_code TEXT,
    failure_detail TEXT,
    is_behind BIGINT NOT NULL,                    -- waits for the end of another one of the same account
    candidate BIGINT,                             -- the version that it brings
    fence BIGINT NOT NULL,                        -- grows with each claim
    lease_until BIGINT,
    unanswered BIGINT NOT NULL,
    known_before TEXT,
    rejected BIGINT NOT NULL,
    is_shown BIGINT NOT NULL,
    asked TEXT,                                   -- prove, replace
    tried_at BIGINT
);
CREATE UNIQUE INDEX password_change_open ON password_change (account_key)
    WHERE status IN ('queued', 'running', 'retrying', 'in-doubt') AND is_behind = 0;
CREATE UNIQUE INDEX password_change_behind ON password_change (account_key) WHERE status = 'queued' AND is_behind = 1;
CREATE INDEX password_change_due ON password_change (next_attempt_at, change_id)
    WHERE status IN ('queued', 'running', 'retrying', 'in-doubt') AND is_behind = 0;
CREATE INDEX password_change_account ON password_change (account_key, change_id);

CREATE TABLE system_variable (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    revision BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL                            -- some decide how strict a login is
);

-- What a repeated Idempotency-Key is answered with.
CREATE TABLE kept_answer (
    user_key TEXT NOT NULL,
    function TEXT NOT NULL,
    idempotency_key BYTEA NOT NULL,               -- fingerprint
    request_mac BYTEA NOT NULL,                   -- of path, query and body
    status BIGINT NOT NULL,
    headers TEXT NOT NULL,                        -- JSON: ETag, Location, Retry-After
    secret_id TEXT,                               -- with it, body is sealed; '' when it has been erased
    body BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    CONSTRAINT kept_answer_pkey PRIMARY KEY (user_key, function, idempotency_key)
);
CREATE INDEX kept_answer_made ON kept_answer (made_at);
CREATE INDEX kept_answer_sealed ON kept_answer (made_at) WHERE secret_id > '';

CREATE TABLE journal (
    entry_id TEXT NOT NULL PRIMARY KEY,
    chain_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    function TEXT,
    procedure TEXT NOT NULL,
    version BIGINT NOT NULL,
    event TEXT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT,
    actor TEXT,
    acting_as TEXT,
    caller_kind TEXT,
    session TEXT,
    client TEXT,
    peer TEXT,
    request TEXT,
    client_request TEXT,
    subject_user TEXT,
    resource TEXT,
    account TEXT,
    policy TEXT,
    checkout TEXT,
    arguments TEXT NOT NULL,
    effect TEXT NOT NULL,
    hash BYTEA NOT NULL,
    seal BIGINT                                   -- number of the seal that holds it; null: not sealed yet
);
CREATE INDEX journal_unsealed ON journal (chain_id, entry_id) WHERE seal IS NULL;
CREATE INDEX journal_chain_seal ON journal (chain_id, seal) WHERE seal IS NOT NULL;
CREATE TABLE chain (
    chain_id TEXT NOT NULL PRIMARY KEY,           -- one start of one node
    node_id TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    heartbeat_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE TABLE seal (
    chain_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    first_sequence BIGINT NOT NULL,
    entries TEXT NOT NULL,                        -- JSON: ids in order
    hash BYTEA NOT NULL,
    checkpoint BIGINT,                            -- the first one that vouches for it; null: none yet
    PRIMARY KEY (chain_id, number)
);
CREATE INDEX seal_unvouched ON seal (chain_id, number) WHERE checkpoint IS NULL;
CREATE TABLE checkpoint (
    number BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    heads TEXT NOT NULL,                          -- JSON: chain, number of its last seal, rows, hash
    previous TEXT NOT NULL,                       -- hex
    signature TEXT NOT NULL                       -- hex
);
