//! The one binary.

fn main() -> std::process::ExitCode {
    api::command::run(std::env::args_os())
}
