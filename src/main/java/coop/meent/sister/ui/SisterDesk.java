package coop.meent.sister.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.sister.Band;
import coop.meent.sister.LetterKind;
import coop.meent.sister.Offered;
import coop.meent.sister.SisterOutcome;
import coop.meent.sister.SisterService;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs.FileKind;
import coop.meent.ui.NoticeBar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the page of sisters works with.
///
/// @param me who sits here
public record SisterDesk(
    Desk desk, SisterService sisters, MemberService members, Clock clock, Member me) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  MemberId id() {
    return me.id();
  }

  String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  boolean isCoordinator() {
    return me.roles().contains(Role.COORDINATOR);
  }

  /// Off screen; why not, where it was refused.
  <T> void act(Supplier<SisterOutcome<T>> deed, NoticeBar notice, Consumer<T> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case SisterOutcome.Done<T>(var result, var _) -> done.accept(result);
                case SisterOutcome.Refused<T>(var why) -> notice.refuse(why);
              }
            });
  }

  FileKind letters() {
    return new FileKind(
        text("sister.file"), text("sister.file.kind"), List.of("*" + SisterService.ENDING));
  }

  /// Asks where a letter goes.
  ///
  /// @param with whom it is about, for its name
  void lay(LetterKind kind, String with, Consumer<Path> written) {
    desk.dialogs().saveFile(letters(), sisters.fileName(kind, with), written);
  }

  static String skills(Offered one) {
    return one.abilities().stream()
        .map(ability -> ability.skill() + " " + ability.level())
        .collect(Collectors.joining(", "));
  }

  String rate(Band band) {
    if (band.from().isPresent() && band.to().isPresent())
      return text(
          "market.rate.both", texts().euro(band.from().get()), texts().euro(band.to().get()));
    return band.from()
        .map(least -> text("market.rate.from", texts().euro(least)))
        .or(() -> band.to().map(most -> text("market.rate.to", texts().euro(most))))
        .orElseGet(() -> text("sister.rate.open"));
  }

  /// Four weeks a piece: `23 Nov – 20 Dec 2026: 3 days a week`.
  String free(Offered one) {
    var free = one.free();
    var lines = new java.util.ArrayList<String>();
    for (int block = 0; block < free.days().size(); block++)
      lines.add(
          texts().span(free.from(block), free.to(block))
              + ": "
              + texts().count("sister.days", free.days().get(block)));
    return String.join("\n", lines);
  }

  /// In one line: the days of each four weeks.
  static String freeShort(Offered one) {
    return one.free().days().stream().map(String::valueOf).collect(Collectors.joining(" · "));
  }
}
