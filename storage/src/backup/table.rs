//! Which tables a backup holds, and their columns, for each schema of which there can be backups. A new table or column is a line here: a
//! test compares the list with the tables as they are.

/// A table, in one shape of it.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The first schema in which it has this shape,
    pub since: i64,
    /// and the last one; none: it still has.
    pub until: Option<i64>,
    /// In the order of the statements.
    pub columns: &'static [Column],
    /// The columns of its primary key.
    pub key: &'static [&'static str],
    /// Its first rows, by the primary key.
    pub(super) first: &'static str,
    /// Those after a row.
    pub(super) next: &'static str,
    pub(super) insert: &'static str,
    pub(super) count: &'static str,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// BIGINT.
    Int,
    /// TEXT.
    Text,
    /// BYTEA.
    Bytes,
}

impl Kind {
    /// As it is written.
    pub(super) const fn tag(self) -> u8 {
        match self {
            Self::Int => b'i',
            Self::Text => b't',
            Self::Bytes => b'b',
        }
    }
}

/// What is in no backup: the numbers of the migrations, which the backup says itself, and the nodes that run, which are none when it is put back.
pub const LEFT_OUT: [&str; 2] = ["schema_version", "node"];

/// Rows that are read at once.
macro_rules! page {
    () => {
        " LIMIT 500"
    };
}

/// As many arguments as there are columns: `$1, $2, …`.
macro_rules! places {
    ($head:ident $($tail:ident)*) => {
        places!(@ ("$1") ("$2" "$3" "$4" "$5" "$6" "$7" "$8" "$9" "$10" "$11" "$12" "$13" "$14" "$15" "$16" "$17" "$18" "$19" "$20"
            "$21" "$22" "$23" "$24" "$25" "$26" "$27" "$28" "$29" "$30" "$31" "$32") $($tail)*)
    };
    (@ ($($out:literal)*) ($next:literal $($left:literal)*) $head:ident $($tail:ident)*) => {
        places!(@ ($($out)* ", " $next) ($($left)*) $($tail)*)
    };
    (@ ($($out:literal)*) ($($left:literal)*)) => { concat!($($out),*) };
}

macro_rules! listed {
    ($head:ident $($tail:ident)*) => { concat!(stringify!($head) $(, ", ", stringify!($tail))*) };
}

macro_rules! tables {
    ($($table:ident since $since:literal $(until $until:literal)? by ($($key:ident)+) { $($column:ident $kind:ident),+ $(,)? })+) => {
        /// All of them, each after those that it refers to.
        pub const TABLES: &[Table] = &[$(
            Table {
                name: stringify!($table),
                since: $since,
                until: tables!(@ $($until)?),
                columns: &[$(Column { name: stringify!($column), kind: Kind::$kind }),+],
                key: &[$(stringify!($key)),+],
                first: concat!("SELECT ", listed!($($column)+), " FROM ", stringify!($table), " ORDER BY ", listed!($($key)+), page!()),
                next: concat!("SELECT ", listed!($($column)+), " FROM ", stringify!($table), " WHERE (", listed!($($key)+), ") > (",
                    places!($($key)+), ") ORDER BY ", listed!($($key)+), page!()),
                insert: concat!("INSERT INTO ", stringify!($table), " (", listed!($($column)+), ") VALUES (", places!($($column)+), ")"),
                count: concat!("SELECT COUNT(*) FROM ", stringify!($table)),
            }
        ),+];
    };
    (@) => { None };
    (@ $until:literal) => { Some($until) };
}

