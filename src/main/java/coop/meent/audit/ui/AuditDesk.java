package coop.meent.audit.ui;

import coop.meent.audit.AuditOutcome;
import coop.meent.audit.AuditService;
import coop.meent.audit.AuditWords;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the views of this room are made with.
///
/// @param me who sits here
/// @param around what other rooms show
public record AuditDesk(
    Desk desk, AuditService audits, Clock clock, Supplier<MemberId> me, Around around) {

  /// What other rooms show.
  public interface Around {

    /// How many promises the file keeps, and what is wrong first.
    Promises promises(Texts texts, Progress progress);

    /// Shows every promise of the file.
    void openChecks();

    /// Shows the statement as a paper.
    void openPaper();
  }

  /// @param broken promises that do not hold, each in words
  public record Promises(int kept, List<String> broken) {
    public Promises {
      broken = List.copyOf(broken);
    }
  }

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  AuditWords words() {
    return new AuditWords(texts(), audits::name);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  /// Runs a deed; a refusal is told in the bar, and anything else by `done`.
  <T> void run(Supplier<AuditOutcome<T>> deed, NoticeBar bar, Consumer<T> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case AuditOutcome.Done<T>(var result) -> done.accept(result);
                case AuditOutcome.Refused<T>(var why) -> bar.refuse(why);
              }
            });
  }

  /// After a deed: the sheet closes, and all is read anew.
  void done(String what) {
    desk.navigation().closeSheet();
    desk.notices().done(what);
    desk.navigation().refresh();
  }
}
