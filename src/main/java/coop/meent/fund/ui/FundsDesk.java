package coop.meent.fund.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.fund.FundPapers;
import coop.meent.fund.FundService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What the page of the funds works with.
///
/// @param me who sits here
/// @param entry opens an entry of the books
public record FundsDesk(
    Desk desk,
    FundService funds,
    FundPapers papers,
    MemberService members,
    Clock clock,
    MemberId me,
    Consumer<EntryId> entry) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }
}
