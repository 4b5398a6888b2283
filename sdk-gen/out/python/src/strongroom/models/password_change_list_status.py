from enum import StrEnum


class PasswordChangeListStatus(StrEnum):
    CANCELED = "canceled"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    IN_DOUBT = "in-doubt"
    QUEUED = "queued"
    RETRYING = "retrying"
    RUNNING = "running"

    def __str__(self) -> str:
        return str(self.value)
