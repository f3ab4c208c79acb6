package coop.meent.capital.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.capital.CapitalPapers;
import coop.meent.capital.CapitalService;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What the page of capital works with.
///
/// @param warnings what the board should look at, with its source
/// @param opens somebody's card in the register
public record CapitalDesk(
    Desk desk,
    CapitalService capital,
    CapitalPapers papers,
    MemberService members,
    Clock clock,
    Supplier<List<Named>> warnings,
    Opens opens) {

  /// Where the page leads.
  @FunctionalInterface
  public interface Opens {
    void member(MemberId who);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
