//! What is run on a server. The texts are constant: names, times and passwords come over their standard input, so that nothing of them
//! stands in an argument, in a shell's history or in the server's log, and nothing has to be quoted.
//!
//! `chpasswd` waits for nothing by itself, so the fence around it is the script's. It is begun before the change is armed, and notes the
//! time. The word to go on and the password come in one packet; the time is looked at when they are there, by the target's own clock, and
//! too late is too late. From then on `timeout` gives it ten seconds, and a second `timeout` around all of it holds also where somebody sets
//! the clock.

/// What may be run by `sudo`, word by word, as a line of `sudoers` has it.
macro_rules! change {
    () => {
        "/usr/bin/timeout -s KILL 10 /usr/sbin/chpasswd"
    };
}

/// A script in the words of every shell that an administrator may have. Within it there is no `'` and no `!`.
macro_rules! script {
    ($($line:expr),* $(,)?) => {
        concat!("exec /usr/bin/timeout -s KILL 20 /bin/sh -c '", $($line, " ",)* "'")
    };
}

macro_rules! head {
    () => {
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin; LC_ALL=C; export PATH LC_ALL; say() { echo \"strongroom:$1\"; };"
    };
}

/// Only root changes passwords.
macro_rules! as_root {
    () => {
        "run=; [ \"$(id -u)\" -eq 0 ] || { say forbidden; exit; };"
    };
}

macro_rules! by_sudo {
    () => {
        concat!(
            "run=; if [ \"$(id -u)\" -ne 0 ]; then sudo -n -l ",
            change!(),
            " >/dev/null 2>&1 </dev/null || { say forbidden; exit; }; run=\"sudo -n\"; fi;"
        )
    };
}

macro_rules! change_script {
    ($may:ident) => {
        script!(
            head!(),
            "IFS= read -r account && IFS= read -r seconds || exit;",
            $may!(),
            "[ -x /usr/sbin/chpasswd ] || { say lacking; exit; };",
            // A number is looked for as such, too: only the name itself counts.
            "case \"$(getent passwd \"$account\")\" in \"$account\":*) ;; *) say missing; exit;; esac;",
            // A new password would open what somebody has locked, and nobody could prove that of an account whose time is over. A lone `!`
            // has never been a password.
            "if [ \"$(id -u)\" -eq 0 ]; then",
            "bang=$(printf \"\\041\");",
            "closed=$(getent shadow \"$account\" | { IFS=: read -r name hash changed min max warn inactive expires rest;",
            "case \"$hash\" in \"$bang\"|\"$bang$bang\") ;; \"$bang\"*) echo locked;; esac;",
            "[ -z \"$expires\" ] || [ \"$expires\" -gt $(($(date +%s) / 86400)) ] || echo expired; });",
            "[ -z \"$closed\" ] || { say \"$closed\"; exit; };",
            "fi;",
            "begun=$(date +%s); say ready;",
            "IFS= read -r go || exit;",
            "waited=$(($(date +%s) - begun));",
            "[ \"$waited\" -ge 0 ] && [ \"$waited\" -lt \"$seconds\" ] || exit 75;",
            "exec $run",
            change!(),
        )
    };
}

macro_rules! list_script {
    ($may:ident) => {
        script!(head!(), $may!(), "say accounts; getent passwd | cut -d: -f1,7;")
    };
}

/// Changes a password. It is told the account and how many seconds it may wait, says a [`Word`], and is told to go on with a line, behind
/// which `chpasswd` finds its own.
pub(super) const fn change(has_sudo: bool) -> &'static str {
    if has_sudo { change_script!(by_sudo) } else { change_script!(as_root) }
}

/// Lists the accounts and their shells, behind a [`Word`].
pub(super) const fn list(has_sudo: bool) -> &'static str {
    if has_sudo { list_script!(by_sudo) } else { list_script!(as_root) }
}

/// The exit status of a change that came too late.
pub(super) const TOO_LATE: u32 = 75;
/// Of a program that could not be begun.
pub(super) const NOT_BEGUN: [u32; 2] = [126, 127];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_reads_them_alike() {
        for script in [change(false), change(true), list(false), list(true)] {
            let (head, text) = script.split_once('\'').unwrap();
            assert_eq!(head, "exec /usr/bin/timeout -s KILL 20 /bin/sh -c ");
            let text = text.strip_suffix('\'').unwrap();
            assert!(!text.contains(['\'', '!', '\n']), "{text}");
            let checked = std::process::Command::new("/bin/sh").args(["-n", "-c", text]).status().unwrap();
            assert!(checked.success(), "{text}");
        }
        assert!(change(true).contains("exec $run /usr/bin/timeout -s KILL 10 /usr/sbin/chpasswd"));
    }
}
