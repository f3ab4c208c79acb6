package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A [MembershipEvent] in the making.
record EventDraft(
    MemberId member,
    EventKind kind,
    LocalDate on,
    Optional<LocalDate> end,
    Optional<LocalDate> returns,
    Optional<String> reason,
    Optional<String> article,
    List<RuleVersionId> rules,
    Optional<String> proof) {

  static EventDraft of(MemberId member, EventKind kind, LocalDate on, Grounds grounds) {
    return new EventDraft(
        member,
        kind,
        on,
        Optional.empty(),
        Optional.empty(),
        grounds.reason(),
        grounds.article(),
        List.of(),
        grounds.proof());
  }

  EventDraft ending(LocalDate last, List<RuleVersionId> by) {
    return new EventDraft(member, kind, on, Optional.of(last), returns, reason, article, by, proof);
  }

  EventDraft by(List<RuleVersionId> versions) {
    return new EventDraft(member, kind, on, end, returns, reason, article, versions, proof);
  }

  EventDraft returning(Optional<LocalDate> first) {
    return new EventDraft(member, kind, on, end, first, reason, article, rules, proof);
  }

  EventDraft byArticle(String other) {
    return new EventDraft(
        member, kind, on, end, returns, reason, article.or(() -> Optional.of(other)), rules, proof);
  }
}
