package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.sync.SyncRefusal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds the member that a word on the command line means.
final class People {

  private final MemberService members;

  People(MemberService members) {
    this.members = members;
  }

  /// By the whole name, the number, or a part of the name that only one has.
  Member named(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var exact =
        those(member ->
            lower(member).equals(wanted)
                || member.number().map(String::valueOf).filter(wanted::equals).isPresent());
    var found = exact.isEmpty() ? those(member -> lower(member).contains(wanted)) : exact;
    if (found.isEmpty() || wanted.isEmpty())
      throw new RefusedException(new SyncRefusal.UnknownMember(word));
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word,
              found.stream().map(member -> member.numbered()).collect(Collectors.joining(", "))));
    return found.getFirst();
  }

  /// The number, or the name while the number follows.
  static Object reference(Member member) {
    return member.number().<Object>map(number -> number).orElse(member.name());
  }

  private List<Member> those(Predicate<Member> wanted) {
    return members.members().stream().filter(wanted).toList();
  }

  private static String lower(Member member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
