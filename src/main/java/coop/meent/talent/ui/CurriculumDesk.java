package coop.meent.talent.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.talent.CurriculumPapers;
import coop.meent.talent.CurriculumService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What the page of curricula works with.
///
/// @param me who sits at this laptop
public record CurriculumDesk(
    Desk desk,
    CurriculumService curricula,
    CurriculumPapers papers,
    MemberService members,
    Clock clock,
    Member me) {

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  /// In which clients of the cooperative mostly read.
  Language usual() {
    return members.cooperative().map(Cooperative::language).orElse(Language.NL);
  }

  boolean isMe(MemberId who) {
    return who.equals(me.id());
  }

  /// Members who are there today, by name.
  List<Member> present() {
    var today = LocalDate.now(clock);
    return members.members().stream()
        .filter(one -> one.left().filter(today::isAfter).isEmpty())
        .toList();
  }
}
