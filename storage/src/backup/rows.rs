//! How rows are written: tables one after another, each with its columns, its rows and their number; the numbers are big-endian.
//!
//! ```text
//! table:  'T', name, u8 columns, each: name, 'i' | 't' | 'b'          name: u8 length, UTF-8
//! row:    'R', each value: 'n' | 'i' i64 | 't' u32 length, UTF-8 | 'b' u32 length, bytes
//! end of a table: 'E', u64 rows        end of all: 'Z'
//! ```

use std::io::{Read, Write};

use super::{
    BackupError, Value,
    table::{Table, of_schema},
};

/// The longest value. Bodies are bounded by a mebibyte, a journal row by few of them.
const VALUE_BYTES_MAX: u32 = 64 << 20;

/// Writes rows.
pub struct RowWriter<'a> {
    to: &'a mut dyn Write,
}

impl<'a> RowWriter<'a> {
    /// To there.
    pub fn new(to: &'a mut dyn Write) -> Self {
        Self { to }
    }

    /// A table begins.
    pub fn table(&mut self, table: &Table) -> Result<(), BackupError> {
        self.to.write_all(b"T")?;
        self.name(table.name)?;
        self.to.write_all(&[u8::try_from(table.columns.len()).map_err(|_| BackupError::Malformed("columns"))?])?;
        for column in table.columns {
            self.name(column.name)?;
            self.to.write_all(&[column.kind.tag()])?;
        }
        Ok(())
    }

    fn name(&mut self, name: &str) -> Result<(), BackupError> {
        self.to.write_all(&[u8::try_from(name.len()).map_err(|_| BackupError::Malformed("name"))?])?;
        Ok(self.to.write_all(name.as_bytes())?)
    }

    /// A row of it.
    pub fn row(&mut self, table: &Table, row: &[Value]) -> Result<(), BackupError> {
        self.to.write_all(b"R")?;
        for value in row {
            match value {
                Value::Null => self.to.write_all(b"n")?,
                Value::Int(number) => {
                    self.to.write_all(b"i")?;
                    self.to.write_all(&number.to_be_bytes())?;
                }
                Value::Text(text) => self.bytes(table, b't', text.as_bytes())?,
                Value::Bytes(bytes) => self.bytes(table, b'b', bytes)?,
            }
        }
        Ok(())
    }

    fn bytes(&mut self, table: &Table, tag: u8, bytes: &[u8]) -> Result<(), BackupError> {
        let length = u32::try_from(bytes.len()).ok().filter(|length| *length <= VALUE_BYTES_MAX);
        let length = length.ok_or(BackupError::TooLong(table.name))?;
        self.to.write_all(&[tag])?;
        self.to.write_all(&length.to_be_bytes())?;
        Ok(self.to.write_all(bytes)?)
    }

    /// It ends.
    pub fn end(&mut self, rows: u64) -> Result<(), BackupError> {
        self.to.write_all(b"E")?;
        Ok(self.to.write_all(&rows.to_be_bytes())?)
    }

    /// Nothing more comes.
    pub fn finish(&mut self) -> Result<(), BackupError> {
        Ok(self.to.write_all(b"Z")?)
    }
}

/// Reads rows: exactly the tables of a schema, in their order, with their columns.
pub struct RowReader<'a> {
    from: &'a mut dyn Read,
    left: std::vec::IntoIter<&'static Table>,
    rows: u64,
}

impl<'a> RowReader<'a> {
    /// From there, of a schema.
    pub fn new(from: &'a mut dyn Read, schema: i64) -> Self {
        Self { from, left: of_schema(schema).collect::<Vec<_>>().into_iter(), rows: 0 }
    }

