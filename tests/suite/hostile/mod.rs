//! Hostile cases, each by its number: what an attacker, a broken client or a broken network does, and what must come of it. Those that
//! are proven elsewhere stand in a table here. Not among them: connectors (62–64), which stand in `push`.

mod authentication;
mod crypto;
mod input;
mod objects;
mod otp;
mod routes;
mod sessions;

use std::{fs, path::Path};

/// Case, file, and what must stand in it; here: a test named after its case.
const PROVEN: &[(u32, &str, &str)] = &[
    (1, "tests/suite/session/http/login.rs", "fn cases_1_5_and_9_"),
    (2, "tests/suite/hostile/authentication.rs", "fn case_2_"),
    (3, "tests/suite/session/http/login.rs", "fn case_3_"),
    (4, "tests/suite/session/login.rs", "fn case_4_"),
    (5, "tests/suite/session/login.rs", "fn case_5_"),
    (6, "tests/suite/hostile/authentication.rs", "fn case_6_"),
    (7, "tests/suite/session/http/login.rs", "fn case_7_"),
    (8, "tests/suite/session/http/sessions.rs", "fn case_8_"),
    (9, "tests/suite/session/http/login.rs", "fn cases_1_5_and_9_"),
    (10, "tests/suite/session/login_ex_race.rs", "fn case_10_"),
    (11, "tests/suite/lost_answer.rs", "fn case_11_"),
    (12, "tests/suite/hostile/otp.rs", "fn case_12_"),
    (13, "tests/suite/session/login_ex_sequence.rs", "fn case_13_"),
    (14, "tests/suite/hostile/otp.rs", "fn case_14_"),
    (15, "tests/suite/hostile/otp.rs", "fn case_15_"),
    (16, "tests/suite/session/login_ex_sequence.rs", "fn case_16_"),
    (17, "tests/suite/hostile/otp.rs", "fn case_17_"),
    (18, "tests/suite/crash/mod.rs", "fn case_18_"),
    (19, "tests/suite/hostile/otp.rs", "fn case_19_"),
    (20, "tests/suite/session/login_ex_sequence.rs", "fn case_20_"),
    (21, "tests/suite/session/http/sessions.rs", "fn cases_21_and_23_"),
    (22, "tests/suite/hostile/sessions.rs", "fn case_22_"),
    (23, "tests/suite/hostile/sessions.rs", "fn case_23_"),
    (24, "tests/suite/hostile/sessions.rs", "fn case_24_"),
    (25, "tests/suite/session/login_ex_sequence.rs", "fn case_25_"),
    (26, "tests/suite/session/logout.rs", "fn case_26_"),
    (27, "tests/suite/address/table.txt", "27 "),
    (28, "tests/suite/address/table.txt", "28 "),
    (29, "tests/suite/address/table.txt", "29 "),
    (30, "tests/suite/address/table.txt", "30 "),
    (31, "tests/suite/address/table.txt", "31 "),
    (32, "tests/suite/address/table.txt", "32 "),
    (33, "tests/suite/address/table.txt", "33 "),
    (34, "tests/suite/address/table.txt", "34 "),
    (35, "tests/suite/address/table.txt", "35 "),
    (36, "tests/suite/address/table.txt", "36 "),
    (37, "tests/suite/hostile/routes.rs", "fn case_37_"),
    (38, "tests/suite/hostile/routes.rs", "fn case_38_"),
    (39, "tests/suite/hostile/routes.rs", "fn case_39_"),
    (40, "tests/suite/law/functions.rs", "fn case_40_"),
    (41, "tests/suite/law/functions.rs", "fn case_41_"),
    (42, "tests/suite/law/functions.rs", "fn cases_41_and_42_"),
    (43, "tests/suite/hostile/sessions.rs", "fn case_43_"),
    (44, "tests/suite/hostile/objects.rs", "fn case_44_"),
    (45, "tests/suite/hostile/objects.rs", "fn case_45_"),
    (46, "tests/suite/checkout/hostile.rs", "fn case_46_"),
    (47, "tests/suite/checkout/hostile.rs", "fn case_47_"),
    (48, "tests/suite/checkout/race.rs", "fn case_48_"),
    (49, "tests/suite/hostile/objects.rs", "fn case_49_"),
    (50, "tests/suite/hostile/input.rs", "fn case_50_"),
    (51, "tests/suite/hostile/input.rs", "fn case_51_"),
    (52, "tests/suite/hostile/input.rs", "fn case_52_"),
    (53, "tests/suite/hostile/crypto.rs", "fn case_53_"),
    (54, "tests/suite/hostile/crypto.rs", "fn case_54_"),
    (55, "tests/suite/journal/rolled_back.rs", "fn case_55_"),
    (56, "api/src/entropy.rs", "fn case_56_"),
    (57, "api/src/key/tests.rs", "fn case_57_"),
    (58, "api/src/key/source.rs", "fn case_58_"),
    (59, "tests/suite/plugin_zoo.rs", "fn case_59_"),
    (60, "tests/suite/plugin_zoo.rs", "fn case_60_"),
    (61, "tests/suite/plugin_zoo.rs", "fn case_61_"),
];

#[test]
fn every_case_is_proven_where_it_is_said() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (case, file, proof) in PROVEN {
        let text = fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("case {case}: {file}: {error}"));
        assert!(text.contains(proof), "case {case}: {file} has no {proof:?}");
    }
    let cases: Vec<u32> = PROVEN.iter().map(|(case, ..)| *case).collect();
    let wanted: Vec<u32> = (1..=61).collect();
    assert_eq!(cases, wanted);
}
