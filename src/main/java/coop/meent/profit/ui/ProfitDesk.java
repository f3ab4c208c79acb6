package coop.meent.profit.ui;

import coop.meent.member.MemberService;
import coop.meent.profit.ProfitPapers;
import coop.meent.profit.ProfitService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of profit works with.
public record ProfitDesk(
    Desk desk, ProfitService profit, ProfitPapers papers, MemberService members, Clock clock) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
