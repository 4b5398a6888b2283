//! TLS to a server that shows a certificate for its name, signed by an authority that the target names.

use std::{io, sync::Arc};

use rustls::{ClientConfig, RootCertStore, crypto::aws_lc_rs};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject as _};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

use super::session::Trouble;

/// Length, and the number that asks for TLS.
const ASK: [u8; 8] = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f];
/// The answer of a server that has it.
const YES: u8 = b'S';
/// And of one that hasn't.
const NO: u8 = b'N';

/// Begins TLS. `authorities`: PEM.
pub(super) async fn begin(mut stream: TcpStream, authorities: &str, name: &str) -> Result<TlsStream<TcpStream>, Trouble> {
    let (connector, name) = prepare(authorities, name).map_err(Trouble::Untrusted)?;
    stream.write_all(&ASK).await.map_err(|_| Trouble::Broken)?;
    match stream.read_u8().await.map_err(|_| Trouble::Broken)? {
        YES => {}
        NO => return Err(Trouble::Untrusted("the server has no TLS")),
        _ => return Err(Trouble::Broken), // it says what is wrong with it, in clear: perhaps only for now
    }
    connector.connect(name, stream).await.map_err(|error| {
        if is_of_tls(&error) {
            Trouble::Untrusted("the server's certificate, or its TLS, is refused: it is not proven to be the one")
        } else {
            Trouble::Broken
        }
    })
}

fn prepare(authorities: &str, name: &str) -> Result<(TlsConnector, ServerName<'static>), &'static str> {
    let mut roots = RootCertStore::empty();
    for authority in CertificateDer::pem_slice_iter(authorities.as_bytes()) {
        let authority = authority.map_err(|_| "the certificate of the authority is no PEM")?;
        roots.add(authority).map_err(|_| "the certificate of the authority can't be used")?;
    }
    if roots.is_empty() {
        return Err("there is no certificate of an authority");
    }
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| "there is no version of TLS")?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name.to_owned()).map_err(|_| "the address is no name that a certificate can be for")?;
    Ok((TlsConnector::from(Arc::new(config)), name))
}

fn is_of_tls(error: &io::Error) -> bool {
    error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<rustls::Error>)
}
