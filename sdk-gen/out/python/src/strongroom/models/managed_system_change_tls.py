from enum import StrEnum


class ManagedSystemChangeTls(StrEnum):
    OFF = "off"
    VERIFY_CA = "verify-ca"
    VERIFY_FULL = "verify-full"

    def __str__(self) -> str:
        return str(self.value)
