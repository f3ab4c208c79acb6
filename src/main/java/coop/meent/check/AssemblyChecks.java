package coop.meent.check;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What holds for votes and for what they decided.
final class AssemblyChecks {

  private AssemblyChecks() {}

  static List<Check> all() {
    return List.of(resolutions(), questions());
  }

  /// A rule that names a decision is the one that was decided.
  private static Check resolutions() {
    return Check.byQuery(
        "vote-resolution",
        """
        SELECT i.id, i.title, coalesce(i.rule_value, '–') AS decided, v.rule_value AS rule
        FROM resolution_effect e
          JOIN agenda_item i ON i.id = e.question_id
          JOIN rule_version v ON v.id = e.rule_version_id
        WHERE v.resolution IS NULL
          OR v.rule_key IS NOT i.rule_key OR v.rule_value IS NOT i.rule_value
          OR NOT EXISTS (
            SELECT 1 FROM vote_closing c WHERE c.question_id = i.id AND c.outcome = 'PASSED')
        LIMIT 1\
        """,
        row ->
            Offender.at(
                new QuestionId(row.id("id")),
                row.text("title"),
                row.text("decided"),
                row.text("rule")));
  }

  private static Check questions() {
    return Check.byQuery(
        "vote-question",
        """
        SELECT m.name, substr(v.recorded_at, 1, 10) AS day
        FROM vote v LEFT JOIN member m ON m.id = v.member_id
        WHERE NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.id = v.question_id)
          AND NOT EXISTS (SELECT 1 FROM decision_round r WHERE r.id = v.question_id)
        LIMIT 1\
        """,
        row -> Offender.of(row.text("name"), row.date("day")));
  }

  /// Every closed vote counted again: what the board found, and nobody twice.
  static Check recounted(AssemblyService assemblies) {
    return new Check(
        "vote-count",
        _ ->
            FileQuery.answered(() ->
                assemblies.assemblies().stream()
                    .flatMap(one -> assemblies.sitting(one.id()).stream())
                    .flatMap(sitting ->
                        sitting.items().stream()
                            .map(item -> offender(sitting, item))
                            .flatMap(Optional::stream))
                    .findFirst()));
  }

  private static Optional<Offender> offender(Sitting sitting, AgendaItem item) {
    if (!sitting.isClosed(item) || !(sitting.result(item) instanceof Result.Counted counted))
      return Optional.empty();
    if (sitting.agrees(item) && !countsTwice(counted)) return Optional.empty();
    return Optional.of(
        Offender.at(item.id(), item.title(), sitting.assembly().title(), counted.verdict()));
  }

  private static boolean countsTwice(Result.Counted counted) {
    Set<MemberId> seen = new HashSet<>();
    return counted.votes().stream()
        .filter(Result.Counting::counts)
        .anyMatch(one -> !seen.add(one.vote().whose()));
  }
}
