package coop.meent.bank;

import coop.meent.bank.file.StatementFormat;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines that came in another format, of which each may be the same as one line of a statement.
final class TwinLines {

  private record Booked(LocalDate day, Money amount) {}

  private record Candidate(BankLineId id, Optional<String> account) {}

  private final Map<Booked, List<Candidate>> left = new HashMap<>();

  TwinLines(Map<BankLineId, KnownLine> known, StatementFormat format) {
    known.forEach((id, line) -> {
      if (line.format() != format)
        left.computeIfAbsent(new Booked(line.booked(), line.amount()), any -> new ArrayList<>())
            .add(new Candidate(id, line.account()));
    });
  }

  /// The line that this one is, if there is one left; one of the same counterparty before one that
  /// tells none.
  Optional<BankLineId> take(StatementLine line) {
    var candidates = left.getOrDefault(new Booked(line.booked(), line.amount()), List.of());
    var twin =
        candidates.stream()
            .filter(candidate -> mayBeOne(candidate.account, line.counterpartyIban()))
            .min(
                Comparator.<Candidate, Boolean>comparing(candidate ->
                        candidate.account.isEmpty() != line.counterpartyIban().isEmpty())
                    .thenComparing(candidate -> candidate.id.uuid()));
    twin.ifPresent(candidates::remove);
    return twin.map(Candidate::id);
  }

  /// Before IBAN an account was its last digits alone.
  private static boolean mayBeOne(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) return true;
    var first = one.get().replaceFirst("^0+", "");
    var second = other.get().replaceFirst("^0+", "");
    return first.endsWith(second) || second.endsWith(first);
  }
}