tables! {
    installation since 2 by (one) {
        one Int, founded_at Int, rights_version Int,
    }
    wrapped_key since 2 by (key_id) {
        key_id Text, purpose Text, epoch Int, kek_id Text, wrapped Bytes, made_at Int, records Int,
    }
    kek_check since 2 by (kek_id) {
        kek_id Text, value Bytes,
    }
    administrator since 2 by (user_key) {
        user_key Text, user_id Text, name Text, privileges Text, allowed Text, otp_rotation_hours Int,
        password_never_expires Int, is_enabled Int, is_built_in Int, credential Text, credential_version Int,
        credential_changed_at Int, credential_made_by Text, password_hash Text, revision Int, created_at Int,
        updated_at Int, mac Bytes,
    }
    administrator_past since 2 by (user_key) {
        user_key Text, credential_made_by Text, deleted_at Int, mac Bytes,
    }
    administrator_login since 2 by (user_key) {
        user_key Text, failures_in_row Int, locked_until Int, last_login_at Int,
    }
    login_failure since 2 by (user_key source) {
        user_key Text, source Text, failures Int, last_at Int, closed_until Int,
    }
    otp_state since 2 by (user_key) {
        user_key Text, generation Int, since Int, current Bytes, is_initial Int, pending_since Int,
        pending_previous Bytes, pending_address Text, pending_key Bytes, pending_secret_id Text, pending_sealed Bytes,
        pending_reissues Int, mac Bytes,
    }
    otp since 2 by (user_key fingerprint) {
        user_key Text, fingerprint Bytes, generation Int, spent_at Int, mac Bytes,
    }
    session since 2 by (session_id) {
        session_id Text, token Bytes, user_key Text, kind Text, acting_as Text, generation Int, client Text,
        created_at Int, expires_at Int, idle_seconds Int, last_used_at Int, ended_at Int, mac Bytes,
    }
    user_class since 2 by (class_id) {
        class_id Text, description Text, kind Text, is_built_in Int, cached_at Int, revision Int, created_at Int,
        updated_at Int, mac Bytes,
    }
    user_class_member since 2 by (class_id user_key) {
        class_id Text, user_key Text, mac Bytes,
    }
    admin_group since 2 by (group_id) {
        group_id Text, description Text, privileges Text, class_ids Text, class_match Text, is_built_in Int,
        revision Int, created_at Int, updated_at Int, mac Bytes,
    }
    admin_group_class since 2 by (group_id class_id) {
        group_id Text, class_id Text,
    }
    user_group since 2 by (group_id) {
        group_id Text, description Text, class_ids Text, class_match Text, is_built_in Int, revision Int,
        created_at Int, updated_at Int, mac Bytes,
    }
    user_group_class since 2 by (group_id class_id) {
        group_id Text, class_id Text,
    }
    policy since 2 by (policy_id) {
        policy_id Text, description Text, owner_key Text, mode Text, authentication_types Text, managing_node Text,
        is_randomization_enabled Int, lends_while_randomization_disabled Int, enforces_password_policy Int,
        password_policy Text, options Text, minimum_approvals Int, maximum_rejections Int, authorizer_users Text,
        authorizer_classes Text, is_built_in Int, revision Int, created_at Int, updated_at Int, mac Bytes,
        disclosure_plugins Text,
    }
    access_control since 2 by (group_id policy_id) {
        group_id Text, policy_id Text, grants Text, denials Text, mac Bytes,
    }
    managed_system since 2 by (resource_id) {
        resource_id Text, description Text, connector Text, address Text, port Int, tls Text, tls_server_name Text,
        ca_pem Text, ssh_host_keys Text, connector_options Text, administrator_name Text, administrator_kind Text,
        administrator_secret_id Text, administrator_sealed Bytes, administrator_account_key Text,
        administrator_changed_at Int, target_since Int, policy_ids Text, state Text, last_test_at Int,
        last_test_code Text, revision Int, created_at Int, updated_at Int, mac Bytes,
    }
    system_policy since 2 by (resource_id policy_id) {
        resource_id Text, policy_id Text,
    }
    managed_account since 2 by (account_key) {
        account_key Text, resource_id Text, account_id Text, policy_id Text, last_policy_id Text, description Text,
        password_state Text, password_version Int, password_changed_at Int, password_verified_at Int,
        next_change_at Int, quiet_until Int, next_proof_at Int, open_change_id Text, last_change_id Text,
        quarantine_reason Text, state Text, revision Int, created_at Int, updated_at Int, mac Bytes,
    }
    password_version since 2 by (account_key version) {
        account_key Text, version Int, state Text, certainty Text, secret_id Text, sealed Bytes, fingerprint Bytes,
        made_at Int, confirmed_at Int, change_id Text, mac Bytes,
    }
    password_change since 2 until 3 by (change_id) {
        change_id Text, account_key Text, kind Text, cause Text, status Text, certainty Text, version Int,
        requested_by Text, requested_by_key Text, requested_at Int, started_at Int, settled_at Int,
        next_attempt_at Int, attempts Int, node_id Text, failure_code Text, failure_detail Text, is_behind Int,
        candidate Int, fence Int, lease_until Int, unanswered Int, known_before Text, rejected Int, is_shown Int,
        asked Text, tried_at Int,
    }
    password_change since 4 by (change_id) {
        change_id Text, account_key Text, kind Text, cause Text, status Text, certainty Text, version Int,
        requested_by Text, requested_by_key Text, requested_at Int, started_at Int, settled_at Int,
        next_attempt_at Int, attempts Int, node_id Text, failure_code Text, failure_detail Text, is_behind Int,
        candidate Int, fence Int, lease_until Int, unanswered Int, known_before Text, rejected Int, is_shown Int,
        asked Text, tried_at Int, performer Text,
    }
    system_variable since 2 by (name) {
        name Text, value Text, revision Int, updated_at Int, mac Bytes,
    }
    kept_answer since 2 by (user_key function idempotency_key) {
        user_key Text, function Text, idempotency_key Bytes, request_mac Bytes, status Int, headers Text,
        secret_id Text, body Bytes, made_at Int,
    }
    journal since 2 by (entry_id) {
        entry_id Text, chain_id Text, node_id Text, at Int, function Text, procedure Text, version Int, event Text,
        outcome Text, code Text, actor Text, acting_as Text, caller_kind Text, session Text, client Text, peer Text,
        request Text, client_request Text, subject_user Text, resource Text, account Text, policy Text, checkout Text,
        arguments Text, effect Text, hash Bytes, seal Int,
    }
    chain since 2 by (chain_id) {
        chain_id Text, node_id Text, started_at Int, heartbeat_at Int, ended_at Int,
    }
    seal since 2 by (chain_id number) {
        chain_id Text, number Int, first_sequence Int, entries Text, hash Bytes, checkpoint Int,
    }
    checkpoint since 2 by (number) {
        number Int, at Int, key_id Text, heads Text, previous Text, signature Text,
    }
    checkout_request since 2 by (request_id) {
        request_id Text, state Text, state_reason Text, account_key Text, resource_id Text, account_id Text,
        policy_id Text, requester Text, requester_key Text, acting_as Text, acting_as_key Text, recipient Text,
        recipient_key Text, reason Text, ticket Text, starts_at Int, minutes Int, on_conflict Text,
        approvals_needed Int, rejections_allowed Int, expires_at Int, approved_at Int, checkout_id Text, revision Int,
        created_at Int, updated_at Int, mac Bytes,
    }
    checkout_decision since 2 by (request_id number) {
        request_id Text, number Int, verdict Text, user_id Text, user_key Text, person Text, person_key Text,
        comment Text, decided_at Int, content_hash Text, requester_key Text, acting_as_key Text, recipient_key Text,
        mac Bytes,
    }
    checkout since 2 by (checkout_id) {
        checkout_id Text, request_id Text, kind Text, status Text, requester Text, requester_key Text, recipient Text,
        recipient_key Text, starts_at Int, ends_at Int, extensions Int, opened_at Int, closed_at Int, closed_by Text,
        ending Text, change_id Text, retry_at Int, revision Int, created_at Int, updated_at Int, mac Bytes,
    }
    checkout_member since 2 by (checkout_id number) {
        checkout_id Text, number Int, account_key Text, resource_id Text, account_id Text, place Int,
        password_version Int, owes_change Int, mac Bytes,
    }
    checkout_ticket since 2 by (fingerprint) {
        fingerprint Bytes, checkout_id Text, account_key Text, plugin Text, made_at Int, expires_at Int, used_at Int,
        mac Bytes,
    }
}

