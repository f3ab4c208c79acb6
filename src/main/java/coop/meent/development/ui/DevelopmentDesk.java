package coop.meent.development.ui;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.development.DevelopmentService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the pages of development work with.
///
/// @param me who sits here
/// @param isOffice whether everybody's budgets can be read here
/// @param skills of the tick list
/// @param bill opens a bill or claim
/// @param claim opens the form for what a training of this name cost
public record DevelopmentDesk(
    Desk desk,
    DevelopmentService development,
    MemberService members,
    Clock clock,
    MemberId me,
    boolean isOffice,
    Supplier<List<SkillName>> skills,
    Consumer<BillId> bill,
    Consumer<String> claim) {

  public record SkillName(SkillId id, String name) {}

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

  /// After a deed: the sheet closes, what was done is said, with a way back where there is one, and
  /// the page reads anew.
  void done(String words, Optional<DeedId> deed, NoticeBar notice, Runnable refresh) {
    desk.navigation().closeSheet();
    deed.ifPresentOrElse(
        one ->
            desk.notices()
                .done(words, () -> desk.undo(() -> development.undo(one), notice, refresh)),
        () -> desk.notices().done(words));
    refresh.run();
  }
}
