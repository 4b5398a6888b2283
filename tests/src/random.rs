//! Names and bytes that no other test has. Here belongs the suite's only entropy.

/// `N` random bytes.
#[expect(clippy::disallowed_methods, reason = "the suite has no use for the server's entropy")]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has entropy");
    bytes
}

/// 128 random bits in lower-case hex.
pub fn hex() -> String {
    hex::encode(bytes::<16>())
}

/// `prefix` and 64 random bits: a `userId`, and in upper case a `resourceId`, `policyId`, `groupId` or `classId`.
pub fn name(prefix: &str) -> String {
    format!("{prefix}-{}", hex::encode(bytes::<8>()))
}
