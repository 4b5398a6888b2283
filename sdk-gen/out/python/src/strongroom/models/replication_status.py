from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.replication_member import ReplicationMember


T = TypeVar("T", bound="ReplicationStatus")


@_attrs_define
class ReplicationStatus:
    """How the database keeps what is written, and what is left to do.

    Attributes:
        engine (str): Where the tables are.
        leader_reachable (bool): A member takes writes, and answers.
        quorum (bool): What is written is kept as the configuration asks.
        commits_waiting (int): Commits that wait for standbys.
        commits_waiting_milliseconds (int): For how long the first of them has.
        members (list[ReplicationMember]): The members of the cluster, in the order of the configuration; none where the
            tables are in a file.
        changes_open (int): Changes of passwords that aren't settled.
        changes_in_doubt (int): Of these, such whose password nobody is sure of.
        checkins_failed (int): Check-outs whose return has failed.
    """

    engine: str
    leader_reachable: bool
    quorum: bool
    commits_waiting: int
    commits_waiting_milliseconds: int
    members: list[ReplicationMember]
    changes_open: int
    changes_in_doubt: int
    checkins_failed: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        engine = self.engine

        leader_reachable = self.leader_reachable

        quorum = self.quorum

        commits_waiting = self.commits_waiting

        commits_waiting_milliseconds = self.commits_waiting_milliseconds

        members = []
        for members_item_data in self.members:
            members_item = members_item_data.to_dict()
            members.append(members_item)

        changes_open = self.changes_open

        changes_in_doubt = self.changes_in_doubt

        checkins_failed = self.checkins_failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "engine": engine,
                "leaderReachable": leader_reachable,
                "quorum": quorum,
                "commitsWaiting": commits_waiting,
                "commitsWaitingMilliseconds": commits_waiting_milliseconds,
                "members": members,
                "changesOpen": changes_open,
                "changesInDoubt": changes_in_doubt,
                "checkinsFailed": checkins_failed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.replication_member import ReplicationMember

        d = dict(src_dict)
        engine = d.pop("engine")

        leader_reachable = d.pop("leaderReachable")

        quorum = d.pop("quorum")

        commits_waiting = d.pop("commitsWaiting")

        commits_waiting_milliseconds = d.pop("commitsWaitingMilliseconds")

        members = []
        _members = d.pop("members")
        for members_item_data in _members:
            members_item = ReplicationMember.from_dict(members_item_data)

            members.append(members_item)

        changes_open = d.pop("changesOpen")

        changes_in_doubt = d.pop("changesInDoubt")

        checkins_failed = d.pop("checkinsFailed")

        replication_status = cls(
            engine=engine,
            leader_reachable=leader_reachable,
            quorum=quorum,
            commits_waiting=commits_waiting,
            commits_waiting_milliseconds=commits_waiting_milliseconds,
            members=members,
            changes_open=changes_open,
            changes_in_doubt=changes_in_doubt,
            checkins_failed=checkins_failed,
        )

        replication_status.additional_properties = d
        return replication_status

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
