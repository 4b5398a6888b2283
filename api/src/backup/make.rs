//! Makes a backup: the journal first, then one state of all tables, sealed as it is read.

use std::{
    io::{self, BufWriter},
    path::Path,
    sync::Arc,
};

use domain::installation::back_up::BackUp;
use storage::{
    Place, Store, StoreError, TransactError,
    backup::{BackupError, Source, Totals},
    journal::seal::SealNext,
};

use super::{
    file::{FileError, Partial},
    format::{Header, KekText, KeyName, KeyText, Manifest, Signer},
    writer::Writer,
};
use crate::{
    clock::Clock,
    command::machine::machine_stamp,
    entropy,
    key::{KeyError, Keyring, SealError, StreamKey},
};

/// Bytes that are written at once.
const BUFFER_BYTES: usize = 1 << 20;

/// No backup was made.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// Its file.
    #[error(transparent)]
    File(#[from] FileError),
    /// Its rows.
    #[error(transparent)]
    Rows(#[from] BackupError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The journal.
    #[error(transparent)]
    Journal(#[from] TransactError),
    /// Its key.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// Its signature.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Another KEK has taken over since the keys were read.
    #[error("another KEK has taken over meanwhile; start again")]
    KekChanged,
    /// What the system says.
    #[error("the backup can't be written: {0}")]
    Io(#[from] io::Error),
}

/// What a backup is made of.
pub struct Making<'a> {
    /// Where the tables are.
    pub place: &'a Place,
    /// The same, opened: the journal.
    pub store: &'a Store,
    /// The keys.
    pub keys: &'a Arc<Keyring>,
    /// The store's time.
    pub clock: &'a Clock,
}

impl Making<'_> {
    /// Makes it there; what it says of itself.
    pub async fn make(&self, to: &Path) -> Result<Manifest, MakeError> {
        let mut partial = Partial::create(to)?;
        storage::crash_point!("Backup", "begun");
        let backup_id = entropy::id(self.clock.now());
        self.store.transact(machine_stamp(self.clock.now()), BackUp { backup: backup_id.clone() }).await?;
        while self.store.errand(SealNext(self.store.chain().id.clone())).await? > 0 {} // so that the backup's own heads have it
        let source = Source::begin(self.place).await?;
        storage::crash_point!("Backup", "snapshot");
        let (key, header) = self.header(backup_id, source.schema())?;
        let mut file = BufWriter::with_capacity(BUFFER_BYTES, partial.file());
        let mut writer = Writer::begin(&mut file, &header, key)?;
        let totals = source.dump(&mut writer).await?;
        storage::crash_point!("Backup", "dumped");
        if totals.keys.iter().any(|key| key.kek_id != header.kek.kek_id) {
            return Err(MakeError::KekChanged);
        }
        let (body, chunks, end) = writer.end()?;
        let key_id = self.keys.checkpoint_key(self.clock.now())?;
        let manifest = self.manifest(&header, &totals, key_id.to_string(), chunks, body)?;
        let bytes = serde_json::to_vec(&manifest).map_err(io::Error::from)?;
        let signed = self.keys.sign_checkpoint(key_id, &Manifest::hash(&bytes))?;
        end.manifest(&bytes, &signed.signature)?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?;
        partial.finish()?;
        Ok(manifest)
    }

    fn header(&self, backup_id: String, schema: i64) -> Result<(StreamKey, Header), MakeError> {
        let (key, bytes) = StreamKey::make();
        let file_key = self.keys.seal(&Header::binding(&backup_id), bytes.as_slice())?;
        let wrapped = self.keys.wrapped_key_of(&file_key)?;
        let check = self.keys.kek_check();
        let engine = match self.place {
            Place::Sqlite(_) => "sqlite",
            Place::Postgres(_) => "postgresql",
        };
        let header = Header {
            backup_id,
            made_at: self.clock.now().into(),
            server_version: env!("CARGO_PKG_VERSION").into(),
            schema,
            engine: engine.into(),
            kek: KekText { kek_id: check.kek_id.0, check: hex::encode(check.check) },
            key: KeyText::from(&wrapped),
            file_key: hex::encode(file_key),
        };
        Ok((key, header))
    }

    fn manifest(
        &self,
        header: &Header,
        totals: &Totals,
        key_id: String,
        chunks: u32,
        body: [u8; 32],
    ) -> Result<Manifest, MakeError> {
        let keys = self.keys.checkpoint_keys();
        let signer = keys.iter().find(|key| key.key_id.to_string() == key_id);
        let signer = signer.ok_or(KeyError::Missing(crate::key::Purpose::Checkpoint))?;
        Ok(Manifest {
            backup_id: header.backup_id.clone(),
            made_at: header.made_at,
            schema: header.schema,
            chunks,
            body: hex::encode(body),
            kek_id: header.kek.kek_id.clone(),
            keys: totals.keys.iter().map(KeyName::from).collect(),
            tables: totals.rows.iter().map(|(table, rows)| ((*table).to_owned(), *rows)).collect(),
            heads: totals.heads.clone(),
            checkpoint: totals.checkpoint.clone(),
            signer: Signer { public: hex::encode(signer.public), key_id },
        })
    }
}
