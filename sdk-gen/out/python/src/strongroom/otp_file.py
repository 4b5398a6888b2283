"""The file in which a chain of one-time passwords lies, and the lock on it. POSIX only."""

from __future__ import annotations

import base64
import binascii
import contextlib
import errno
import fcntl
import json
import os
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

FORMAT = "strongroom-otp/1"
CHAIN_MAX = 32
LOCK_SECONDS = 60.0
_BYTES_MAX = 64 * 1024
_NONCE_BYTES = 12
_KEY_BYTES = 32

_mutexes: dict[str, threading.Lock] = {}
_mutexes_guard = threading.Lock()


class OtpFileError(Exception):
    """The file can't be used; the text says why, and holds nothing of its content."""


class OtpFile:
    """A caller's chain, oldest first, in a file that nobody else may read."""

    def __init__(self, path: str | os.PathLike[str], key: bytes | None = None) -> None:
        if key is not None and len(key) != _KEY_BYTES:
            raise ValueError("the key has 32 bytes")
        self.path = Path(path)
        self._key = key

    def read(self) -> tuple[str, list[str]]:
        """The caller, and its chain."""
        try:
            descriptor = os.open(self.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
        except OSError as error:
            reason = "is a symbolic link" if error.errno == errno.ELOOP else f"can't be opened ({error.strerror})"
            raise OtpFileError(f"{self.path} {reason}") from None
        try:
            self._check(os.fstat(descriptor))
            with open(descriptor, "rb", closefd=False) as file:
                text = file.read(_BYTES_MAX + 1)
        finally:
            os.close(descriptor)
        return self._parsed(text)

    def write(self, user_id: str, chain: list[str]) -> None:
        """Replaces the file; it is on the disk when this returns."""
        new = self.path.with_name(self.path.name + ".new")
        new.unlink(missing_ok=True)
        self._create(new, user_id, chain)
        new.rename(self.path)
        self._sync_folder()

    def create(self, user_id: str, chain: list[str]) -> None:
        """Makes the file, which must not be there."""
        new = self.path.with_name(self.path.name + ".new")
        new.unlink(missing_ok=True)
        self._create(new, user_id, chain)
        try:
            os.link(new, self.path)
        except FileExistsError:
            raise OtpFileError(f"{self.path} is there already") from None
        finally:
            new.unlink()
        self._sync_folder()

    @contextlib.contextmanager
    def locked(self, seconds: float = LOCK_SECONDS) -> Iterator[None]:
        """Holds the lock, against other processes and against other threads of this one."""
        until = time.monotonic() + seconds
        with _mutexes_guard:
            mutex = _mutexes.setdefault(os.path.realpath(self.path), threading.Lock())
        if not mutex.acquire(timeout=seconds):
            raise OtpFileError(f"{self.path} is locked by another thread")
        try:
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
            descriptor = os.open(self.path.with_name(self.path.name + ".lock"), flags, 0o600)
            try:
                self._wait_for(descriptor, until)
                yield
            finally:
                os.close(descriptor)  # which ends the lock
        finally:
            mutex.release()

    def _wait_for(self, descriptor: int, until: float) -> None:
        while True:
            try:
                fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            except OSError as error:
                if error.errno not in (errno.EAGAIN, errno.EACCES):
                    raise
            if time.monotonic() > until:
                raise OtpFileError(f"{self.path} is locked by another process")
            time.sleep(0.02)

    def _check(self, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise OtpFileError(f"{self.path} is no regular file")
        if status.st_nlink != 1:
            raise OtpFileError(f"{self.path} has another name, too")
        if status.st_uid != os.geteuid():
            raise OtpFileError(f"{self.path} belongs to another user")
        if status.st_mode & 0o077:
            raise OtpFileError(f"{self.path} is open to others: it must have mode 0600")

    def _create(self, path: Path, user_id: str, chain: list[str]) -> None:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(self._text(user_id, chain))
            file.flush()
            os.fsync(descriptor)

    def _sync_folder(self) -> None:
        descriptor = os.open(self.path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _text(self, user_id: str, chain: list[str]) -> bytes:
        said: dict[str, object] = {"format": FORMAT, "userId": user_id}
        if self._key is None:
            said["otps"] = chain
        else:
            nonce = os.urandom(_NONCE_BYTES)
            clear = json.dumps(chain, ensure_ascii=False).encode()
            said["nonce"] = _base64(nonce)
            said["sealed"] = _base64(_cipher(self._key).encrypt(nonce, clear, _bound_to(user_id)))
        return json.dumps(said, ensure_ascii=False).encode()

    def _parsed(self, text: bytes) -> tuple[str, list[str]]:
        try:
            said = json.loads(text) if len(text) <= _BYTES_MAX else None
        except ValueError:
            said = None
        if not isinstance(said, dict) or said.get("format") != FORMAT:
            raise OtpFileError(f"{self.path} is no file of one-time passwords")
        user_id = said.get("userId")
        if not isinstance(user_id, str) or not user_id:
            raise OtpFileError(f"{self.path} names no caller")
        if ("sealed" in said) != (self._key is not None):
            raise OtpFileError(
                f"{self.path} is sealed: a key is needed" if self._key is None else f"{self.path} is not sealed"
            )
        chain = self._opened(user_id, said) if self._key is not None else said.get("otps")
        if not isinstance(chain, list) or not 1 <= len(chain) <= CHAIN_MAX:
            raise OtpFileError(f"{self.path} holds no chain of 1 to {CHAIN_MAX} passwords")
        if not all(isinstance(otp, str) and 1 <= len(otp) <= 1024 for otp in chain):
            raise OtpFileError(f"{self.path} holds something that is no password")
        return user_id, chain

    def _opened(self, user_id: str, said: dict[str, object]) -> object:
        assert self._key is not None
        try:
            nonce, sealed = (_bytes_of(said.get(name)) for name in ("nonce", "sealed"))
            return json.loads(_cipher(self._key).decrypt(nonce, sealed, _bound_to(user_id)))
        except Exception:  # the library has a type of its own for each way in which a seal can be broken
            raise OtpFileError(f"{self.path} can't be opened by this key") from None


def _cipher(key: bytes):  # type: ignore[no-untyped-def] # only there with the extra `sealed`
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError:
        raise OtpFileError("sealing needs the extra: pip install 'strongroom[sealed]'") from None
    return AESGCM(key)


def _bound_to(user_id: str) -> bytes:
    return f"{FORMAT}\n{user_id}".encode()


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes_of(text: object) -> bytes:
    if not isinstance(text, str):
        raise binascii.Error
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
