package coop.meent.collect.ui;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.collect.CollectOutcome;
import coop.meent.collect.CollectRoom;
import coop.meent.collect.CollectService;
import coop.meent.collect.DebitStanding;
import coop.meent.collect.MandateOutcome;
import coop.meent.collect.MandateService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the pages of collecting work with.
///
/// @param me who sits at this laptop
/// @param line shows a bank line
public record CollectDesk(
    Desk desk,
    CollectRoom room,
    MemberService members,
    Clock clock,
    Member me,
    Consumer<BankLineId> line) {

  CollectService collect() {
    return room.service();
  }

  MandateService mandates() {
    return room.mandates();
  }

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

  /// Runs a deed on a batch; a refusal is told in the bar, and anything else by `done`.
  void run(Supplier<CollectOutcome> deed, NoticeBar bar, Consumer<DebitStanding> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              bar.tell(CollectOutcome.refusal(outcome));
              if (outcome instanceof CollectOutcome.Done(var standing, var _))
                done.accept(standing);
            });
  }

  /// Runs a deed on a mandate.
  void keep(Supplier<MandateOutcome> deed, NoticeBar bar, Runnable done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              bar.tell(MandateOutcome.refusal(outcome));
              if (MandateOutcome.refusal(outcome).isEmpty()) done.run();
            });
  }
}
