//! An installation begins with its built-in administrators, classes and groups; and begins once.

use domain::{
    address::AllowList,
    id::UserId,
    installation::found::{Found, Foundation},
    problem::Code,
    right::{Authority, Rights, privilege::Privileges},
    secret::PasswordHash,
};
use storage::{Errand, StoreError, TransactError, Tx, administrator, installation::FoundedAt, right};
use suite::store::{Bench, NOW, stamp_of_machine};

fn found() -> Found {
    Found {
        api_user_password: PasswordHash("api".into()),
        api_user_allowed: AllowList::from_words("127.0.0.0/8").unwrap(),
        superuser_password: PasswordHash("super".into()),
    }
}

struct RightsOf(&'static str);

impl Errand for RightsOf {
    type Answer = Rights;
    async fn run(&self, tx: &mut Tx) -> Result<Rights, StoreError> {
        let found = administrator::row::find(&UserId::from(self.0).canonical(), tx).await?.ok_or(StoreError::NotOne)?;
        right::of(&found, tx).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_rights_are_where_they_belong() {
    for bench in Bench::both().await {
        assert_eq!(bench.store.read(FoundedAt).await.unwrap(), None);
        let founded: Foundation = bench.store.transact(stamp_of_machine(), found()).await.unwrap();
        assert_eq!(bench.store.read(FoundedAt).await.unwrap(), Some(NOW));
        let (event, outcome, code) = bench.last().await;
        assert_eq!((&event[..], &outcome[..], code), ("server.founded", "done", None));

        let open: Vec<_> = founded.administrators.iter().filter(|one| one.is_enabled).map(|one| one.user_id.as_str()).collect();
        assert_eq!(open, ["_API_USER", "superuser"]);
        assert!(founded.administrators.iter().all(|one| one.is_enabled == one.password_hash.is_some() && one.is_built_in));
        assert!(founded.administrators.iter().all(|one| one.allowed.is_empty() || one.user_id.as_str() == "_API_USER"));

        let api_user = bench.store.read(RightsOf("_api_user")).await.unwrap();
        assert_eq!(api_user.authority, Authority::ApiAdministrator);
        assert_eq!(api_user.privileges.rights(), Privileges::API_ADMINISTRATION);
        let superuser = bench.store.read(RightsOf("superuser")).await.unwrap();
        assert_eq!((superuser.authority, superuser.privileges), (Authority::Ordinary, Privileges::ALL.rights()));
        for closed in ["_API_USER_TPM", "_API_USER_GUACAMOLE", "_IDMSUITE_USER_ANONYMOUS"] {
            assert!(bench.store.read(RightsOf(closed)).await.unwrap().privileges.rights().is_empty(), "{closed}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_happens_once() {
    for bench in Bench::both().await {
        bench.store.transact(stamp_of_machine(), found()).await.unwrap();
        let again = bench.store.transact(stamp_of_machine(), found()).await.unwrap_err();
        assert!(matches!(&again, TransactError::Refused(refusal) if refusal.code == Code::AdministratorExists), "{again:?}");
        assert_eq!(bench.last().await.0, "server.refused");
        assert_eq!(bench.count("SELECT COUNT(*) FROM administrator").await, 5);
    }
}
