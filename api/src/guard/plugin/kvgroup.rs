//! KVGROUP text, as far as plugins need it: one group of pairs, and of groups where an answer has some.
//!
//! ```text
//! # KVGROUP-V1.0
//! "" "" = {
//!   "action" = "allow"
//! }
//! ```

use std::iter::Peekable;
use std::str::Chars;

/// The text is not one group, or not one as was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no KVGROUP text with one group as was asked for")]
pub struct NotKvGroup;

/// How deep groups may stand in groups.
const DEPTH_MAX: usize = 8;

/// A key and its value.
pub type Pair = (String, String);

/// A group with its two names, and what is in it, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its first name.
    pub key: String,
    /// Its second name.
    pub name: String,
    /// What has a value; a key may stand there more than once.
    pub pairs: Vec<Pair>,
    /// What has more inside.
    pub groups: Vec<Group>,
}

impl Group {
    /// The values of these keys. None when another key is there, or one of these twice.
    pub fn only<const N: usize>(&self, keys: [&str; N]) -> Option<[Option<&str>; N]> {
        let mut found = [None; N];
        for (key, value) in &self.pairs {
            let place = keys.iter().position(|known| known == key)?;
            if found[place].replace(value.as_str()).is_some() {
                return None;
            }
        }
        Some(found)
    }
}

#[derive(PartialEq)]
enum Token {
    Text(String),
    Equals,
    Open,
    Close,
}

/// Writes the pairs in their order, each on one line whatever is in it.
pub fn write(pairs: &[(&str, &str)]) -> String {
    let mut text = String::from("\"\" \"\" = {\n");
    for (key, value) in pairs {
        text.push_str("  ");
        quote(&mut text, key);
        text.push_str(" = ");
        quote(&mut text, value);
        text.push('\n');
    }
    text.push_str("}\n");
    text
}

/// Reads all pairs of one nameless group without groups inside, in their order; a key may stand there more than once.
pub fn read(text: &str) -> Result<Vec<Pair>, NotKvGroup> {
    let group = read_group(text)?;
    let is_plain = group.key.is_empty() && group.name.is_empty() && group.groups.is_empty();
    if is_plain { Ok(group.pairs) } else { Err(NotKvGroup) }
}

/// Reads one group, with what is in it.
pub fn read_group(text: &str) -> Result<Group, NotKvGroup> {
    let mut chars = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    let (Some(Token::Text(key)), Some(Token::Text(name))) = (token(&mut chars)?, token(&mut chars)?) else {
        return Err(NotKvGroup);
    };
    let group = group(key, name, DEPTH_MAX, &mut chars)?;
    if token(&mut chars)?.is_none() { Ok(group) } else { Err(NotKvGroup) }
}

/// The rest of a group, behind its names; so many may still stand in each other.
fn group(key: String, name: String, depth: usize, chars: &mut Peekable<Chars<'_>>) -> Result<Group, NotKvGroup> {
    if depth == 0 || token(chars)? != Some(Token::Equals) || token(chars)? != Some(Token::Open) {
        return Err(NotKvGroup);
    }
    let mut read = Group { key, name, pairs: Vec::new(), groups: Vec::new() };
    loop {
        let key = match token(chars)? {
            Some(Token::Text(key)) => key,
            Some(Token::Close) => return Ok(read),
            _ => return Err(NotKvGroup),
        };
        match token(chars)? {
            Some(Token::Equals) => match token(chars)? {
                Some(Token::Text(value)) => read.pairs.push((key, value)),
                _ => return Err(NotKvGroup),
            },
            Some(Token::Text(name)) => read.groups.push(group(key, name, depth - 1, chars)?),
            _ => return Err(NotKvGroup),
        }
    }
}

fn quote(out: &mut String, value: &str) {
    out.push('"');
    for char in value.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Some languages end a line at these too.
            '\u{2028}' | '\u{2029}' => out.extend(char.escape_unicode()),
            _ if char.is_control() => out.extend(char.escape_unicode()),
            _ => out.push(char),
        }
    }
    out.push('"');
}

/// The next token; none at the end of the text.
fn token(chars: &mut Peekable<Chars<'_>>) -> Result<Option<Token>, NotKvGroup> {
    loop {
        match chars.next() {
            None => return Ok(None),
            Some(' ' | '\t' | '\r' | '\n') => {}
            Some('#') => while chars.next_if(|char| *char != '\n').is_some() {},
            Some('=') => return Ok(Some(Token::Equals)),
            Some('{') => return Ok(Some(Token::Open)),
            Some('}') => return Ok(Some(Token::Close)),
            Some('"') => return quoted(chars).map(|text| Some(Token::Text(text))),
            Some(_) => return Err(NotKvGroup),
        }
    }
}

