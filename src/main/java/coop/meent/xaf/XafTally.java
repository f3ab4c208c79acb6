package coop.meent.xaf;

import coop.meent.base.Money;
import coop.meent.xaf.XafFinding.Block;
import coop.meent.xaf.XafFinding.Kind;
import coop.meent.xml.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts what goes by in an audit file and holds it against what the file says of itself: the
/// numbered rules 0001 to 0010 of the standard, and whether lines name what is defined.
final class XafTally {

  private static final BigDecimal CENTS = BigDecimal.valueOf(100);

  private final XafVersion version;
  private final XafFindings findings;
  private final Map<String, String> head = new HashMap<>();
  private final Map<Kind, Set<String>> defined = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> blamed = new EnumMap<>(Kind.class);
  private final Map<String, String> now = new HashMap<>();
  private final Map<Block, Sums> stated = new EnumMap<>(Block.class);

  private Totals opening = Totals.NONE;
  private Totals transactions = Totals.NONE;
  private Totals transaction = Totals.NONE;
  private Set<String> numbers = new HashSet<>();
  private Set<String> lines = new HashSet<>();
  private String number = "";
  private boolean hasOpening;
  private long journals;
  private long transactionCount;

  /// What a block says is in it.
  private static final class Sums {
    private Optional<Long> lines = Optional.empty();
    private Optional<Money> debit = Optional.empty();
    private Optional<Money> credit = Optional.empty();
  }

  XafTally(XafVersion version, XafFindings findings) {
    this.version = version;
    this.findings = findings;
    for (var kind : Kind.values()) {
      defined.put(kind, new HashSet<>());
      blamed.put(kind, new HashSet<>());
    }
  }

  void open(String block, Place place) {
    switch (block) {
      case "openingBalance" -> hasOpening = true;
      case "journal" -> {
        journals++;
        numbers = new HashSet<>();
      }
      case "transaction" -> {
        transactionCount++;
        transaction = Totals.NONE;
        lines = new HashSet<>();
        number = "";
      }
      case "obLine", "trLine" -> now.clear();
      default -> {}
    }
  }

  void value(String block, String name, String text, Place place) {
    switch (block) {
      case "header", "company" -> head.put(name, text);
      case "customerSupplier" -> {
        if (name.equals("custSupID")) define(Kind.RELATION, text, place);
      }
      case "ledgerAccount" -> {
        if (name.equals("accID")) define(Kind.ACCOUNT, text, place);
        if (name.equals("RGScode")) define(Kind.RGS, text, place);
      }
      case "vatCode" -> {
        if (name.equals("vatID")) define(Kind.VAT_CODE, text, place);
      }
      case "openingBalance" -> state(Block.OPENING, name, text);
      case "transactions" -> state(Block.TRANSACTIONS, name, text);
      case "transaction" -> transaction(name, text, place);
      case "trLine", "obLine" -> {
        now.put(name, text);
        if (name.equals("accID")) named(Kind.ACCOUNT, text, place);
        if (name.equals("custSupID")) named(Kind.RELATION, text, place);
        if (name.equals("nr") && block.equals("trLine") && !lines.add(text))
          findings.add(new XafFinding.Twice(place.toString(), Kind.LINE, text));
        if (name.equals("qntity") && text.startsWith("-"))
          findings.add(
              new XafFinding.Element(place.toString(), name, XafFinding.Fault.NOT_ALLOWED));
      }
      case "vat" -> {
        if (name.equals("vatID")) named(Kind.VAT_CODE, text, place);
      }
      default -> {}
    }
  }

  private void transaction(String name, String text, Place place) {
    if (name.equals("nr")) {
      number = text;
      if (!numbers.add(text))
        findings.add(new XafFinding.Twice(place.toString(), Kind.TRANSACTION, text));
    }
    if (name.equals("trDt"))
      date(text)
          .filter(day -> isOutside(day))
          .ifPresent(
              day -> findings.add(new XafFinding.OutsideYear(place.toString(), number, day)));
  }

