//! What a process that holds keys does before it holds any: no core dumps, no other process reads its memory, no panic prints a
//! value. Never configuration: none of this can be switched off.

use std::{
    io::{self, Write as _},
    panic::{self, PanicHookInfo},
};

use rustix::process::{Resource, Rlimit, setrlimit};

/// All of it, for every command: most of them hold a key.
pub fn harden() -> io::Result<()> {
    keep_files_to_oneself();
    hush_panics();
    forbid_core_dumps()
}

/// Forbids core dumps, and (on Linux) tracing and `/proc/PID/mem` for processes of the same user.
fn forbid_core_dumps() -> io::Result<()> {
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Whatever the process makes, only its own user may read.
fn keep_files_to_oneself() {
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}

/// Replaces the panic hook by one that says where, and never what: a panic's message may hold a value.
fn hush_panics() {
    panic::set_hook(Box::new(|info| {
        let place = place(info);
        if tracing::dispatcher::has_been_set() {
            tracing::error!(place, "a thread panicked");
        } else {
            // Nobody is left to tell when standard error is closed too.
            let _ = writeln!(io::stderr(), "a thread panicked at {place}");
        }
    }));
}

fn place(info: &PanicHookInfo<'_>) -> String {
    info.location().map_or_else(|| "an unknown place".into(), |at| format!("{}:{}:{}", at.file(), at.line(), at.column()))
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[test]
    fn core_dumps_are_forbidden_for_good() {
        forbid_core_dumps().unwrap();
        let limit = rustix::process::getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
        #[cfg(target_os = "linux")]
        assert_eq!(rustix::process::dumpable_behavior().unwrap(), rustix::process::DumpableBehavior::NotDumpable);
    }

    #[test]
    fn a_panic_says_where_and_never_what() {
        let said = Arc::new(Mutex::new(String::new()));
        let (hook, earlier) = (said.clone(), panic::take_hook());
        panic::set_hook(Box::new(move |info| *hook.lock().unwrap() = place(info)));
        let ended = std::thread::spawn(|| panic!("CANARY-{}", 42)).join();
        panic::set_hook(earlier);
        assert!(ended.is_err());
        assert!(said.lock().unwrap().contains("harden.rs:") && !said.lock().unwrap().contains("CANARY"));
    }
}
