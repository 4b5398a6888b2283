from enum import StrEnum


class ManagedAccountFindPasswordState(StrEnum):
    CHANGING = "changing"
    CONFIRMED = "confirmed"
    IN_DOUBT = "in-doubt"
    NONE = "none"
    REPORTED = "reported"
    STORED = "stored"
    UNVERIFIED = "unverified"

    def __str__(self) -> str:
        return str(self.value)