  private boolean isOutside(LocalDate day) {
    return date("startDate", head).filter(day::isBefore).isPresent()
        || date("endDate", head).filter(day::isAfter).isPresent();
  }

  void close(String block, Place place) {
    switch (block) {
      case "obLine" -> opening = with(opening);
      case "trLine" -> {
        transactions = with(transactions);
        transaction = with(transaction);
      }
      case "transaction" -> {
        if (!transaction.isBalanced())
          findings.add(
              new XafFinding.TransactionOff(
                  place.toString(), number, transaction.debit(), transaction.credit()));
      }
      case "openingBalance" -> compare(Block.OPENING, opening);
      case "transactions" -> compare(Block.TRANSACTIONS, transactions);
      default -> {}
    }
  }

  /// With the line that was just read, on the side that it names: an amount below zero stays there.
  private Totals with(Totals totals) {
    var amount = money(now.getOrDefault("amnt", "")).orElse(Money.ZERO);
    return "C".equals(now.get("amntTp")) ? totals.credited(amount) : totals.debited(amount);
  }

  /// Ids are compared without white space around them; an empty one is none.
  private void define(Kind kind, String id, Place place) {
    if (id.isEmpty()) return;
    if (!set(defined, kind).add(id)) findings.add(new XafFinding.Twice(place.toString(), kind, id));
  }

  /// Told once for each id, since a forgotten account may be named by thousands of lines.
  private void named(Kind kind, String id, Place place) {
    if (id.isEmpty() || set(defined, kind).contains(id)) return;
    if (set(blamed, kind).add(id))
      findings.add(new XafFinding.Undefined(place.toString(), kind, id));
  }

  private static Set<String> set(Map<Kind, Set<String>> sets, Kind kind) {
    return sets.computeIfAbsent(kind, _ -> new HashSet<>());
  }

  private void state(Block block, String name, String text) {
    var sums = stated.computeIfAbsent(block, _ -> new Sums());
    switch (name) {
      case "linesCount" -> sums.lines = count(text);
      case "totalDebit" -> sums.debit = money(text);
      case "totalCredit" -> sums.credit = money(text);
      default -> {}
    }
  }

  private void compare(Block block, Totals counted) {
    var sums = stated.getOrDefault(block, new Sums());
    sums.lines
        .filter(lines -> lines != counted.lines())
        .ifPresent(lines -> findings.add(new XafFinding.WrongCount(block, lines, counted.lines())));
    sums.debit
        .filter(debit -> !debit.equals(counted.debit()))
        .ifPresent(
            debit -> findings.add(new XafFinding.WrongTotal(block, true, debit, counted.debit())));
    sums.credit
        .filter(credit -> !credit.equals(counted.credit()))
        .ifPresent(credit ->
            findings.add(new XafFinding.WrongTotal(block, false, credit, counted.credit())));
    if (!counted.isBalanced())
      findings.add(new XafFinding.BlockOff(block, counted.debit(), counted.credit()));
  }

  ReadAuditFile result(String file) {
    if (!hasOpening) findings.add(new XafFinding.NoOpening());
    return new ReadAuditFile(
        file,
        version,
        head.getOrDefault("companyName", ""),
        head.getOrDefault("taxRegIdent", ""),
        head.getOrDefault("fiscalYear", ""),
        date("startDate", head),
        date("endDate", head),
        head.getOrDefault("curCode", ""),
        (head.getOrDefault("softwareDesc", "") + " " + head.getOrDefault("softwareVersion", ""))
            .strip(),
        set(defined, Kind.ACCOUNT).size(),
        set(defined, Kind.RELATION).size(),
        opening.lines(),
        opening.debit(),
        opening.credit(),
        journals,
        transactionCount,
        transactions.lines(),
        transactions.debit(),
        transactions.credit(),
        findings.told(),
        findings.left());
  }

  private static Optional<LocalDate> date(String name, Map<String, String> from) {
    return date(from.getOrDefault(name, ""));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> count(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Programs leave out cents that are nought.
  private static Optional<Money> money(String text) {
    try {
      return Optional.of(Money.ofCents(new BigDecimal(text).multiply(CENTS).longValueExact()));
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
