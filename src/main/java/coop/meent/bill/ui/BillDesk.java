package coop.meent.bill.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.bill.BillPapers;
import coop.meent.bill.BillService;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// What every view of bills is made with.
///
/// @param me who sits here
/// @param openEntry shows an entry of the journal
/// @param fetching how the file of a receipt comes that is not here; empty where none can
public record BillDesk(
    Desk desk,
    BillService bills,
    BillPapers papers,
    MemberService members,
    Clock clock,
    MemberId me,
    Consumer<EntryId> openEntry,
    Optional<Fetching> fetching) {

  Texts texts() {
    return desk.texts();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId who) {
    return members.member(who).map(one -> one.name()).orElse("?");
  }
}
