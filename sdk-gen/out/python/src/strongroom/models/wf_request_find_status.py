from enum import StrEnum


class WfRequestFindStatus(StrEnum):
    APPROVED = "approved"
    CANCELED = "canceled"
    DENIED = "denied"
    EXPIRED = "expired"
    ON_HOLD = "on-hold"
    PENDING = "pending"
    SCHEDULED = "scheduled"
    USED = "used"

    def __str__(self) -> str:
        return str(self.value)
