//! The tables. Here belong SQL text, migrations, the two engines, transactions and the journal;
//! never a business `if`, a wire type, a key that opens a secret, or the HTTP server.
