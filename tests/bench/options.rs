//! What stands on the command line. Here belongs no default.

use crate::{asker::Function, deployment::Deployment};

/// The words after the name of the program.
pub struct Options(Vec<String>);

impl Options {
    /// Of this process.
    pub fn new() -> Self {
        // cargo adds `--bench` at the end
        Self(std::env::args().skip(1).filter(|word| word != "--bench").collect())
    }

    /// What is to be done.
    pub fn task(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// What is to be measured, where it is one thing.
    pub fn function(&self) -> Option<Function> {
        let name = self.0.get(1)?;
        Function::ALL.into_iter().find(|function| function.name() == name)
    }

    /// The number behind `name`, or `usual`.
    pub fn number(&self, name: &str, usual: u32) -> u32 {
        self.value(name).map_or(usual, |value| value.parse().expect("a number"))
    }

    /// The numbers behind `name`, with commas between them, or the `usual` ones.
    pub fn numbers(&self, name: &str, usual: &[usize]) -> Vec<usize> {
        let parse = |value: &str| value.split(',').map(|number| number.parse().expect("numbers")).collect();
        self.value(name).map_or_else(|| usual.to_vec(), parse)
    }

    /// The deployments behind `--on`, or the `usual` ones.
    pub fn deployments(&self, usual: &[Deployment]) -> Vec<Deployment> {
        let parse = |value: &str| value.split(',').map(|word| Deployment::of_word(word).expect("deployments")).collect();
        self.value("--on").map_or_else(|| usual.to_vec(), parse)
    }

    fn value(&self, name: &str) -> Option<&str> {
        let at = self.0.iter().position(|word| word == name)?;
        Some(self.0.get(at + 1).expect("an option has a value"))
    }
}
