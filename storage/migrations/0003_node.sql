-- Nodes: the servers that share the database, and what each has said of itself last.

CREATE TABLE node (
    node_id TEXT NOT NULL PRIMARY KEY,
    chain_id TEXT NOT NULL,                       -- of its latest start; an earlier one ends when it sees another here
    version TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    heartbeat_at BIGINT NOT NULL,
    ended_at BIGINT,                              -- it has stopped in order
    is_drained BIGINT NOT NULL,                   -- an operator keeps it out of the pool
    role TEXT NOT NULL,
    lag_bytes BIGINT,                             -- null: not known
    lag_seconds BIGINT,
    clock_skew_millis BIGINT NOT NULL
);
-- What a node has to do is counted for each of them.
CREATE INDEX password_change_node ON password_change (node_id) WHERE node_id IS NOT NULL;
