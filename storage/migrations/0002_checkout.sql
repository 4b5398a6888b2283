-- Who asks for accounts, who agrees, what is lent, and by which way it is reached.

CREATE TABLE checkout_request (
    request_id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,                          -- pending, on-hold, approved, denied, canceled, used; what is over is over by time
    state_reason TEXT,                            -- code
    account_key TEXT NOT NULL REFERENCES managed_account (account_key),
    resource_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    policy_id TEXT NOT NULL,                      -- that the account was under; that may be gone
    requester TEXT NOT NULL,                      -- as spelt
    requester_key TEXT NOT NULL,
    acting_as TEXT,
    acting_as_key TEXT NOT NULL,                  -- '': nobody
    recipient TEXT NOT NULL,
    recipient_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    ticket TEXT NOT NULL,
    starts_at BIGINT,                             -- null: from the approval on
    minutes BIGINT NOT NULL,
    on_conflict TEXT NOT NULL,
    approvals_needed BIGINT NOT NULL,
    rejections_allowed BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    approved_at BIGINT,
    checkout_id TEXT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
-- What a decision repeats of its request, so that nobody can be on both sides.
CREATE UNIQUE INDEX checkout_request_parties ON checkout_request (request_id, requester_key, acting_as_key, recipient_key);
CREATE INDEX checkout_request_account ON checkout_request (account_key, recipient_key, request_id);
-- Whose they are, who decides them, and which still wait.
CREATE INDEX checkout_request_requester ON checkout_request (requester_key, request_id);
CREATE INDEX checkout_request_acting ON checkout_request (acting_as_key, request_id);
CREATE INDEX checkout_request_recipient ON checkout_request (recipient_key, request_id);
CREATE INDEX checkout_request_policy ON checkout_request (policy_id, request_id);
CREATE INDEX checkout_request_waiting ON checkout_request (expires_at, request_id) WHERE state IN ('pending', 'on-hold');

CREATE TABLE checkout_decision (
    request_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    verdict TEXT NOT NULL,                        -- approved, denied, modified
    user_id TEXT NOT NULL,                        -- as spelt
    user_key TEXT NOT NULL,
    person TEXT,                                  -- whom the user acts for
    person_key TEXT NOT NULL,                     -- the same; else the user
    comment TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    content_hash TEXT NOT NULL,                   -- of what was asked then: it counts for nothing else
    requester_key TEXT NOT NULL,
    acting_as_key TEXT NOT NULL,
    recipient_key TEXT NOT NULL,
    mac BYTEA NOT NULL,
    PRIMARY KEY (request_id, number),
    FOREIGN KEY (request_id, requester_key, acting_as_key, recipient_key)
        REFERENCES checkout_request (request_id, requester_key, acting_as_key, recipient_key),
    CONSTRAINT checkout_decision_of_others CHECK (user_key NOT IN (requester_key, acting_as_key, recipient_key)
        AND person_key NOT IN (requester_key, acting_as_key, recipient_key))
);
CREATE UNIQUE INDEX checkout_decision_once ON checkout_decision (request_id, content_hash, person_key)
    WHERE verdict IN ('approved', 'denied');
CREATE INDEX checkout_decision_changer ON checkout_decision (user_key, request_id) WHERE verdict = 'modified';
CREATE INDEX checkout_decision_changer_for ON checkout_decision (person_key, request_id) WHERE verdict = 'modified';

CREATE TABLE checkout (
    checkout_id TEXT NOT NULL PRIMARY KEY,
    request_id TEXT REFERENCES checkout_request (request_id), -- null: nobody had to be asked
    kind TEXT NOT NULL,                           -- account, account-set, group-set
    status TEXT NOT NULL,
    requester TEXT NOT NULL,
    requester_key TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_key TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    extensions BIGINT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    closed_by TEXT,
    ending TEXT,                                  -- checked-in, expired, revoked
    change_id TEXT,                               -- the change that must be confirmed before it counts as returned
    retry_at BIGINT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    mac BYTEA NOT NULL
);
-- One check-out for one approval.
CREATE UNIQUE INDEX checkout_of_request ON checkout (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX checkout_due ON checkout (ends_at, checkout_id) WHERE status = 'checked-out';
CREATE INDEX checkout_returning ON checkout (updated_at, checkout_id) 
    WHERE status IN ('checking-in', 'expiring', 'revoking', 'checkin-failed');
-- For lists, newest first.
CREATE INDEX checkout_open ON checkout (checkout_id) WHERE status NOT IN ('checked-in', 'expired', 'revoked', 'closed');
CREATE INDEX checkout_recipient ON checkout (recipient_key, checkout_id);
CREATE INDEX checkout_changed ON checkout (updated_at, checkout_id);
CREATE INDEX checkout_requester ON checkout (requester_key, checkout_id);

CREATE TABLE checkout_member (
    checkout_id TEXT NOT NULL REFERENCES checkout (checkout_id),
    number BIGINT NOT NULL,
    account_key TEXT NOT NULL REFERENCES managed_account (account_key),
    resource_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    place BIGINT,                                 -- of those that may have the account at once; null: given back
    password_version BIGINT NOT NULL,
    owes_change BIGINT NOT NULL,                  -- given back while others had the password: the last one changes it
    mac BYTEA NOT NULL,
    PRIMARY KEY (checkout_id, number)
);
-- The limit, whatever races: two can't have the same place.
CREATE UNIQUE INDEX checkout_member_place ON checkout_member (account_key, place) WHERE place IS NOT NULL;
CREATE INDEX checkout_member_owing ON checkout_member (account_key, password_version) WHERE owes_change = 1;
CREATE INDEX checkout_member_account ON checkout_member (resource_id, account_id, checkout_id);

-- How the accounts of a policy may be reached through a gateway: JSON. Its seal covers it where it isn't '[]'.
ALTER TABLE policy ADD COLUMN disclosure_plugins TEXT NOT NULL DEFAULT '[]';

-- What lets a gateway open one session, once.
CREATE TABLE checkout_ticket (
    fingerprint BYTEA NOT NULL PRIMARY KEY,       -- of its text, which is nowhere
    checkout_id TEXT NOT NULL REFERENCES checkout (checkout_id),
    account_key TEXT NOT NULL,
    plugin TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    mac BYTEA NOT NULL
);
CREATE INDEX checkout_ticket_old ON checkout_ticket (expires_at);

-- What has changed since a moment: the status of a check-out follows from its account, too.
CREATE INDEX managed_account_changed ON managed_account (updated_at);
