package coop.meent.pay.ui;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.pay.BatchPapers;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.PayService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the pages of payments work with.
///
/// @param me who sits at this laptop
/// @param line shows a bank line
public record PayDesk(
    Desk desk,
    PayService pay,
    BatchPapers papers,
    MemberService members,
    Clock clock,
    Member me,
    Consumer<BankLineId> line) {

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  /// Runs a deed; a refusal is told in the bar, and anything else by `done`.
  void run(Supplier<PayOutcome> deed, NoticeBar bar, BiConsumer<BatchStanding, DeedId> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              bar.tell(PayOutcome.refusal(outcome));
              if (outcome instanceof PayOutcome.Done(var standing, var id))
                done.accept(standing, id);
            });
  }
}