/// The rest of a quoted text, behind its first quote.
fn quoted(chars: &mut Peekable<Chars<'_>>) -> Result<String, NotKvGroup> {
    let mut text = String::new();
    loop {
        match chars.next().ok_or(NotKvGroup)? {
            '"' => return Ok(text),
            '\\' => text.push(match chars.next().ok_or(NotKvGroup)? {
                char @ ('"' | '\\') => char,
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => unicode(chars)?,
                _ => return Err(NotKvGroup),
            }),
            char if char.is_control() => return Err(NotKvGroup),
            char => text.push(char),
        }
    }
}

/// `{2028}` behind `\u`.
fn unicode(chars: &mut Peekable<Chars<'_>>) -> Result<char, NotKvGroup> {
    chars.next_if_eq(&'{').ok_or(NotKvGroup)?;
    let mut number = 0;
    let mut digits = 0;
    while let Some(digit) = chars.next_if(char::is_ascii_hexdigit).and_then(|char| char.to_digit(16)) {
        number = number * 16 + digit;
        digits += 1;
        if digits > 6 {
            return Err(NotKvGroup);
        }
    }
    chars.next_if_eq(&'}').filter(|_| digits > 0).ok_or(NotKvGroup)?;
    char::from_u32(number).ok_or(NotKvGroup)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<Pair> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn it_is_written_as_plugins_know_it() {
        assert_eq!(
            write(&[("REST", "true"), ("userid", "a\"b\\\n\u{2028}\u{7}")]),
            "\"\" \"\" = {\n  \"REST\" = \"true\"\n  \"userid\" = \"a\\\"b\\\\\\n\\u{2028}\\u{7}\"\n}\n"
        );
    }

    #[test]
    fn it_is_read_in_any_layout() {
        let expected = Ok(pairs(&[("a", "1"), ("a", ""), ("b c", "\"\\\t#{}")]));
        for text in [
            "\"\" \"\" = {\n \"a\" = \"1\"\n \"a\" = \"\"\n \"b c\" = \"\\\"\\\\\\t#{}\"\n}\n",
            "# KVGROUP-V1.0\r\n\"\" \"\" = {\r\n\"a\"=\"1\" # one\r\n\"a\" = \"\" \"b c\" = \"\\\"\\\\\\t#{}\"}",
            "\u{feff}# x\n#\n\"\"\"\"={\"a\"=\"1\"\"a\"=\"\"\"b c\"=\"\\u{22}\\u{5c}\\u{9}#{}\"}# end",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(read("\"\" \"\" = { }"), Ok(Vec::new()));
    }

    #[test]
    fn what_is_not_one_nameless_group_of_pairs() {
        for text in [
            "",
            "# KVGROUP-V1.0",
            "allow",
            "\"action\" = \"allow\"",
            "\"\" \"\" = {",
            "\"\" \"\" = { \"a\" = \"1\"",
            "\"\" \"\" = { \"a\" = \"1 }",
            "\"\" \"\" = { \"a\" \"1\" }",
            "\"\" \"\" = { \"a\" = }",
            "\"\" \"\" = { \"a\" = 1 }",
            "\"\" \"\" = { 'a' = '1' }",
            "\"\" \"\" = { \"a\" = \"1\"; }",
            "\"\" \"\" = { \"a\" = \"\n\" }",
            "\"\" \"\" = { \"a\" = \"\\x\" }",
            "\"\" \"\" = { \"a\" = \"\\u{}\" }",
            "\"\" \"\" = { \"a\" = \"\\u{d800}\" }",
            "\"\" \"\" = { \"a\" = \"\\u{00000000a}\" }",
            "\"\" \"\" = { \"a\" \"b\" = { \"c\" = \"1\" } }",
            "\"\" \"a\" = { \"a\" = \"1\" }",
            "\"\" \"\" = { } }",
            "\"\" \"\" = { } \"\" \"\" = { }",
        ] {
            assert_eq!(read(text), Err(NotKvGroup), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_one_line_and_comes_back(key: String, value: String) {
            let text = write(&[(&key, &value)]);
            prop_assert_eq!(text.split(['\n', '\r', '\u{85}', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']).count(), 4);
            prop_assert_eq!(read(&text), Ok(vec![(key, value)]));
        }

        #[test]
        fn groups_stand_in_groups_up_to_a_depth(depth in 1_usize..20) {
            let text = "\"a\" \"b\" = {".repeat(depth) + &"}".repeat(depth);
            prop_assert_eq!(read_group(&text).is_ok(), depth <= DEPTH_MAX);
        }

        #[test]
        fn reading_never_panics(text in "[\"\\\\={}#a-f0u\n ]{0,60}|\\PC*") {
            let _ = read(&text);
        }
    }
}
