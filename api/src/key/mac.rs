//! HMAC-SHA-256 under a 32-byte key, and the framing that makes several texts one without ambiguity.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of a block of SHA-256.
const BLOCK: usize = 64;

/// The MAC of `message`.
pub(super) fn mac(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    // HMAC fills a short key up with zeros to one block. Done here, it can't fail.
    let mut block = Zeroizing::new([0; BLOCK]);
    block[..key.len()].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// The parts, each after its length in eight bytes: no other parts give the same.
pub(super) fn framed(parts: &[&[u8]]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(parts.iter().map(|part| 8 + part.len()).sum());
    for part in parts {
        frame.extend_from_slice(&(part.len() as u64).to_be_bytes());
        frame.extend_from_slice(part);
    }
    frame
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_mac_is_that_of_rfc_4231() {
        let mut key = [0; 32]; // test case 2: the key "Jefe", filled up as HMAC does
        key[..4].copy_from_slice(b"Jefe");
        assert_eq!(
            hex::encode(mac(&key, b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    proptest! {
        #[test]
        fn other_parts_give_another_frame(a in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..4), 0..4),
                                          b in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..4), 0..4)) {
            let frame = |parts: &[Vec<u8>]| framed(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(frame(&a) == frame(&b), a == b);
        }
    }
}
