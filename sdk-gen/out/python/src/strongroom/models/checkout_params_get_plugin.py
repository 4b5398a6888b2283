from enum import StrEnum


class CheckoutParamsGetPlugin(StrEnum):
    GUACAMOLE_RDP = "guacamole-rdp"
    GUACAMOLE_REMOTE_APP = "guacamole-remote-app"
    GUACAMOLE_SSH = "guacamole-ssh"
    GUACAMOLE_TELNET = "guacamole-telnet"
    GUACAMOLE_VNC = "guacamole-vnc"

    def __str__(self) -> str:
        return str(self.value)
