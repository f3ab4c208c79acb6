package coop.meent.invoice;

import coop.meent.bank.Allocation;
import coop.meent.bank.Earlier;
import coop.meent.bank.LineWords;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who pays a line: the clients of whom it was before with the same account, else those that go by
/// the name, else the one whose name is most like it.
///
/// @param debtors where what clients owe stands
record Payers(Earlier earlier, Collection<AccountId> debtors) {

  private static final int ALIKE = 60;

  static final Payers UNKNOWN = new Payers(Earlier.NOTHING, List.of());

  /// @param clients one invoice of each
  Set<ClientId> of(StatementLine line, LineWords words, List<InvoiceRow> clients) {
    var before = before(line);
    if (!before.isEmpty()) return before;
    var called = clients.stream().filter(row -> words.isCalled(row.buyer())).toList();
    if (!called.isEmpty()) return ids(called);
    var named = clients.stream().filter(row -> words.isWith(row.buyer())).toList();
    return ids(named.isEmpty() ? alike(words, clients) : named);
  }

  private Set<ClientId> before(StatementLine line) {
    return earlier.with(line).stream()
        .flatMap(List::stream)
        .filter(part -> debtors.contains(part.account()))
        .flatMap(part -> part.dimensions().client().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<ClientId> ids(List<InvoiceRow> rows) {
    return rows.stream().map(InvoiceRow::client).collect(Collectors.toUnmodifiableSet());
  }

  private static List<InvoiceRow> alike(LineWords words, List<InvoiceRow> clients) {
    int most = clients.stream().mapToInt(row -> words.likeness(row.buyer())).max().orElse(0);
    return most < ALIKE
        ? List.of()
        : clients.stream().filter(row -> words.likeness(row.buyer()) == most).toList();
  }

  /// Whether anything was done with them before.
  boolean isKnown(StatementLine line) {
    return !earlier.with(line).isEmpty();
  }

  /// What payouts of a provider paid and what was kept of each, the newest first.
  List<Tariff.Payout> payouts(StatementLine line) {
    List<Tariff.Payout> payouts = new ArrayList<>();
    for (var parts : earlier.with(line)) {
      var fee = Money.sum(fees(parts).stream().map(Allocation::amount).toList());
      var paid =
          parts.stream()
              .filter(part -> debtors.contains(part.account()))
              .map(part -> part.amount().cents())
              .toList();
      boolean isWhole = fees(parts).size() + paid.size() == parts.size();
      if (isWhole && !paid.isEmpty() && fee.isNegative())
        payouts.add(new Tariff.Payout(paid, -fee.cents()));
    }
    return payouts;
  }

  /// Where the fee of this provider went last time.
  Optional<AccountId> feeAccount(StatementLine line) {
    return earlier.with(line).stream()
        .flatMap(parts -> fees(parts).stream())
        .map(Allocation::account)
        .findFirst();
  }

  private List<Allocation> fees(List<Allocation> parts) {
    return parts.stream()
        .filter(part -> part.amount().isNegative() && !debtors.contains(part.account()))
        .toList();
  }
}
