//! One run of a plugin: started with nothing, listened to with limits, and gone afterwards with all its children.

use std::collections::BTreeSet;
use std::io::{PipeReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitOptions, kill_process_group, waitpgid};
use tokio::io::AsyncReadExt as _;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

use super::Reason;

/// From the start to the end of the plugin.
const RUN_TIME_MAX: Duration = Duration::from_secs(2);
/// From the kill to the end of the last process.
const BURIAL_TIME_MAX: Duration = Duration::from_millis(50);
const BURIAL_POLL: Duration = Duration::from_millis(1);
/// What a pipe takes without a reader, even when the kernel is short of memory for them.
const QUESTION_BYTES_MAX: usize = 4096;
const ANSWER_BYTES_MAX: u64 = 64 * 1024;

/// Asks the program once. Its standard output, if it ended well, read the whole question and left nobody writing.
pub(super) async fn run(program: &Path, question: &str) -> Result<Vec<u8>, Reason> {
    let (mut child, group, question) = start(program, question).ok_or(Reason::NotStarted)?;
    let answer = timeout(RUN_TIME_MAX, listen(&mut child)).await.unwrap_or(Err(Reason::TimedOut));
    // Whatever the outcome: a child that it left behind must not outlive the answer.
    group.kill();
    // What takes longer is left to the runtime.
    let _ = timeout(BURIAL_TIME_MAX, group.bury(&mut child)).await;
    drop(group);
    // Nor one that has left the group: where orphans come to the server, they are found and killed.
    #[cfg(target_os = "linux")]
    orphans::kill().await;
    let answer = answer?;
    // Who hasn't heard the question can't have answered it.
    if rustix::io::ioctl_fionread(&question) == Ok(0) { Ok(answer) } else { Err(Reason::QuestionUnread) }
}

/// The question is in the pipe before the plugin starts, so that nobody ever waits for it to be read.
fn start(program: &Path, question: &str) -> Option<(Child, ProcessGroup, PipeReader)> {
    if question.len() > QUESTION_BYTES_MAX {
        return None;
    }
    let (unread, mut writer) = std::io::pipe().ok()?;
    writer.write_all(question.as_bytes()).ok()?;
    drop(writer);
    let mut command = Command::new(program);
    let command = command
        .env_clear()
        .current_dir("/")
        .process_group(0)
        .stdin(unread.try_clone().ok()?)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    let (child, group) = ProcessGroup::spawn(command)?;
    Some((child, group, unread))
}

/// Reads to the end of the output, which comes when the last process that holds it is gone, then waits for the plugin.
async fn listen(child: &mut Child) -> Result<Vec<u8>, Reason> {
    let mut answer = Vec::new();
    let stdout = child.stdout.take().ok_or(Reason::Failed)?;
    let bytes = stdout.take(ANSWER_BYTES_MAX + 1).read_to_end(&mut answer).await.map_err(|_| Reason::Failed)?;
    if bytes as u64 > ANSWER_BYTES_MAX {
        return Err(Reason::Flooded);
    }
    let status = child.wait().await.map_err(|_| Reason::Failed)?;
    if status.success() { Ok(answer) } else { Err(Reason::Failed) }
}

/// The plugin and its children. They are killed when this goes, should nobody have done it before.
///
/// The kernel gives the number of a group to nobody else while one of its processes is there, dead or alive.
struct ProcessGroup(Pid);

/// Those whose run has not ended.
static GROUPS: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());

fn groups() -> MutexGuard<'static, BTreeSet<i32>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl ProcessGroup {
    fn spawn(command: &mut Command) -> Option<(Child, Self)> {
        let mut groups = groups(); // nobody takes the new one for an orphan
        let child = command.spawn().ok()?;
        let leader = child.id().and_then(|id| Pid::from_raw(id.cast_signed()))?;
        groups.insert(leader.as_raw_nonzero().get());
        Some((child, Self(leader)))
    }

    fn kill(&self) {
        // It fails when the group is empty already: the usual case.
        let _ = kill_process_group(self.0, Signal::KILL);
    }

    /// Takes the dead from the kernel's table: the plugin, and its children where the server is the first process of a
    /// container and inherits all orphans.
    async fn bury(&self, leader: &mut Child) {
        let _ = leader.wait().await;
        while let Ok(buried) = waitpgid(self.0, WaitOptions::NOHANG) {
            if buried.is_none() {
                sleep(BURIAL_POLL).await;
            }
        }
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        self.kill();
        groups().remove(&self.0.as_raw_nonzero().get());
    }
}

/// What plugins have left behind outside of their groups.
#[cfg(target_os = "linux")]
pub mod orphans {
    use std::{collections::BTreeSet, fs, io, sync::OnceLock};

    use rustix::process::{Pid, Signal, WaitOptions, getpgid, getpgrp, getpid, kill_process, set_child_subreaper, waitpid};

    /// Looks again at most so often: what was killed takes a moment to die, and may leave orphans.
    const ROUNDS_MAX: usize = 50;
    /// Children that this process had before any plugin ran; it starts no others itself. Unset: it may.
    static KNOWN: OnceLock<BTreeSet<i32>> = OnceLock::new();

    /// From now on orphans of plugins come to this process. The first process of a container gets everybody's, and can't tell whose:
    /// it leaves them alone.
    pub fn take() -> io::Result<()> {
        set_child_subreaper(Some(getpid()))?;
        let _ = KNOWN.set(children().into_iter().map(|child| child.as_raw_nonzero().get()).collect());
        Ok(())
    }

    /// Kills what plugins have left behind: this process's children that lead no running plugin, and that it had not before.
    pub(super) async fn kill() {
        if getpid().is_init() {
            return;
        }
        for _ in 0..ROUNDS_MAX {
            if !kill_once() {
                return;
            }
            tokio::time::sleep(super::BURIAL_POLL).await;
        }
    }

    /// Was there any?
    fn kill_once() -> bool {
        let groups = super::groups(); // held: nobody else buries what is found, so its number stays its own
        let is_plugins = |child: &Pid| match (KNOWN.get(), getpgid(Some(*child))) {
            (_, Ok(group)) if groups.contains(&group.as_raw_nonzero().get()) => false,
            (Some(known), _) => !known.contains(&child.as_raw_nonzero().get()),
            (None, group) => group.is_ok_and(|group| group != getpgrp()),
        };
        let orphans: Vec<Pid> = children().into_iter().filter(is_plugins).collect();
        for orphan in &orphans {
            let _ = kill_process(*orphan, Signal::KILL); // it may be dead already
            let _ = waitpid(Some(*orphan), WaitOptions::NOHANG);
        }
        !orphans.is_empty()
    }

    fn children() -> Vec<Pid> {
        let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
        let lists = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
        let ids = |list: String| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<i32>>();
        lists.flat_map(ids).filter_map(Pid::from_raw).collect()
    }
}
