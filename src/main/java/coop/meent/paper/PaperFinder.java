package coop.meent.paper;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Papers, as search shows them to who may read them: by title. The text is neither sought nor
/// shown.
public final class PaperFinder implements Finder {

  private final PaperService papers;
  private final MemberService members;
  private final Supplier<MemberId> viewer;

  /// @param viewer who sits at this laptop
  public PaperFinder(PaperService papers, MemberService members, Supplier<MemberId> viewer) {
    this.papers = papers;
    this.members = members;
    this.viewer = viewer;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.PAPER;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    var wanted = ids.stream().map(PaperId::new).toList();
    var found =
        papers.papers(wanted, viewer.get()).stream()
            .collect(Collectors.toMap(Paper::id, paper -> paper));
    return wanted.stream()
        .filter(found::containsKey)
        .map(found::get)
        .map(paper -> hit(paper, texts))
        .toList();
  }

  private Hit hit(Paper paper, Texts texts) {
    var owner = members.member(paper.owner()).map(Member::name).orElse("?");
    var detail = texts.get("paper.kind." + paper.kind()) + " · " + owner;
    return new Hit(
        kind(),
        paper.id(),
        "",
        paper.title(),
        detail,
        List.of(),
        Optional.of(paper.date()),
        Optional.empty());
  }
}
