//! The table of LoginEx once more, as small as it can be said: one caller, texts instead of fingerprints, seconds instead of rows.
//! It shares no code with the rules that it is held against.

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
    /// In the list too.
    Away,
    Outside,
}

/// What the settings say.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    pub rotation_hours: i64,
    pub old_max: i64,
    pub punishment: Punishment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Punishment {
    Alarm,
    EndSessions,
    Disable,
}

/// One LoginEx.
#[derive(Clone, Debug)]
pub struct Try {
    pub otp: String,
    /// What the client has stored already; else the server makes `made`.
    pub chosen: Option<String>,
    pub made: String,
    pub key: Option<u8>,
    pub from: Place,
    pub session: String,
}

/// What is answered: the event, and the true code or what comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    In { event: &'static str, next: Option<String> },
    Out { event: &'static str, code: &'static str },
}

struct Spent {
    text: String,
    generation: i64,
    at: i64,
}

struct Waiting {
    used: String,
    is_chosen: bool,
    from: Place,
    since: i64,
    key: Option<u8>,
    repeats: i64,
}

pub struct Session {
    pub id: String,
    pub generation: Option<i64>,
    pub since: i64,
    pub is_live: bool,
}

pub struct Model {
    settings: Settings,
    pub now: i64,
    pub is_enabled: bool,
    pub generation: i64,
    pub current: String,
    since: i64,
    is_initial: bool,
    waiting: Option<Waiting>,
    spent: Vec<Spent>,
    pub sessions: Vec<Session>,
}

impl Model {
    /// A caller that has just been given its first password.
    pub fn new(settings: Settings, first: &str) -> Self {
        Self {
            settings,
            now: 0,
            is_enabled: true,
            generation: 1,
            current: first.to_owned(),
            since: 0,
            is_initial: true,
            waiting: None,
            spent: Vec::new(),
            sessions: Vec::new(),
        }
    }

    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    pub fn live(&self) -> Vec<&str> {
        self.sessions.iter().filter(|session| session.is_live).map(|session| session.id.as_str()).collect()
    }

    /// An administrator gives a new initial password.
    pub fn reset(&mut self, text: &str) {
        self.spend(text);
        self.generation += 6;
        self.is_initial = true;
        self.waiting = None;
    }

    pub fn log_in(&mut self, this: &Try) -> Answer {
        if !self.is_enabled {
            return out("user-disabled");
        }
        if this.from == Place::Outside {
            return out("address-not-allowed");
        }
        let is_reused = this.chosen.as_ref().is_some_and(|next| *next == self.current || self.knows(next).is_some());
        if this.otp == self.current {
            return if self.is_initial && self.now >= self.since + 24 * 3600 {
                out("otp-expired")
            } else if is_reused {
                out("otp-successor-reused")
            } else if self.is_initial || self.now >= self.since + self.settings.rotation_hours * 3600 {
                self.rotate(this, "otp.rotated")
            } else {
                self.waiting = None;
                self.open(this, None);
                Answer::In { event: "otp.login", next: None }
            };
        }
        let Some((generation, spent_at)) = self.knows(&this.otp) else { return out("password-wrong") };
        let now = self.now;
        let current = self.current.clone();
        let repeat = self.waiting.as_mut().filter(|waiting| {
            let is_same = if waiting.is_chosen { this.chosen.as_ref() == Some(&current) } else { this.chosen.is_none() };
            this.otp == waiting.used && now < waiting.since + 120 && this.from == waiting.from && is_same
        });
        let is_worn = match repeat {
            Some(waiting) if waiting.repeats < 10 && (waiting.key.is_none() || waiting.key == this.key) => {
                waiting.repeats += 1;
                let next = (!waiting.is_chosen).then_some(current);
                self.open(this, Some(self.generation));
                return Answer::In { event: "otp.reissued", next };
            }
            other => other.is_some(),
        };
        if generation >= self.generation - self.settings.old_max && now < spent_at + 15 * 60 {
            return if is_reused { out("otp-successor-reused") } else { self.rotate(this, "otp.old-accepted") };
        }
        if !is_worn {
            self.punish();
        }
        Answer::Out { event: "otp.replayed", code: "otp-replayed" }
    }

    /// LoginExConfirm in a session, from home; the refusal's code, if there is one.
    pub fn confirm(&mut self, session: usize) -> Option<&'static str> {
        let session = &self.sessions[session];
        if !session.is_live {
            return Some("session-revoked");
        }
        if self.now >= session.since + 12 * 3600 {
            return Some("session-expired");
        }
        if !self.is_enabled {
            return Some("user-disabled");
        }
        if session.generation == Some(self.generation) {
            self.waiting = None;
        }
        None
    }

    fn knows(&self, text: &str) -> Option<(i64, i64)> {
        self.spent.iter().find(|spent| spent.text == text).map(|spent| (spent.generation, spent.at))
    }

    fn spend(&mut self, next: &str) {
        let text = std::mem::replace(&mut self.current, next.to_owned());
        self.spent.push(Spent { text, generation: self.generation, at: self.now });
        self.since = self.now;
    }

    fn rotate(&mut self, this: &Try, event: &'static str) -> Answer {
        self.spend(this.chosen.as_ref().unwrap_or(&this.made));
        self.generation += 1;
        self.is_initial = false;
        self.waiting = Some(Waiting {
            used: this.otp.clone(),
            is_chosen: this.chosen.is_some(),
            from: this.from,
            since: self.now,
            key: this.key,
            repeats: 0,
        });
        self.open(this, Some(self.generation));
        Answer::In { event, next: this.chosen.is_none().then(|| this.made.clone()) }
    }

    fn open(&mut self, this: &Try, generation: Option<i64>) {
        for session in &mut self.sessions {
            let is_over = self.now >= session.since + 720; // ten minutes idle, and a fifth of that for what is not written yet
            session.is_live &= !is_over && (generation.is_none() || session.generation != generation);
        }
        let live = self.sessions.iter().filter(|session| session.is_live).count();
        for session in self.sessions.iter_mut().filter(|session| session.is_live).take(live.saturating_sub(15)) {
            session.is_live = false;
        }
        self.sessions.push(Session { id: this.session.clone(), generation, since: self.now, is_live: true });
    }

    fn punish(&mut self) {
        if self.settings.punishment != Punishment::Alarm {
            self.sessions.iter_mut().for_each(|session| session.is_live = false);
        }
        self.is_enabled &= self.settings.punishment != Punishment::Disable;
    }
}

fn out(code: &'static str) -> Answer {
    Answer::Out { event: "login.refused", code }
}
