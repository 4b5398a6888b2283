//! The model's target: the password that it takes now, and the commands that are on their way to it or in work there.

use super::Variant;
use crate::{id::ChangeId, time::Moment};

/// A command is refused that begins later than this after it was made ready (`BOUND` in the connector), and nothing takes longer.
pub(super) const BOUND_SECONDS: i64 = 10;

/// A password; no two are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Password(pub(super) u8);

/// From here on, passwords are somebody else's.
const FOREIGN: u8 = 200;

impl Password {
    /// Somebody else's of this number.
    pub(super) const fn foreign(number: u8) -> Self {
        Self(FOREIGN + number)
    }

    pub(super) const fn is_foreign(self) -> bool {
        self.0 >= FOREIGN
    }
}

/// A new password, as it is sent.
#[derive(Clone, Debug)]
pub(super) struct Command {
    password: Password,
    change: ChangeId,
    /// Begun later, by the target's clock, it does nothing.
    begin_until: Moment,
    pub(super) progress: Progress,
    /// The number of the attempt that listens for the answer.
    pub(super) attempt: u64,
}

/// How far a command is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// Anything may keep it as long as it likes.
    OnItsWay,
    /// The target has looked at the clock; it waits for locks, or for a disk.
    Begun { end_until: Moment },
}

/// What becomes of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It arrives, and begins or is refused by the clock.
    Arrives,
    /// It is carried out, or given up when that took too long.
    Ends,
    /// It is refused; for good, or for now.
    Refused { is_permanent: bool },
    /// It is said to be done, and isn't.
    Ignored,
    /// It gets lost.
    Dropped,
}

/// What the target says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Applied,
    Refused { is_permanent: bool },
}

/// The target, and what leads there.
#[derive(Debug)]
pub(super) struct Target {
    variant: Variant,
    pub(super) live: Password,
    /// Whose password that is; none: it was there before.
    pub(super) changed_by: Option<ChangeId>,
    pub(super) commands: Vec<Command>,
}

impl Target {
    /// Somebody else sets the password.
    pub(super) fn drift(&mut self, to: Password) {
        self.live = to;
        self.changed_by = None;
    }

    pub(super) const fn new(variant: Variant, live: Password) -> Self {
        Self { variant, live, changed_by: None, commands: Vec::new() }
    }

    /// A command that waits for its last word; its age counts from now on, by the target's clock.
    pub(super) const fn compose(password: Password, change: ChangeId, now: Moment, attempt: u64) -> Command {
        let begin_until = now.plus_seconds(BOUND_SECONDS);
        Command { password, change, begin_until, progress: Progress::OnItsWay, attempt }
    }

    /// What may become of a command; first what usually does.
    pub(super) const fn fates(progress: Progress) -> &'static [Fate] {
        match progress {
            Progress::OnItsWay => &[Fate::Arrives, Fate::Dropped],
            Progress::Begun { .. } => {
                &[Fate::Ends, Fate::Ignored, Fate::Refused { is_permanent: false }, Fate::Refused { is_permanent: true }]
            }
        }
    }

    /// Lets it happen to the command at this place. What the target says then, if that is the end of it; and to whom.
    pub(super) fn let_happen(&mut self, place: usize, fate: Fate, now: Moment) -> Option<(Command, Option<Reply>)> {
        let is_watchful = self.variant.watches_the_clock();
        let command = &mut self.commands[place];
        let late = Some(Reply::Refused { is_permanent: false });
        let reply = match (fate, command.progress) {
            (Fate::Dropped, _) => None,
            (Fate::Arrives, _) if is_watchful && now > command.begin_until => late,
            (Fate::Arrives, _) => {
                command.progress = Progress::Begun { end_until: now.plus_seconds(BOUND_SECONDS) };
                return None;
            }
            (Fate::Ends, Progress::Begun { end_until }) if is_watchful && now > end_until => late,
            (Fate::Ends, _) => {
                self.live = command.password;
                self.changed_by = Some(command.change.clone());
                Some(Reply::Applied)
            }
            (Fate::Ignored, _) => Some(Reply::Applied),
            (Fate::Refused { is_permanent }, _) => Some(Reply::Refused { is_permanent }),
        };
        Some((self.commands.remove(place), reply))
    }
}
