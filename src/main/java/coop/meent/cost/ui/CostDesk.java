package coop.meent.cost.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.cost.CostOutcome;
import coop.meent.cost.CostPapers;
import coop.meent.cost.CostRoom;
import coop.meent.cost.CostService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the views of this room are made with.
///
/// @param me who sits at this laptop
/// @param entry opens an entry of a book
public record CostDesk(
    Desk desk,
    CostRoom room,
    MemberService members,
    Clock clock,
    Member me,
    Consumer<EntryId> entry) {

  CostService costs() {
    return room.service();
  }

  CostPapers papers() {
    return room.papers();
  }

  Texts texts() {
    return desk.texts();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  /// Runs a deed; a refusal is told in the bar, and anything else by `done`.
  <T> void run(Supplier<CostOutcome<T>> deed, NoticeBar bar, BiConsumer<T, DeedId> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case CostOutcome.Done<T>(var result, var made) -> done.accept(result, made);
                case CostOutcome.Refused<T>(var why) -> bar.refuse(why);
              }
            });
  }

  /// After a deed that is taken back by its mirror image: the sheet closes, and all is read anew.
  void done(String what) {
    desk.navigation().closeSheet();
    desk.notices().done(what);
    desk.navigation().refresh();
  }

  /// After a deed that can be undone.
  void undoable(String what, DeedId deed) {
    desk.navigation().closeSheet();
    desk.notices().done(what, () -> undo(deed));
    desk.navigation().refresh();
  }

  private void undo(DeedId deed) {
    desk.tasks()
        .run(
            () -> costs().undo(deed),
            outcome -> {
              if (outcome instanceof Refusal refusal)
                desk.notices().done(texts().refusal(refusal) + " " + texts().next(refusal));
              desk.navigation().refresh();
            });
  }
}
