"""The file of one-time passwords is nobody else's, and one login's at a time."""

import os
import secrets
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from strongroom import OtpFileError, OtpKeeper
from strongroom.otp_file import OtpFile

HOLD = """
import sys
from strongroom.otp_file import OtpFile
with OtpFile(sys.argv[1]).locked():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A good file."""
    path = tmp_path / "otp"
    OtpKeeper.enroll(path, "ROBOT", "first")
    return path


def test_what_is_written_is_read_and_nobody_else_may(path: Path) -> None:
    assert OtpFile(path).read() == ("ROBOT", ["first"])
    assert path.stat().st_mode & 0o777 == 0o600
    OtpFile(path).write("ROBOT", ["a", "b"])
    assert OtpFile(path).read() == ("ROBOT", ["a", "b"])
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_sealed_does_not_stand_there(tmp_path: Path) -> None:
    key, path = secrets.token_bytes(32), tmp_path / "otp"
    OtpKeeper.enroll(path, "ROBOT", "CANARY", key)
    assert "CANARY" not in path.read_text()
    assert OtpFile(path, key).read() == ("ROBOT", ["CANARY"])
    with pytest.raises(OtpFileError):
        OtpFile(path, secrets.token_bytes(32)).read()
    with pytest.raises(ValueError, match="32 bytes"):
        OtpFile(path, b"short")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o777])
def test_a_file_that_others_may_read_is_refused(path: Path, mode: int) -> None:
    path.chmod(mode)
    with pytest.raises(OtpFileError, match="open to others"):
        OtpFile(path).read()


def test_a_link_is_refused(path: Path) -> None:
    link = path.with_name("link")
    link.symlink_to(path)
    with pytest.raises(OtpFileError, match="symbolic link"):
        OtpFile(link).read()
    os.link(path, path.with_name("second"))
    with pytest.raises(OtpFileError, match="another name"):
        OtpFile(path).read()


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    for name in ("pipe", ".", "absent"):
        with pytest.raises(OtpFileError):
            OtpFile(tmp_path / name).read()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_somebody_else_is_refused(path: Path) -> None:
    os.chown(path, 65534, -1)
    with pytest.raises(OtpFileError, match="another user"):
        OtpFile(path).read()


def test_a_file_that_is_there_is_not_replaced(path: Path) -> None:
    with pytest.raises(OtpFileError, match="already"):
        OtpKeeper.enroll(path, "ROBOT", "second")
    assert OtpFile(path).read() == ("ROBOT", ["first"])
    assert sorted(file.name for file in path.parent.iterdir()) == ["otp", "otp.lock"]


def test_what_a_crash_left_behind_is_no_hindrance(path: Path) -> None:
    path.with_name("otp.new").symlink_to("/nowhere")
    OtpFile(path).write("ROBOT", ["next"])
    assert OtpFile(path).read() == ("ROBOT", ["next"])


def test_another_process_waits(path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdin and holder.stdout
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(OtpFileError, match="another process"), OtpFile(path).locked(0.1):
            pass
        holder.kill()
    with OtpFile(path).locked(5):
        pass


def test_another_thread_waits(path: Path) -> None:
    inside, most, guard = 0, 0, threading.Lock()
    start = threading.Barrier(8)

    def enter() -> None:
        nonlocal inside, most
        start.wait()
        for _ in range(50):
            with OtpFile(path).locked():
                with guard:
                    inside += 1
                    most = max(most, inside)
                with guard:
                    inside -= 1

    threads = [threading.Thread(target=enter) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    with OtpFile(path).locked(), pytest.raises(OtpFileError, match="another thread"), OtpFile(path).locked(0.1):
        pass


def test_nothing_shows_a_password(path: Path) -> None:
    assert "first" not in repr(OtpKeeper(path))
    path.write_text('{"format": "strongroom-otp/1", "userId": "ROBOT", "otps": ["CANARY", 1]}')
    with pytest.raises(OtpFileError) as caught:
        OtpFile(path).read()
    assert "CANARY" not in str(caught.value)
