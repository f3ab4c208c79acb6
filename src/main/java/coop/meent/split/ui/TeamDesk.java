package coop.meent.split.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.split.SelfBillFiles;
import coop.meent.split.SplitOutcome;
import coop.meent.split.TeamPapers;
import coop.meent.split.TeamService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the views of this room are made with.
///
/// @param me who sits at this laptop
/// @param entry opens an entry of a book
public record TeamDesk(
    Desk desk,
    TeamService team,
    MemberService members,
    Clock clock,
    Member me,
    Consumer<EntryId> entry) {

  SelfBillFiles files() {
    return team.files();
  }

  TeamPapers papers() {
    return team.papers();
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

  Map<MemberId, Member> people() {
    return members.members().stream().collect(Collectors.toMap(Member::id, one -> one));
  }

  /// Who can have a share: in order of number.
  List<Member> team(LocalDate day) {
    return members.members().stream()
        .filter(one -> one.left().filter(day::isAfter).isEmpty())
        .toList();
  }

  /// Runs a deed; a refusal is told in the bar, and anything else by `done`.
  <T> void run(Supplier<SplitOutcome<T>> deed, NoticeBar bar, Consumer<T> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case SplitOutcome.Done<T>(var result, var _) -> done.accept(result);
                case SplitOutcome.Refused<T>(var why) -> refused(why, bar);
              }
            });
  }

  private void refused(Refusal why, NoticeBar bar) {
    bar.refuse(why);
  }

  /// After a deed: the sheet closes, it is said, and all is read anew.
  void done(String what) {
    desk.navigation().closeSheet();
    desk.notices().done(what);
    desk.navigation().refresh();
  }
}
