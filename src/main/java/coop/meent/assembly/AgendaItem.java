package coop.meent.assembly;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something on the agenda of an assembly.
///
/// @param candidates of an election
/// @param subject whose appeal it is about
/// @param rule the version that is proposed
/// @param withdrawn whether it was taken off the agenda
public record AgendaItem(
    QuestionId id,
    AssemblyId assembly,
    int position,
    ItemKind kind,
    String title,
    Optional<String> explanation,
    List<String> candidates,
    Optional<MemberId> subject,
    Optional<RuleProposal> rule,
    Instant recordedAt,
    boolean withdrawn) {

  public static final String FOR = "FOR";
  public static final String AGAINST = "AGAINST";

  /// Neither: counts as being there, not as a vote cast.
  public static final String ABSTAIN = "ABSTAIN";

  /// What a rule would say.
  ///
  /// @param key see [coop.meent.statute.RuleKey]
  public record RuleProposal(String key, String value, String article, LocalDate from) {}

  public AgendaItem {
    candidates = List.copyOf(candidates);
  }

  /// What may be voted: for and against, or the number of a candidate from 1; and neither.
  public List<String> choices() {
    List<String> choices = new ArrayList<>();
    if (kind == ItemKind.ELECTION) {
      for (int number = 1; number <= candidates.size(); number++) choices.add("" + number);
      if (candidates.size() == 1) choices.add(AGAINST);
    } else {
      choices.add(FOR);
      choices.add(AGAINST);
    }
    choices.add(ABSTAIN);
    return choices;
  }

  /// Who a choice of an election names.
  public Optional<String> candidate(String choice) {
    int number = choices().indexOf(choice);
    return kind == ItemKind.ELECTION && number >= 0 && number < candidates.size()
        ? Optional.of(candidates.get(number))
        : Optional.empty();
  }
}
