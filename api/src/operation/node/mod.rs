//! The running servers, and how the database keeps what they write.

mod instance_list;
mod replication_status_get;
mod wire;

pub use self::instance_list::InstanceList;
pub use self::replication_status_get::ReplicationStatusGet;
