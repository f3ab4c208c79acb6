package coop.meent.invoice;

import coop.meent.bank.LineWords;
import coop.meent.bank.PaidPart;
import coop.meent.bank.PaymentProvider;
import coop.meent.bank.Reason.PaysInvoice.Way;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which invoices a line of the bank pays, by what it says and how much it is. The number or the
/// reference with just the amount is sure; without one the client and the amount must fit.
///
/// @param open invoices that are not settled, the oldest first
/// @param payers who pays a line, as far as anybody knows
/// @param buyers one invoice of each client
record Matching(List<InvoiceRow> open, Payers payers, List<InvoiceRow> buyers) {

  Matching(List<InvoiceRow> open, Payers payers) {
    this(open, payers, buyers(open));
  }

  /// What a bank or a tired hand may take off or add.
  private static final long CENTS = 5;

  private static final int HARDLY = 30;

  /// What is plain enough to be noted of a line that a person booked otherwise than proposed.
  private static final Set<Way> PLAIN =
      Set.of(Way.EXACT, Way.PART, Way.OVER, Way.AMOUNT, Way.ALL, Way.BACK);

  /// @param parts the invoices with what they get, adding up to the line and the fee
  /// @param fee what a payment provider kept
  record Match(List<PaidPart<InvoiceRow>> parts, Way way, Money fee) {

    Match(List<PaidPart<InvoiceRow>> parts, Way way) {
      this(parts, way, Money.ZERO);
    }

    boolean isPlain() {
      return PLAIN.contains(way);
    }

    String numbers() {
      return String.join(", ", parts.stream().map(one -> one.item().number().toString()).toList());
    }

    String client() {
      return String.join(", ", parts.stream().map(one -> one.item().buyer()).distinct().toList());
    }
  }

  Optional<Match> of(StatementLine line) {
    if (line.amount().isZero()) return Optional.empty();
    var words = new LineWords(line);
    var amount = line.amount();
    if (amount.isNegative()) return back(words, amount);
    var asking = which(row -> row.open().isPositive());
    var named = asking.stream().filter(row -> isNamed(row, words)).toList();
    if (PaymentProvider.isBehind(line))
      return new Payouts(asking, payers).of(line, named).or(() -> exact(named, amount));
    if (named.isEmpty()) {
      var clients = payers.of(line, words, buyers);
      return clients.isEmpty() ? alone(line, words, asking) : unnamed(clients, amount);
    }
    return Optional.of(named(line, words, named));
  }

  private List<InvoiceRow> which(Predicate<InvoiceRow> fits) {
    return open.stream().filter(fits).toList();
  }

  private static List<InvoiceRow> buyers(List<InvoiceRow> rows) {
    Map<ClientId, InvoiceRow> one = new LinkedHashMap<>();
    for (var row : rows) one.putIfAbsent(row.client(), row);
    return List.copyOf(one.values());
  }

  static Money asked(List<InvoiceRow> rows) {
    return Money.sum(rows.stream().map(InvoiceRow::open).toList());
  }

  private static Match filled(List<InvoiceRow> rows, Money amount, Way way) {
    return new Match(PaidPart.filling(rows, InvoiceRow::open, amount), way);
  }

  private static Optional<Match> exact(List<InvoiceRow> named, Money amount) {
    return named.isEmpty() || !asked(named).equals(amount)
        ? Optional.empty()
        : Optional.of(filled(named, amount, Way.EXACT));
  }

  /// A number may be somebody else's: of an order of theirs, or of another supplier.
  private Match named(StatementLine line, LineWords words, List<InvoiceRow> named) {
    var amount = line.amount();
    var clients = payers.of(line, words, buyers);
    boolean isStranger =
        !clients.isEmpty() && named.stream().noneMatch(row -> clients.contains(row.client()));
    if (!isStranger) return named(named, amount);
    if (asked(named).equals(amount)) return filled(named, amount, Way.PAYER);
    return unnamed(clients, amount).orElseGet(() -> filled(named, amount, Way.PAYER));
  }

  private Match named(List<InvoiceRow> named, Money amount) {
    var asked = asked(named);
    int over = amount.compareTo(asked);
    if (over == 0) return filled(named, amount, Way.EXACT);
    if (isNear(amount, asked)) return filled(named, amount, Way.CENTS);
    if (over > 0)
      return more(named, amount.minus(asked)).orElseGet(() -> filled(named, amount, Way.OVER));
    return adding(named, amount, Way.SOME)
        .or(() -> less(clientsOf(named), named, amount))
        .orElseGet(() -> filled(named, amount, Way.PART));
  }

  private static boolean isNear(Money one, Money other) {
    return Math.abs(one.minus(other).cents()) <= CENTS;
  }

  private static Set<ClientId> clientsOf(List<InvoiceRow> rows) {
    return rows.stream().map(InvoiceRow::client).collect(Collectors.toUnmodifiableSet());
  }

