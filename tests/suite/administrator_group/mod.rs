//! Administrator groups, on tables.

mod edit;
mod read;

use domain::{
    administrator_group::{add::Add, delete::Delete, update::Update},
    id::ClassId,
    right::ClassMatch,
};

use crate::administrator::words;

pub fn add(group: &str, privileges: &str, classes: &[&str]) -> Add {
    Add {
        group_id: group.into(),
        description: String::new(),
        privileges: words(privileges),
        class_ids: ids(classes),
        class_match: ClassMatch::All,
    }
}

pub fn update(group: &str) -> Update {
    Update { group_id: group.into(), revision: None, description: None, privileges: None, class_ids: None, class_match: None }
}

pub fn delete(group: &str) -> Delete {
    Delete { group_id: group.into(), revision: None }
}

pub fn ids(classes: &[&str]) -> Vec<ClassId> {
    classes.iter().map(|&class| class.into()).collect()
}
