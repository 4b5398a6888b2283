//! HTTP/1.1 as bytes: where a message ends, and what an answer says. Here belongs no connection.

use serde_json::Value;

/// Longest head and body that the suite takes.
const HEAD_BYTES_MAX: usize = 64 << 10;
const BODY_BYTES_MAX: usize = 64 << 20;

/// A message without its body.
struct Head<'a> {
    first_line: &'a str,
    headers: Vec<(&'a str, &'a str)>,
    /// Where the body begins.
    length: usize,
}

impl<'a> Head<'a> {
    /// The head of the message that `bytes` begins with, once it is whole.
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
            assert!(bytes.len() <= HEAD_BYTES_MAX, "a head without an end");
            return None;
        };
        let text = str::from_utf8(&bytes[..end]).expect("a head is ASCII");
        let mut lines = text.split("\r\n");
        let first_line = lines.next().unwrap_or_default();
        let headers = lines
            .map(|line| line.split_once(':').unwrap_or_else(|| panic!("no header: {line:?}")))
            .map(|(name, value)| (name, value.trim()))
            .collect();
        Some(Self { first_line, headers, length: end + 4 })
    }

    fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

/// The body that begins with `bytes`, and how many bytes it takes there, once it is whole.
fn body(head: &Head<'_>, bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    if head.header("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
        return chunked(bytes);
    }
    let length = head.header("content-length").map_or(0, |length| length.parse().expect("a length is a number"));
    assert!(length <= BODY_BYTES_MAX, "a body of {length} bytes");
    Some((bytes.get(..length)?.to_vec(), length))
}

fn chunked(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let mut whole = Vec::new();
    let mut at = 0;
    loop {
        let line = bytes[at..].windows(2).position(|two| two == b"\r\n")?;
        let size = str::from_utf8(&bytes[at..at + line]).ok().and_then(|size| usize::from_str_radix(size, 16).ok());
        let size = size.expect("a chunk begins with its size");
        assert!(whole.len() + size <= BODY_BYTES_MAX, "a body without an end");
        at += line + 2;
        whole.extend_from_slice(bytes.get(at..at + size)?);
        at += size;
        assert_eq!(bytes.get(at..at + 2)?, b"\r\n", "a chunk ends with its line");
        at += 2;
        if size == 0 {
            return Some((whole, at));
        }
    }
}

/// How many bytes the request that `bytes` begins with takes, once it is whole.
pub fn request_length(bytes: &[u8]) -> Option<usize> {
    let head = Head::of(bytes)?;
    body(&head, &bytes[head.length..]).map(|(_, length)| head.length + length)
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    /// In received order, names as sent.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Bytes of all of it on the wire.
    pub length: usize,
}

impl Reply {
    /// The answer that `bytes` begins with and how many bytes it takes, once it is whole.
    /// `is_head`: it answers a HEAD, so has no body whatever its headers say.
    pub fn of(bytes: &[u8], is_head: bool) -> Option<(Self, usize)> {
        let head = Head::of(bytes)?;
        let status = head.first_line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.unwrap_or_else(|| panic!("no status line: {:?}", head.first_line));
        // A stream goes on: who wants it reads it as it comes.
        let is_stream =
            head.headers.iter().any(|(name, value)| name.eq_ignore_ascii_case("content-type") && *value == "text/event-stream");
        let has_body = !is_head && !is_stream && !matches!(status, 100..200 | 204 | 304);
        let (body, length) = if has_body { body(&head, &bytes[head.length..])? } else { (Vec::new(), 0) };
        let headers = head.headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let length = head.length + length;
        Some((Self { status, headers, body, length }, length))
    }

    /// The first header of that name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    /// The text at `pointer` in the body, such as `/token`.
    pub fn text(&self, pointer: &str) -> String {
        let json = self.json();
        json.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer}: {self}")).to_owned()
    }

    /// The code of a problem; panics when the answer is none.
    pub fn problem_code(&self) -> String {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "no problem: {self}");
        self.text("/code")
    }

    /// Itself, for more questions, when its status is the one expected.
    #[must_use]
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self}");
        self
    }

    /// Panics unless it has that status.
    #[track_caller]
    pub fn is(&self, status: u16) {
        assert_eq!(self.status, status, "{self}");
    }

    /// Panics unless it is a problem of that status and code.
    #[track_caller]
    pub fn refuses(&self, status: u16, code: &str) {
        assert_eq!((self.status, self.problem_code().as_str()), (status, code), "{self}");
    }
}

/// For the message of a failed test. Never more than the suite's own secrets stand in it.
impl std::fmt::Display for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.status, String::from_utf8_lossy(&self.body))
    }
}

#[cfg(test)]
mod test {
    use super::{Reply, request_length};

    #[test]
    fn messages_end_where_they_say() {
        let whole = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\ncontent-length: 2\r\n\r\n{}HTTP";
        for cut in 0..whole.len() - 4 {
            assert!(Reply::of(&whole[..cut], false).is_none(), "{cut}");
        }
        let (reply, length) = Reply::of(whole, false).unwrap();
        assert_eq!((reply.status, reply.header("CONTENT-LENGTH"), &reply.body[..]), (201, Some("2"), &b"{}"[..]));
        assert_eq!(&whole[length..], b"HTTP");

        let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n";
        assert!(Reply::of(&chunked[..chunked.len() - 1], false).is_none());
        let (reply, length) = Reply::of(chunked, false).unwrap();
        assert_eq!((&reply.body[..], length), (&b"abc0123456789"[..], chunked.len()));

        assert_eq!(Reply::of(b"HTTP/1.1 204 No Content\r\n\r\n", false).map(|(_, length)| length), Some(27));
        assert_eq!(Reply::of(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", true).map(|(_, length)| length), Some(38));
        assert_eq!(request_length(b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcdef"), Some(41));
        assert_eq!(request_length(b"GET / HTTP/1.1\r\n\r"), None);
    }
}
