package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.job.JobService;
import coop.meent.job.JobStanding;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.search.Marks;
import coop.meent.search.SearchKind;
import coop.meent.search.SearchQuery;
import coop.meent.ui.Desk;
import coop.meent.ui.Found;
import coop.meent.ui.SearchSource;
import java.util.List;
import java.util.Optional;

/// Shared jobs, found by their name, aim and owner. There are few of them, so that they are read
/// through rather than kept in an index; what ended is not found.
record JobSource(JobService jobs, MemberService members, Desk desk) implements SearchSource {

  @Override
  public SearchKind kind() {
    return SearchKind.JOB;
  }

  @Override
  public List<Found> find(SearchQuery query, int limit) {
    if (!query.concerns(kind())) return List.of();
    return jobs.jobs().stream()
        .filter(one -> one.end().isEmpty() && holds(one, query))
        .limit(limit)
        .map(this::found)
        .toList();
  }

  private boolean holds(JobStanding one, SearchQuery query) {
    var text = String.join(" ", one.text().name(), one.text().aim(), name(one.owner()));
    return query.words().stream()
        .noneMatch(word -> new Marks(List.of(word.text())).in(text).isEmpty());
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  private Found found(JobStanding one) {
    return new Found(
        kind(),
        kind() + " " + one.job().id().uuid(),
        "",
        one.text().name(),
        name(one.owner()) + " · " + one.state().in(desk.texts()),
        Optional.empty(),
        Optional.empty(),
        () -> desk.navigation().go(one.job().id()));
  }

  @Override
  public Optional<Found> recall(String key) {
    return jobs.jobs().stream().map(this::found).filter(one -> one.key().equals(key)).findFirst();
  }
}