  /// Who pays several often names the first ones alone.
  private Optional<Match> more(List<InvoiceRow> named, Money rest) {
    var clients = clientsOf(named);
    var others =
        which(row ->
            row.open().isPositive() && clients.contains(row.client()) && !named.contains(row));
    return adding(others, rest, Way.MORE)
        .map(more -> {
          List<PaidPart<InvoiceRow>> parts = new ArrayList<>();
          for (var row : named) parts.add(new PaidPart<>(row, row.open()));
          parts.addAll(more.parts());
          return new Match(parts, Way.MORE);
        });
  }

  private Optional<Match> unnamed(Set<ClientId> clients, Money amount) {
    var theirs = which(row -> row.open().isPositive() && clients.contains(row.client()));
    return same(theirs, amount)
        .or(() -> all(theirs, amount))
        .or(() -> adding(theirs, amount, Way.SOME))
        .or(() -> less(clients, theirs, amount))
        .or(() -> near(theirs, amount))
        .or(() -> rest(theirs, amount));
  }

  /// The oldest with just this open.
  private static Optional<Match> same(List<InvoiceRow> theirs, Money amount) {
    return theirs.stream()
        .filter(row -> row.open().equals(amount))
        .findFirst()
        .map(row -> new Match(List.of(new PaidPart<>(row, row.open())), Way.AMOUNT));
  }

  private static Optional<Match> all(List<InvoiceRow> theirs, Money amount) {
    return asked(theirs).equals(amount)
        ? Optional.of(filled(theirs, amount, Way.ALL))
        : Optional.empty();
  }

  private static Optional<Match> adding(List<InvoiceRow> rows, Money amount, Way way) {
    return Subset.of(rows.stream().map(row -> row.open().cents()).toList(), amount.cents())
        .map(places -> filled(places.stream().map(rows::get).toList(), amount, way));
  }

  /// What there is to the client's credit was taken off, all of it or one of them.
  private Optional<Match> less(Set<ClientId> clients, List<InvoiceRow> theirs, Money amount) {
    var credits = which(row -> row.open().cents() < -CENTS && clients.contains(row.client()));
    if (credits.isEmpty()) return Optional.empty();
    List<List<InvoiceRow>> taken = new ArrayList<>();
    credits.forEach(row -> taken.add(List.of(row)));
    if (credits.size() > 1) taken.add(credits);
    for (var off : taken) {
      var found = adding(theirs, amount.minus(asked(off)), Way.LESS);
      if (found.isEmpty()) continue;
      var parts = new ArrayList<>(found.get().parts());
      off.forEach(row -> parts.add(new PaidPart<>(row, row.open())));
      return Optional.of(new Match(parts, Way.LESS));
    }
    return Optional.empty();
  }

  private static Optional<Match> near(List<InvoiceRow> theirs, Money amount) {
    var near = theirs.stream().filter(row -> isNear(row.open(), amount)).toList();
    if (!near.isEmpty()) return Optional.of(filled(near.subList(0, 1), amount, Way.NEAR));
    return theirs.size() > 1 && isNear(asked(theirs), amount)
        ? Optional.of(filled(theirs, amount, Way.NEAR))
        : Optional.empty();
  }

  /// Who pays a part and does not say of what pays the oldest debt (article 6:43 of the civil
  /// code).
  private static Optional<Match> rest(List<InvoiceRow> theirs, Money amount) {
    return theirs.stream()
        .filter(row -> row.open().compareTo(amount) > 0)
        .findFirst()
        .map(row -> new Match(List.of(new PaidPart<>(row, amount)), Way.REST));
  }

  /// Without a name, or with one that is hardly to be read, a single invoice with just this amount.
  private Optional<Match> alone(StatementLine line, LineWords words, List<InvoiceRow> asking) {
    if (payers.isKnown(line)) return Optional.empty();
    var same = asking.stream().filter(row -> row.open().equals(line.amount())).toList();
    boolean mayBe =
        same.size() == 1
            && (line.counterparty().isEmpty() || words.likeness(same.getFirst().buyer()) >= HARDLY);
    return mayBe ? Optional.of(filled(same, line.amount(), Way.ALONE)) : Optional.empty();
  }

  private Optional<Match> back(LineWords words, Money amount) {
    return open.stream()
        .filter(row -> row.open().isNegative() && amount.compareTo(row.open()) >= 0)
        .filter(row -> isNamed(row, words) || words.isWith(row.buyer()))
        .findFirst()
        .map(row -> new Match(List.of(new PaidPart<>(row, amount)), Way.BACK));
  }

  /// By its number, whole, or by its reference.
  static boolean isNamed(InvoiceRow row, LineWords words) {
    return words.holds(row.paymentReference())
        || words.names(row.number().toString())
        || words.names(row.number().bare());
  }
}
