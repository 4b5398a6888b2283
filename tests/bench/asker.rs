//! What callers ask, one request after the other, in the order in which load is made of them. Here belongs no making of callers, and no
//! number of a result.

use std::{sync::Arc, time::Duration};

use crate::{
    load::{Asker, Slice, slice},
    scene::{Scene, account, place},
};

/// From one thing to the next that is asked for.
const STRIDE: usize = 6_007;
const OK: [u8; 3] = *b"200";
const CREATED: [u8; 3] = *b"201";

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// Who am I? The least that a session can ask.
    SessionGet,
    /// A password, disclosed.
    KmKeyGetByAccount,
    /// Does a check-out hold?
    CheckoutStatusGet,
    /// A login by a password that is another one afterwards.
    LoginEx,
    /// A check-out and a check-in in turn; each counts as a request.
    CheckOutAndIn,
}

impl Function {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::SessionGet, Self::KmKeyGetByAccount, Self::CheckoutStatusGet, Self::LoginEx, Self::CheckOutAndIn];

    /// For tables and command lines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SessionGet => "SessionGet",
            Self::KmKeyGetByAccount => "KMKeyGetByAccount",
            Self::CheckoutStatusGet => "CheckoutStatusGet",
            Self::LoginEx => "LoginEx",
            Self::CheckOutAndIn => "check-out+check-in",
        }
    }
}

impl Scene {
    /// So many callers ask this, each on a connection of its own.
    pub fn slice(&mut self, function: Function, connections: usize, length: Duration) -> Slice {
        let address = self.running.server.address();
        let Self { readers, robots, gateways, borrowers, .. } = self;
        match function {
            Function::SessionGet => slice(address, &mut each(readers, connections, SessionGet), length),
            Function::KmKeyGetByAccount => slice(address, &mut each(readers, connections, KmKeyGetByAccount), length),
            Function::CheckoutStatusGet => slice(address, &mut gateways[..connections], length),
            Function::LoginEx => slice(address, &mut robots[..connections], length),
            Function::CheckOutAndIn => slice(address, &mut borrowers[..connections], length),
        }
    }
}

/// The first of them, as those who ask one of the things that they could.
fn each<'a, C, A>(callers: &'a mut [C], number: usize, asker: fn(&'a mut C) -> A) -> Vec<A> {
    callers[..number].iter_mut().map(asker).collect()
}

/// Goes round so many things, and visits each.
struct Tour {
    at: usize,
    of: usize,
}

impl Tour {
    /// Of one lane among others, which begin elsewhere.
    fn new(lane: usize, lanes: usize, of: usize) -> Self {
        assert_ne!(of % STRIDE, 0, "the stride, a prime, would always come to the same one");
        Self { at: lane * of / lanes, of }
    }

    fn next(&mut self) -> usize {
        self.at = (self.at + STRIDE) % self.of;
        self.at
    }
}

/// The end of a request's first line, and its headers, in a session.
fn head(host: &str, token: &str) -> Vec<u8> {
    format!(" HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n").into_bytes()
}

/// Asks the bare server.
pub struct Greeter;

impl Asker for Greeter {
    fn ask(&mut self, request: &mut Vec<u8>) {
        request.extend_from_slice(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }

    fn status(&self) -> [u8; 3] {
        OK
    }
}

/// A program in a session.
pub struct Reader {
    head: Vec<u8>,
    tour: Tour,
}

impl Reader {
    /// One lane of so many, over all accounts.
    pub fn new(host: &str, token: &str, (lane, lanes): (usize, usize), accounts: usize) -> Self {
        Self { head: head(host, token), tour: Tour::new(lane, lanes, accounts) }
    }
}

/// Asks for its session.
struct SessionGet<'a>(&'a mut Reader);

impl Asker for SessionGet<'_> {
    fn ask(&mut self, request: &mut Vec<u8>) {
        for part in [b"GET /v1/sessions/current", &self.0.head[..], b"\r\n"] {
            request.extend_from_slice(part);
        }
    }

    fn status(&self) -> [u8; 3] {
        OK
    }
}

