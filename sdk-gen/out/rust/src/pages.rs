//! Iteration over lists.
use std::collections::VecDeque;
use std::future::Future;

use crate::Error;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// What it holds, in the order of the list; it may be empty before the end.
    pub items: Vec<T>,
    /// Where the next page begins; none at the end.
    pub next_cursor: Option<String>,
}

/// A list that comes in pages: the builders of the operations that answer with a page.
pub trait Paged: Clone + Send {
    /// What the list holds.
    type Item: Send;

    /// The same list, from a cursor on.
    #[must_use]
    fn after(self, cursor: String) -> Self;

    /// Asks for the page.
    fn page(self) -> impl Future<Output = Result<Page<Self::Item>, Error>> + Send;

    /// All items of all pages; one page is held at a time.
    ///
    /// ```no_run
    /// # use strongroom::Paged;
    /// # async fn all(client: strongroom::Client) -> Result<(), strongroom::Error> {
    /// let mut accounts = client.managed_account_find().policy_id("VAULT").items();
    /// while let Some(account) = accounts.next().await? {
    ///     println!("{}", account.account_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    fn items(self) -> Items<Self> {
        Items { next: Some(self.clone()), list: self, held: VecDeque::new() }
    }
}

/// The items of a list.
pub struct Items<L: Paged> {
    list: L,
    next: Option<L>,
    held: VecDeque<L::Item>,
}

impl<L: Paged> Items<L> {
    /// The next item; none at the end. After an error the same page is asked for again.
    pub async fn next(&mut self) -> Result<Option<L::Item>, Error> {
        while self.held.is_empty()
            && let Some(next) = &self.next
        {
            let page = next.clone().page().await?;
            self.held = page.items.into();
            self.next = page.next_cursor.map(|cursor| self.list.clone().after(cursor));
        }
        Ok(self.held.pop_front())
    }
}
