package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An item as somebody puts it on the agenda.
///
/// @param candidates of an election
/// @param subject whose appeal it is
/// @param rule what is proposed, for a change of the rules
public record ItemDraft(
    ItemKind kind,
    String title,
    String explanation,
    List<String> candidates,
    Optional<MemberId> subject,
    Optional<Proposal> rule) {

  /// @param value as typed
  public record Proposal(RuleKey key, String value, String article, LocalDate from) {}

  public ItemDraft {
    title = title.strip().replaceAll("\\s+", " ");
    explanation = explanation.strip();
    candidates = candidates.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  public static ItemDraft of(ItemKind kind, String title) {
    return new ItemDraft(kind, title, "", List.of(), Optional.empty(), Optional.empty());
  }

  public ItemDraft among(List<String> names) {
    return new ItemDraft(kind, title, explanation, names, subject, rule);
  }

  public ItemDraft about(MemberId member) {
    return new ItemDraft(kind, title, explanation, candidates, Optional.of(member), rule);
  }

  public ItemDraft proposing(Proposal proposal) {
    return new ItemDraft(kind, title, explanation, candidates, subject, Optional.of(proposal));
  }

  public ItemDraft explained(String text) {
    return new ItemDraft(kind, title, text, candidates, subject, rule);
  }
}
