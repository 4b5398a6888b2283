from enum import StrEnum


class CheckoutRequestNewOnConflict(StrEnum):
    FAIL = "fail"
    RENEW = "renew"
    REUSE = "reuse"

    def __str__(self) -> str:
        return str(self.value)
