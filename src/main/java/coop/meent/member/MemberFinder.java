package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Members, as search shows them: by name, with trade and town.
public final class MemberFinder implements Finder {

  private final MemberService members;

  public MemberFinder(MemberService members) {
    this.members = members;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.MEMBER;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    return ids.stream()
        .map(id -> members.member(new MemberId(id)))
        .flatMap(Optional::stream)
        .map(MemberFinder::hit)
        .toList();
  }

  private static Hit hit(Member member) {
    var detail =
        Stream.of(member.trade(), member.town())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    var number = member.number().map(String::valueOf).orElse("");
    var also =
        Stream.of(member.email(), member.phone(), member.iban()).flatMap(Optional::stream).toList();
    return Hit.named(SearchKind.MEMBER, member.id(), number, member.name(), detail).also(also);
  }
}
