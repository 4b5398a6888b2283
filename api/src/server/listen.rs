//! Where the server listens: sockets, TLS, and the file that says which port it was given.

use std::{
    fs, io,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
};

use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
};

use crate::config::Tls;

/// The bound address, in the data directory, as long as the server accepts.
pub const LISTEN_FILE: &str = "listen";

/// The server can't listen.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// The address can't be had.
    #[error("listen on {address}: {error}")]
    Bind {
        /// What was asked for.
        address: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
    /// The certificate or its key can't be used.
    #[error("tls: {0}")]
    Tls(String),
    /// The address can't be written down.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// Binds a socket; port 0 takes a free one.
pub fn bind(address: SocketAddr) -> Result<TcpListener, ListenError> {
    TcpListener::bind(address).map_err(|error| ListenError::Bind { address, error })
}

/// TLS 1.2 and 1.3, by the certificate chain and key of the configuration.
pub fn tls(data: &Path, tls: &Tls) -> Result<ServerConfig, ListenError> {
    let failed = |error: &dyn std::fmt::Display| ListenError::Tls(error.to_string());
    let chain = CertificateDer::pem_file_iter(data.join(&tls.certificate)).map_err(|error| failed(&error))?;
    let chain = chain.collect::<Result<Vec<_>, _>>().map_err(|error| failed(&error))?;
    let key = PrivateKeyDer::from_pem_file(data.join(&tls.key)).map_err(|error| failed(&error))?;
    ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).map_err(|error| failed(&error))
}

/// Says where the server listens. Written whole, and last: who finds the file can connect.
pub fn announce(data: &Path, address: SocketAddr) -> Result<(), ListenError> {
    let path = data.join(LISTEN_FILE);
    let draft = data.join("listen.new");
    let written = fs::write(&draft, format!("{address}\n")).and_then(|()| fs::rename(&draft, &path));
    written.map_err(|error| ListenError::File { path, error })
}

/// The server listens no longer.
pub fn withdraw(data: &Path) {
    let _ = fs::remove_file(data.join(LISTEN_FILE)); // a file that is not there says the same
}