    /// The next table; none: all were read, and nothing follows.
    pub fn table(&mut self) -> Result<Option<&'static Table>, BackupError> {
        const OTHER: BackupError = BackupError::Malformed("another table than the schema has");
        self.rows = 0;
        match (self.byte()?, self.left.next()) {
            (b'T', Some(table)) => {
                let mut is_same = self.name()? == table.name.as_bytes() && usize::from(self.byte()?) == table.columns.len();
                for column in table.columns {
                    is_same = is_same && self.name()? == column.name.as_bytes() && self.byte()? == column.kind.tag();
                }
                if is_same { Ok(Some(table)) } else { Err(OTHER) }
            }
            (b'Z', None) => {
                let mut more = [0];
                if self.from.read(&mut more)? == 0 { Ok(None) } else { Err(BackupError::Malformed("something after its end")) }
            }
            _ => Err(OTHER),
        }
    }

    /// The next row of it; none: those were all.
    pub fn row(&mut self, table: &Table) -> Result<Option<Vec<Value>>, BackupError> {
        match self.byte()? {
            b'R' => {
                self.rows += 1;
                let row = table.columns.iter().map(|column| {
                    let value = self.value()?;
                    if value.is_of(column.kind) { Ok(value) } else { Err(BackupError::Malformed("a value of another kind")) }
                });
                row.collect::<Result<Vec<_>, _>>().map(Some)
            }
            b'E' => {
                let rows = u64::from_be_bytes(self.array()?);
                if rows == self.rows { Ok(None) } else { Err(BackupError::Malformed("another number of rows")) }
            }
            _ => Err(BackupError::Malformed("neither a row nor the end of a table")),
        }
    }

    fn value(&mut self) -> Result<Value, BackupError> {
        Ok(match self.byte()? {
            b'n' => Value::Null,
            b'i' => Value::Int(i64::from_be_bytes(self.array()?)),
            b't' => {
                let text = String::from_utf8(self.bytes()?);
                Value::Text(text.map_err(|_| BackupError::Malformed("a text that is no UTF-8"))?)
            }
            b'b' => Value::Bytes(self.bytes()?),
            _ => return Err(BackupError::Malformed("a value of no kind")),
        })
    }

    fn bytes(&mut self) -> Result<Vec<u8>, BackupError> {
        let length = u32::from_be_bytes(self.array()?);
        if length > VALUE_BYTES_MAX {
            return Err(BackupError::Malformed("a value that is too long"));
        }
        let mut bytes = Vec::new();
        // what is said to come takes no room before it does
        if self.from.take(length.into()).read_to_end(&mut bytes)? == length as usize {
            Ok(bytes)
        } else {
            Err(BackupError::Malformed("a value that was cut off"))
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, BackupError> {
        let mut name = vec![0; self.byte()?.into()];
        self.from.read_exact(&mut name)?;
        Ok(name)
    }

    fn byte(&mut self) -> Result<u8, BackupError> {
        self.array::<1>().map(|[byte]| byte)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], BackupError> {
        let mut array = [0; N];
        self.from.read_exact(&mut array)?;
        Ok(array)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::{Kind, SCHEMA_OLDEST};

    fn row(table: &Table, odd: bool) -> Vec<Value> {
        let value = |kind| match kind {
            _ if odd => Value::Null,
            Kind::Int => Value::Int(i64::MIN),
            Kind::Text => Value::Text("ä\0\n".into()),
            Kind::Bytes => Value::Bytes(vec![0, 255]),
        };
        table.columns.iter().map(|column| value(column.kind)).collect()
    }

    fn written() -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut writer = RowWriter::new(&mut bytes);
        for table in of_schema(SCHEMA_OLDEST) {
            writer.table(table).unwrap();
            for odd in [false, true] {
                writer.row(table, &row(table, odd)).unwrap();
            }
            writer.end(2).unwrap();
        }
        writer.finish().unwrap();
        bytes
    }

    fn read(mut bytes: &[u8]) -> Result<usize, BackupError> {
        let mut reader = RowReader::new(&mut bytes, SCHEMA_OLDEST);
        let mut rows = 0;
        while let Some(table) = reader.table()? {
            while let Some(found) = reader.row(table)? {
                assert_eq!(found, row(table, rows % 2 == 1));
                rows += 1;
            }
        }
        Ok(rows)
    }

    #[test]
    fn rows_come_back_as_they_were() {
        assert_eq!(read(&written()).unwrap(), 2 * of_schema(SCHEMA_OLDEST).count());
    }

    #[test]
    fn what_is_cut_off_or_goes_on_is_refused() {
        let bytes = written();
        for length in (0..bytes.len()).step_by(7) {
            assert!(read(&bytes[..length]).is_err(), "{length}");
        }
        assert!(read(&[&bytes[..], b"Z"].concat()).is_err());
    }

    #[test]
    fn a_length_takes_no_memory_before_its_bytes_are_there() {
        let mut bytes: &[u8] = &[b'b', 3, 255, 255, 255];
        assert!(matches!(RowReader::new(&mut bytes, SCHEMA_OLDEST).value(), Err(BackupError::Malformed(_))));
    }
}
