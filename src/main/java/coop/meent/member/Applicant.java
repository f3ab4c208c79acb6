package coop.meent.member;

import coop.meent.base.Id.MemberId;
import java.util.Optional;

/// Who asked to become a member.
///
/// @param id the one that the member gets on admission
public record Applicant(
    MemberId id,
    String name,
    Optional<String> trade,
    Optional<String> email,
    Optional<String> town) {}
