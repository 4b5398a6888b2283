//! Limits of HTTP itself. What HTTP can't parse, actix-web refuses before: with a bare 400, 408 or 431.

use actix_web::http::header::{self, HeaderMap};

use crate::problem::{Code, Problem};

/// Longest body, in bytes. A chunked one is found when it is read.
pub const BODY_BYTES_MAX: usize = 64 * 1024;
/// All header lines together, in bytes.
const HEADER_BYTES_MAX: usize = 32 * 1024;
/// The colon, the blank and the end of a line.
const LINE_BYTES: usize = 4;

/// Header lines, Authorization, declared length.
pub(super) fn check(headers: &HeaderMap) -> Result<(), Problem> {
    let bytes: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + LINE_BYTES).sum();
    if bytes > HEADER_BYTES_MAX {
        return Err(Code::HeaderTooLarge.into());
    }
    if headers.get_all(header::AUTHORIZATION).nth(1).is_some() {
        return Err(Code::RequestMalformed.into());
    }
    let declared = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if declared.is_some_and(|bytes| bytes > BODY_BYTES_MAX as u64) {
        return Err(Code::BodyTooLarge.into());
    }
    Ok(())
}
