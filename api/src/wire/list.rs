//! Arrays with bounds: `List` keeps what it got, `Set` refuses doubles.

use std::borrow::Cow;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::__dev::ComposeSchema; // what utoipa's derive asks of a type with type parameters; hidden, so its version is pinned
use utoipa::ToSchema;
use utoipa::openapi::schema::ArrayBuilder;
use utoipa::openapi::{Ref, RefOr, Schema};

/// `[T] MIN..MAX` of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct List<T, const MIN: usize, const MAX: usize>(Vec<T>);

/// `[T] MIN..MAX, unique` of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Set<T, const MIN: usize, const MAX: usize>(Vec<T>);

macro_rules! arrays {
    ($($name:ident, unique: $unique:literal $(, where T: $bound:path)?;)+) => {$(
        impl<T, const MIN: usize, const MAX: usize> Default for $name<T, MIN, MAX> {
            fn default() -> Self {
                Self(Vec::new())
            }
        }

        impl<T, const MIN: usize, const MAX: usize> std::ops::Deref for $name<T, MIN, MAX> {
            type Target = [T];

            fn deref(&self) -> &[T] {
                &self.0
            }
        }

        impl<T, const MIN: usize, const MAX: usize> IntoIterator for $name<T, MIN, MAX> {
            type Item = T;
            type IntoIter = std::vec::IntoIter<T>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a, T, const MIN: usize, const MAX: usize> IntoIterator for &'a $name<T, MIN, MAX> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }

        impl<T, const MIN: usize, const MAX: usize> $name<T, MIN, MAX> {
            /// What the server made; cut to MAX, because an answer must keep the contract.
            pub fn server(items: impl IntoIterator<Item = T>) -> Self {
                let items: Vec<T> = items.into_iter().collect();
                debug_assert!((MIN..=MAX).contains(&items.len()), "an array of the server is out of bounds");
                Self(items.into_iter().take(MAX).collect())
            }

            /// The items.
            pub fn into_vec(self) -> Vec<T> {
                self.0
            }
        }

        impl<'de, T: Deserialize<'de> $(+ $bound)?, const MIN: usize, const MAX: usize> Deserialize<'de> for $name<T, MIN, MAX> {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let items = Vec::<T>::deserialize(from)?;
                if !(MIN..=MAX).contains(&items.len()) {
                    return Err(D::Error::custom(format_args!("{MIN} to {MAX} items")));
                }
                $(
                    let is_known = |place: usize| items[..place].iter().any(|item| <T as $bound>::eq(item, &items[place]));
                    if (1..items.len()).any(is_known) {
                        return Err(D::Error::custom("an item is there twice"));
                    }
                )?
                Ok(Self(items))
            }
        }

        impl<T: ToSchema, const MIN: usize, const MAX: usize> ComposeSchema for $name<T, MIN, MAX> {
            fn compose(_: Vec<RefOr<Schema>>) -> RefOr<Schema> {
                let items = Ref::from_schema_name(T::name());
                ArrayBuilder::new().items(items).min_items(Some(MIN)).max_items(Some(MAX)).unique_items($unique).into()
            }
        }

        impl<T: ToSchema, const MIN: usize, const MAX: usize> ToSchema for $name<T, MIN, MAX> {
            fn name() -> Cow<'static, str> {
                format!("_{}.{}.{MIN}.{MAX}", stringify!($name), T::name()).into()
            }

            fn schemas(to: &mut Vec<(String, RefOr<Schema>)>) {
                to.push((T::name().into(), T::schema()));
                T::schemas(to);
            }
        }
    )+};
}

arrays! {
    List, unique: false;
    Set, unique: true, where T: PartialEq;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_and_doubles() {
        assert!(serde_json::from_str::<List<u8, 1, 2>>("[1,1]").is_ok());
        assert!(serde_json::from_str::<List<u8, 1, 2>>("[]").is_err());
        assert!(serde_json::from_str::<Set<u8, 0, 3>>("[1,2,1]").is_err());
        assert!(serde_json::from_str::<Set<u8, 0, 2>>("[1,2,3]").is_err());
    }
}