/// The tables of a schema.
pub fn of_schema(schema: i64) -> impl Iterator<Item = &'static Table> {
    TABLES.iter().filter(move |table| table.since <= schema && table.until.is_none_or(|until| schema <= until))
}

impl Table {
    /// Where a column stands.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|one| one.name == column)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_table_is_there_once_in_each_schema_and_has_the_columns_of_its_key() {
        for schema in super::super::SCHEMA_OLDEST..10 {
            let names: Vec<_> = of_schema(schema).map(|table| table.name).collect();
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{schema}");
        }
        for table in TABLES {
            assert!(table.key.iter().all(|key| table.place(key).is_some()), "{}", table.name);
            assert!(!LEFT_OUT.contains(&table.name));
        }
    }

    #[test]
    fn the_statements_are_those_that_one_would_write() {
        let failure = TABLES.iter().find(|table| table.name == "login_failure").unwrap();
        assert_eq!(
            failure.next,
            "SELECT user_key, source, failures, last_at, closed_until FROM login_failure WHERE (user_key, source) > ($1, $2) \
             ORDER BY user_key, source LIMIT 500"
        );
        assert_eq!(
            failure.insert,
            "INSERT INTO login_failure (user_key, source, failures, last_at, closed_until) VALUES ($1, $2, $3, $4, $5)"
        );
    }
}
