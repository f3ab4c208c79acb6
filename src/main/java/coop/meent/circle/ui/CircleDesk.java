package coop.meent.circle.ui;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.circle.Alliances;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleMonths;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the pages of circles work with.
///
/// @param me who sits here
/// @param chosen the circle that is looked at, on all pages alike; null until one is there
/// @param openPay shows what the cooperative can pay
public record CircleDesk(
    Desk desk,
    CircleService circles,
    MemberService members,
    Clock clock,
    Member me,
    ObjectProperty<@Nullable CircleId> chosen,
    Runnable openPay) {

  CircleMonths months() {
    return circles.months();
  }

  Alliances alliances() {
    return circles.alliances();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String month(YearMonth month) {
    return desk.texts().month(month);
  }

  /// The circle that is looked at: the chosen one, else one I am in, else the first.
  Optional<CircleFacts> find(List<CircleFacts> all) {
    var wanted = chosen.get();
    return all.stream()
        .filter(one -> one.circle().id().equals(wanted))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.roll().everybody().contains(me.id())).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /// Of everybody: read once for a page that names many.
  Map<MemberId, String> names() {
    return members.members().stream().collect(Collectors.toMap(Member::id, Member::name));
  }

  /// Does a deed and tells what came of it: a refusal in the bar, else a notice with undo where the
  /// deed can be undone.
  ///
  /// @param done the words when it was done
  void act(Supplier<CircleOutcome> deed, NoticeBar notice, String done, Runnable after) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              var refusal = CircleOutcome.refusal(outcome);
              notice.tell(refusal);
              if (refusal.isPresent()) return;
              desk.navigation().closeSheet();
              switch (outcome) {
                case CircleOutcome.Done(var _, var id) -> undoable(done, id, notice, after);
                case CircleOutcome.Many many ->
                    desk.notices().done(done + " " + desk.texts().euro(many.sum()));
                default -> desk.notices().done(done);
              }
              after.run();
            });
  }

  private void undoable(String words, DeedId deed, NoticeBar notice, Runnable after) {
    desk.notices()
        .done(
            words,
            () ->
                desk.tasks()
                    .run(
                        () -> circles.undo(deed),
                        undone -> {
                          if (undone instanceof Refusal why) notice.refuse(why);
                          after.run();
                        }));
  }
}
