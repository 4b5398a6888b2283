//! The server's log: to standard error, one record a line, as text or JSON. Control characters of values are escaped by its writer.

use tracing_subscriber::{EnvFilter, fmt};

use crate::config::{Log, LogFormat};

/// Begins it. Once in a process; a second call changes nothing.
pub fn begin(log: Log) {
    // What other crates say is for them; only their warnings are for an operator.
    let filter = EnvFilter::new(format!("warn,api={level},storage={level}", level = log.level.as_str()));
    let writer = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let begun = match log.format {
        LogFormat::Text => writer.with_ansi(false).try_init(),
        LogFormat::Json => writer.json().flatten_event(true).try_init(),
    };
    drop(begun); // it had begun already
}
