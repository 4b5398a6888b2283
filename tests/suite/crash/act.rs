//! What is done when the server dies, and what the tables say when it is done. Here belongs no server.

/// One thing that a caller does, in one procedure.
pub struct Act {
    pub kind: Kind,
    /// The operationId: names the places at the edge.
    pub function: &'static str,
    /// The procedure: names the places in the store.
    pub procedure: &'static str,
    /// What can be counted for one caller (`$1`), and by how much it grows when all is done: together, or none of it.
    pub facts: &'static [(&'static str, i64)],
}

/// Which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Login,
    /// The server makes what comes next.
    LoginEx,
    /// The client has chosen it.
    LoginExChosen,
    LoginExConfirm,
    Fetch,
    Recover,
    FetchVersion,
    Override,
}

impl Act {
    /// Does it pass this place?
    pub fn passes(&self, name: &str) -> bool {
        let Some((what, stage)) = name.split_once('.') else { return false };
        let has_stage = self.kind != Kind::LoginExChosen || stage != "successor-sealed";
        has_stage && (what == self.function || what == self.procedure)
    }
}

const SESSIONS: &str = "SELECT COUNT(*) FROM session WHERE user_key = $1";
const LIVE: &str = "SELECT COUNT(*) FROM session WHERE user_key = $1 AND ended_at IS NULL";
const LOGGED_IN: &str = "SELECT COUNT(*) FROM administrator_login WHERE user_key = $1 AND last_login_at IS NOT NULL";
const GENERATION: &str = "SELECT CAST(SUM(generation) AS BIGINT) FROM otp_state WHERE user_key = $1";
const HISTORY: &str = "SELECT COUNT(*) FROM otp WHERE user_key = $1";
const SPENT: &str = "SELECT COUNT(*) FROM otp WHERE user_key = $1 AND spent_at IS NOT NULL";
const PENDING: &str = "SELECT COUNT(*) FROM otp_state WHERE user_key = $1 AND pending_since IS NOT NULL";
const USED_UP: &str = "SELECT COUNT(*) FROM administrator WHERE user_key = $1 AND credential = 'otp'";

const ROTATION: &[(&str, i64)] = &[
    (SESSIONS, 1),
    (LIVE, 1),
    (LOGGED_IN, 1),
    (GENERATION, 1),
    (HISTORY, 1),
    (SPENT, 1),
    (PENDING, 1),
    (USED_UP, 1),
    ("SELECT COUNT(*) FROM journal WHERE event = 'otp.rotated' AND subject_user = $1", 1),
];

/// A disclosure leaves its row and nothing else.
const DISCLOSURE: &[(&str, i64)] = &[("SELECT COUNT(*) FROM journal WHERE event = 'password.disclosed' AND actor = $1", 1)];

pub const ACTS: [Act; 8] = [
    Act {
        kind: Kind::Login,
        function: "Login",
        procedure: "login",
        facts: &[
            (SESSIONS, 1),
            (LIVE, 1),
            (LOGGED_IN, 1),
            ("SELECT COUNT(*) FROM journal WHERE event = 'login.accepted' AND subject_user = $1", 1),
        ],
    },
    Act { kind: Kind::LoginEx, function: "LoginEx", procedure: "login-ex", facts: ROTATION },
    Act { kind: Kind::LoginExChosen, function: "LoginEx", procedure: "login-ex", facts: ROTATION },
    Act {
        kind: Kind::LoginExConfirm,
        function: "LoginExConfirm",
        procedure: "login-ex-confirm",
        facts: &[(PENDING, -1), ("SELECT COUNT(*) FROM journal WHERE event = 'otp.confirmed' AND actor = $1", 1)],
    },
    Act { kind: Kind::Fetch, function: "KMKeyGetByAccount", procedure: "km-key-get-by-account", facts: DISCLOSURE },
    Act { kind: Kind::Recover, function: "RecoverKeyByAccount", procedure: "recover-key-by-account", facts: DISCLOSURE },
    Act { kind: Kind::FetchVersion, function: "PasswordVersionGet", procedure: "password-version-get", facts: DISCLOSURE },
    Act {
        kind: Kind::Override,
        function: "ManagedAccountOverridePassword",
        procedure: "managed-account-override-password",
        // Each caller has an account of its own name.
        facts: &[
            ("SELECT COUNT(*) FROM password_version JOIN managed_account USING (account_key) WHERE account_id = $1", 1),
            ("SELECT CAST(SUM(password_version) AS BIGINT) FROM managed_account WHERE account_id = $1", 1),
            ("SELECT COUNT(*) FROM password_change JOIN managed_account USING (account_key) WHERE account_id = $1", 1),
            ("SELECT COUNT(*) FROM kept_answer WHERE user_key = $1", 1),
            ("SELECT COUNT(*) FROM journal WHERE event = 'password.overridden' AND actor = $1", 1),
        ],
    },
];