/// Asks for one password after the other.
struct KmKeyGetByAccount<'a>(&'a mut Reader);

impl Asker for KmKeyGetByAccount<'_> {
    fn ask(&mut self, request: &mut Vec<u8>) {
        let number = self.0.tour.next();
        let line = format!("GET /v1/passwords/current?resourceId={}&accountId={}", place(number), account(number));
        for part in [line.as_bytes(), &self.0.head, b"\r\n"] {
            request.extend_from_slice(part);
        }
    }

    fn status(&self) -> [u8; 3] {
        OK
    }
}

/// A gateway in its session, which asks of one check-out after the other whether it holds.
pub struct Gateway {
    head: Vec<u8>,
    lent: Arc<[String]>,
    tour: Tour,
}

impl Gateway {
    /// One lane of so many, over all check-outs.
    pub fn new(host: &str, token: &str, (lane, lanes): (usize, usize), lent: Arc<[String]>) -> Self {
        let tour = Tour::new(lane, lanes, lent.len());
        Self { head: head(host, token), lent, tour }
    }
}

impl Asker for Gateway {
    fn ask(&mut self, request: &mut Vec<u8>) {
        let checkout = &self.lent[self.tour.next()];
        for part in [b"GET /v1/checkouts/", checkout.as_bytes(), b"/status", &self.head, b"\r\n"] {
            request.extend_from_slice(part);
        }
    }

    fn status(&self) -> [u8; 3] {
        OK
    }
}

/// A program that logs in again and again, by another password each time.
pub struct Robot {
    host: String,
    user: String,
    otp: String,
}

impl Robot {
    /// With its first password.
    pub fn new(host: &str, user: String, otp: String) -> Self {
        Self { host: host.to_owned(), user, otp }
    }
}

impl Asker for Robot {
    fn ask(&mut self, request: &mut Vec<u8>) {
        let Self { host, user, otp } = self;
        let body = format!("{{\"userId\":\"{user}\",\"password\":\"{otp}\"}}");
        let head = format!("POST /v1/sessions/otp HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n");
        request.extend_from_slice(format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    fn status(&self) -> [u8; 3] {
        CREATED
    }

    /// Keeps the next password.
    fn learn(&mut self, body: &[u8]) {
        self.otp = text(body, "nextPassword");
    }
}

/// A caller that checks one account out, and in again.
pub struct Borrower {
    head: Vec<u8>,
    body: String,
    held: Option<String>,
}

impl Borrower {
    /// Of an account that nobody else borrows.
    pub fn new(host: &str, token: &str, (place, account): (&str, &str)) -> Self {
        let body = format!("{{\"resourceId\":\"{place}\",\"accountId\":\"{account}\"}}");
        Self { head: head(host, token), body, held: None }
    }
}

impl Asker for Borrower {
    fn ask(&mut self, request: &mut Vec<u8>) {
        if let Some(checkout) = &self.held {
            for part in [b"POST /v1/checkouts/", checkout.as_bytes(), b"/checkin", &self.head, b"Content-Length: 0\r\n\r\n"] {
                request.extend_from_slice(part);
            }
        } else {
            let length = format!("Content-Type: application/json\r\nContent-Length: {}\r\n\r\n", self.body.len());
            for part in [b"POST /v1/checkouts", &self.head[..], length.as_bytes(), self.body.as_bytes()] {
                request.extend_from_slice(part);
            }
        }
    }

    fn status(&self) -> [u8; 3] {
        if self.held.is_some() { OK } else { CREATED }
    }

    fn learn(&mut self, body: &[u8]) {
        self.held = if self.held.is_some() { None } else { Some(text(body, "checkoutId")) };
    }
}

/// The text of this name in an answer.
fn text(body: &[u8], name: &str) -> String {
    let body = str::from_utf8(body).unwrap();
    let rest = body.split_once(&format!("\"{name}\":\"")).map(|(_, rest)| rest);
    rest.and_then(|rest| rest.split_once('"')).unwrap_or_else(|| panic!("no {name}")).0.to_owned()
}
