"""The Python SDK of Strongroom, a privileged-access server.

from strongroom import OtpKeeper, Strongroom

with Strongroom("https://strongroom.example", OtpKeeper("/var/lib/app/otp")) as room:
    password = room.km_key_get_by_account(resource_id="DB1", account_id="scott").password
"""

from . import choices, models
from .client import AsyncStrongroom, Credential, PasswordLogin, SessionToken, Strongroom, idempotency_key
from .keeper import OtpKeeper
from .otp_file import OtpFileError
from .problem import UNEXPECTED, FieldError, ProblemError
from .types import UNSET

__all__ = [
    "UNEXPECTED",
    "UNSET",
    "AsyncStrongroom",
    "Credential",
    "FieldError",
    "OtpFileError",
    "OtpKeeper",
    "PasswordLogin",
    "ProblemError",
    "SessionToken",
    "Strongroom",
    "choices",
    "idempotency_key",
    "models",
]
