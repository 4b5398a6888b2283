//! Several servers of one installation, and what an operator does with them.

mod drain;
mod instance_list;
mod randomize_many;
mod takeover;
