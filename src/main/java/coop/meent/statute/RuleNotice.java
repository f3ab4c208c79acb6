package coop.meent.statute;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.LocalDate;
import java.util.Optional;

/// That a member was told of a version.
///
/// @param proof how: a letter, a mail, accepted on admission
public record RuleNotice(
    RuleVersionId version, MemberId member, LocalDate told, Optional<String> proof) {}
