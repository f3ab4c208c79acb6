package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Ids;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What two members counted of a secret vote on paper.
///
/// @param votes by choice; [AgendaItem#ABSTAIN] are blank papers
/// @param invalid papers that say nothing that can be counted
/// @param proof where the papers are kept
public record Telling(
    UUID id,
    QuestionId question,
    MemberId teller,
    MemberId other,
    Map<String, Integer> votes,
    int invalid,
    Optional<String> proof,
    Instant recordedAt) {

  public Telling {
    votes = Map.copyOf(votes);
  }

  public int votes(String choice) {
    return votes.getOrDefault(choice, 0);
  }

  /// All papers that were handed in.
  public int papers() {
    return votes.values().stream().mapToInt(Integer::intValue).sum() + invalid;
  }

  /// `FOR=12`, a choice on each line, in order of choice.
  String written() {
    return new TreeMap<>(votes)
        .entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("\n"));
  }

  static Map<String, Integer> read(String written) {
    Map<String, Integer> votes = new TreeMap<>();
    for (var line : written.lines().toList()) {
      int at = line.lastIndexOf('=');
      if (at > 0 && line.substring(at + 1).matches("\\d{1,6}"))
        votes.put(line.substring(0, at), Integer.parseInt(line.substring(at + 1)));
    }
    return votes;
  }

  /// The same count by the same members has the same id on every laptop, and another one after it
  /// was taken back.
  ///
  /// @param before how often this very count was taken back
  Telling identified(long before) {
    var tellers =
        List.of(teller, other).stream()
            .map(one -> one.uuid().toString())
            .sorted(Comparator.naturalOrder())
            .toList();
    var derived =
        Ids.derived(
            "paper-ballot",
            question.uuid().toString(),
            tellers.getFirst(),
            tellers.getLast(),
            written(),
            String.valueOf(invalid),
            String.valueOf(before));
    return new Telling(derived, question, teller, other, votes, invalid, proof, recordedAt);
  }
}
