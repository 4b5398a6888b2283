//! The operations whose answer is a page. Generated from the contract.
use super::{operations::builder, types};
use crate::{Error, Page, Paged};
impl Paged for builder::SessionList<'_> {
    type Item = types::SessionInfo;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::PasswordVersionList<'_> {
    type Item = types::PasswordVersion;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::PasswordChangeList<'_> {
    type Item = types::PasswordChange;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::AdminList<'_> {
    type Item = types::ProductAdministrator;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::AdminGroupList<'_> {
    type Item = types::AdministratorGroup;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::AdminGroupMemberList<'_> {
    type Item = types::Member;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::UserClassList<'_> {
    type Item = types::UserClass;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::UserclassMembershipList<'_> {
    type Item = types::Member;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::UserGroupList<'_> {
    type Item = types::UserGroup;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::UserGroupMemberList<'_> {
    type Item = types::Member;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::ManagedAccountFind<'_> {
    type Item = types::ManagedAccount;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::ManagedSystemManagedAccountList<'_> {
    type Item = types::ManagedAccount;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::ManagedSystemPolicyList<'_> {
    type Item = types::ManagedSystemPolicy;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::ManagedSystemPolicyOptionList<'_> {
    type Item = types::SystemVariable;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::ManagedSystemList<'_> {
    type Item = types::ManagedSystem;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::ConnectorList<'_> {
    type Item = types::Connector;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::WfRequestFind<'_> {
    type Item = types::CheckoutRequest;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::CheckoutList<'_> {
    type Item = types::Checkout;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::SystemVariableList<'_> {
    type Item = types::SystemVariable;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::JournalList<'_> {
    type Item = types::JournalEntry;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
impl Paged for builder::InstanceList<'_> {
    type Item = types::Instance;
    fn after(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    async fn page(self) -> Result<Page<Self::Item>, Error> {
        let page = self.send().await?.into_inner();
        Ok(Page { items: page.items, next_cursor: page.next_cursor })
    }
}
