package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// The capital of members, as far as it can be read at this laptop. The room that keeps it answers.
public interface CapitalOf {

  /// Where no capital is kept.
  CapitalOf NOWHERE = (member, day) -> Optional.empty();

  Optional<Money> on(MemberId member, LocalDate day);
}
