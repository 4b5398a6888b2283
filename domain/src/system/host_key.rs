//! Keys by which a target of SSH is known: which lines are one.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// RSA isn't among them: servers that have no other key are older than any that is still looked after, and the crate that would check its
/// signatures is one that this program does without (RUSTSEC-2023-0071).
const KINDS: &[&str] = &["ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"];

/// Is this a line as in `/etc/ssh/ssh_host_ed25519_key.pub`: a kind, a key that says to be of this kind, and perhaps a comment?
pub(super) fn is_known(line: &str) -> bool {
    let mut words = line.splitn(3, ' ');
    let (Some(kind), Some(key)) = (words.next(), words.next()) else { return false };
    let is_printable = !line.chars().any(char::is_control);
    is_printable && KINDS.contains(&kind) && STANDARD.decode(key).is_ok_and(|key| says(&key, kind))
}

/// A key begins with the length of its kind, and the kind.
fn says(key: &[u8], kind: &str) -> bool {
    let Some((length, rest)) = key.split_first_chunk() else { return false };
    usize::try_from(u32::from_be_bytes(*length)) == Ok(kind.len()) && rest.len() > kind.len() && rest.starts_with(kind.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_kind_and_a_key_of_it() {
        const KEY: &str = "AAAAC3NzaC1lZDI1NTE5AAAAILM+rvN+ot98qgEN796jTiQfZfG1KaT0PtFDJ/XFSqti";
        for line in [format!("ssh-ed25519 {KEY}"), format!("ssh-ed25519 {KEY} root@some host")] {
            assert!(is_known(&line), "{line}");
        }
        for line in [
            String::new(),
            KEY.to_owned(),
            format!("ssh-rsa {KEY}"),
            format!("ecdsa-sha2-nistp256 {KEY}"),
            format!("host ssh-ed25519 {KEY}"),
            format!("ssh-ed25519  {KEY}"),
            format!("ssh-ed25519 {KEY}\nssh-ed25519 {KEY}"),
            format!("ssh-ed25519 {}", &KEY[..20]),
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5".to_owned(),
            "ssh-ed25519 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU".to_owned(),
        ] {
            assert!(!is_known(&line), "{line}");
        }
    }
}
