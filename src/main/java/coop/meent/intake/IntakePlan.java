package coop.meent.intake;

import coop.meent.base.Refusal;
import java.util.List;
import java.util.Optional;

/// What would become of a spreadsheet, row by row.
public record IntakePlan(boolean hasName, List<Row> rows) {

  /// @param line in the file
  /// @param name as it would be kept; empty where there is none
  public record Row(long line, String name, Verdict verdict) {}

  public IntakePlan {
    rows = List.copyOf(rows);
  }

  public int added() {
    return count(Verdict.Adds.class);
  }

  public int wrong() {
    return count(Verdict.Wrong.class);
  }

  public int filled() {
    return (int) rows.stream().filter(IntakePlan::isFilled).count();
  }

  /// Who are there, and of whom nothing changes.
  public int same() {
    return rows.size() - added() - wrong() - filled();
  }

  private static boolean isFilled(Row row) {
    return row.verdict() instanceof Verdict.There there && !there.fills().isEmpty();
  }

  private int count(Class<? extends Verdict> kind) {
    return (int) rows.stream().filter(row -> kind.isInstance(row.verdict())).count();
  }

  public boolean changesNothing() {
    return added() == 0 && filled() == 0;
  }

  /// Why none of it can be taken; empty when all of it can.
  public Optional<Refusal> refusal() {
    if (!hasName) return Optional.of(new IntakeOutcome.NoName());
    return wrong() == 0
        ? Optional.empty()
        : Optional.of(new IntakeOutcome.WrongRows(wrong(), rows.size()));
  }
}
