package coop.meent.bank;

import coop.meent.app.Wiring;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.bill.Approval;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.SupplierDraft;
import coop.meent.cli.Services;
import coop.meent.invoice.CreditOutcome;
import coop.meent.invoice.CreditRequest;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.Sender;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.pay.Batch;
import coop.meent.pay.BatchDraft;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.PaymentOrder;
import coop.meent.pay.ToPay;
import coop.meent.pay.file.PaymentVersion;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A cooperative's year at the bank as it really comes, and what each line truly was. The noise is
/// laid down here and nowhere else: three in ten payments say nothing of what they pay, a quarter
/// of the names is cut off, shouted or garbled, one line in seven lacks the account of the other
/// side; there are parts, bundles, cents too few or too many, payments that came twice, credits
/// taken off, a payment provider that keeps its fee, two clients who pay the same amount every
/// month, two people whom the bank calls alike, and orders of clients that are numbered as invoices
/// are.
final class NoisyYear implements AutoCloseable {

  private static final int NO_REFERENCE = 30;
  private static final int GARBLED = 25;
  private static final int NO_ACCOUNT = 15;
  private static final int PART = 6;
  private static final int CENTS = 4;
  private static final int TWICE = 5;
  private static final int CREDIT = 5;
  private static final int BUNDLED = 50;

  private static final String BANK = "NL20INGB0001234567";
  private static final String SAVINGS = "NL02ABNA0123456789";

  /// A line of the bank and where it truly belongs.
  ///
  /// @param kind what it is, for the figures
  /// @param parts as [#key] tells them
  record Written(StatementLine line, String kind, List<Allocation> parts) {}

  /// A client with the account that it pays from and the name that its bank knows it by.
  private record Payer(Client client, String iban, String name, boolean isRetainer) {}

  private record Owed(Invoice invoice, Payer payer, long open) {}

  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2025-12-20T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusMillis(1);
      return now;
    }
  }

  final Services services;
  final Book book;
  private final Hand clock = new Hand();
  private final Seeded random;
  private final List<Payer> payers = new ArrayList<>();
  private final List<Payer> visitors = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<MemberId, String> ibans = new HashMap<>();
  private final List<Owed> owed = new ArrayList<>();
  private final List<Owed> tickets = new ArrayList<>();
  private final List<Bill> bills = new ArrayList<>();
  private final Map<String, AccountId> accounts = new HashMap<>();
  private final Member treasurer;
  private final Member board;
  private int references;
  private int ibanCount;

  NoisyYear(Path folder, long seed) {
    random = new Seeded(seed);
    services = new Wiring(clock).create(folder.resolve("coop.meent"));
    var founded =
        (FoundingOutcome.Founded)
            services
                .founding()
                .found("De Meent", "Bas Hoekstra", LocalDate.of(2024, 1, 1), Language.NL);
    book = founded.book();
    for (var account : services.ledger().accounts(book.id()))
      accounts.put(account.number(), account.id());
    treasurer = member("Noor Kramer", Role.TREASURER);
    board = member("Mees Bakker", Role.BOARD, Role.TREASURER);
    for (var name : List.of("Jan Jansen", "Janneke Jansen", "Lotte Smit", "Ilse Bos"))
      members.add(member(name));
    services
        .invoices()
        .saveSender(
            new Sender(
                Optional.of("Houtmarkt 12"),
                Optional.of("7201 KL"),
                Optional.of("Zutphen"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BANK),
                Optional.of(21)));
    var coop = services.members().cooperative().orElseThrow();
    services
        .members()
        .putCooperative(
            new coop.meent.member.Cooperative(
                coop.name(),
                coop.liability(),
                Optional.of("Zutphen"),
                Optional.of("90000001"),
                Optional.of("NL000099998B57"),
                coop.founded(),
                coop.language()));
    services.bank().link(book.id(), BANK, "EUR", account("10201"), "Betaalrekening");
    services.bank().link(book.id(), SAVINGS, "EUR", account("10202"), "Spaarrekening");
    for (var name :
        List.of(
            "Waterschap Oost",
            "Waterschap Oost-Brabant",
            "Gemeente Deventer",
            "Stichting De Brug",
            "Bakkerij Van Dijk B.V.",
            "Van Dijk Advies",
            "Ingenieursbureau Kromhout & Zonen B.V.",
            "ROC Aventus")) payers.add(payer(name, payers.size() < 2));
    for (var name : List.of("Atelier Roos", "Praktijk Linde", "Yogastudio Zon", "Tuin & Co"))
      visitors.add(payer(name, false));
    rule("Bankkosten", "46415", RuleDraft::forText, "kosten zakelijk pakket");
    rule("Huur", "45105", RuleDraft::forCounterparty, "verhuur de hanze");
  }

  private interface Condition {
    RuleDraft on(RuleDraft draft, String words);
  }

  private void rule(String name, String account, Condition condition, String words) {
    var draft = condition.on(RuleDraft.of(book.id(), name, account(account)), words);
    if (!(services.bank().saveRule(draft) instanceof RuleOutcome.Saved))
      throw new AssertionError(name);
  }

  AccountId account(String number) {
    return Objects.requireNonNull(accounts.get(number), number);
  }

  private Member member(String name, Role... roles) {
    var iban = iban();
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.of(iban),
            Optional.empty(),
            LocalDate.of(2024, 2, 1),
            Optional.empty(),
            Set.of(roles));
    var member = ((MemberOutcome.Saved) services.members().add(draft)).member();
    ibans.put(member.id(), iban);
    return member;
  }

  private Payer payer(String name, boolean isRetainer) {
    var draft =
        ClientDraft.named(name)
            .in("Deventer")
            .withNumbers(Optional.of("12345678"), Optional.empty())
            .on(ClientTerms.NONE.withAddress("Singel 4", "7411 AB", "NL"));
    var client =
        ((ClientOutcome.Saved) services.work().saveClient(Optional.empty(), draft)).client();
    return new Payer(client, iban(), name, isRetainer);
  }

  /// A number with its right check digits.
  private String iban() {
    var account = "%010d".formatted(300_000_000L + 7919L * ibanCount++);
    // K, N, A and B are 20, 23, 10 and 11; N and L are 23 and 21.
    var number = new BigInteger("20231011" + account + "232100");
    int check = 98 - number.mod(BigInteger.valueOf(97)).intValue();
    return "NL%02dKNAB%s".formatted(check, account);
  }

  /// What a month brings: papers first, then the lines of the bank.
  List<Written> month(YearMonth month) {
    clock.now = month.atDay(1).atTime(9, 0).toInstant(ZoneOffset.UTC);
    List<Written> lines = new ArrayList<>();
    lines.addAll(payouts(month));
    lines.addAll(received(month));
    lines.addAll(settled(month));
    lines.addAll(regular(month));
    clock.now = month.atEndOfMonth().atTime(20, 0).toInstant(ZoneOffset.UTC);
    invoice(month);
    bill(month);
    return lines.stream().sorted(Comparator.comparing(one -> one.line().booked())).toList();
  }

  Statement statement(YearMonth month, List<Written> lines) {
    return new Statement(
        BANK,
        "EUR",
        Optional.of(month.toString()),
        Optional.of(month.atDay(1)),
        Optional.of(month.atEndOfMonth()),
        Optional.empty(),
        Optional.empty(),
        lines.stream().map(Written::line).toList(),
        0);
  }

  private void invoice(YearMonth month) {
    for (var payer : payers) {
      if (payer.isRetainer) owed.add(made(payer, month, "1000.00"));
      int count = random.chance(60) ? random.chance(35) ? 2 : 1 : 0;
      for (int i = 0; i < count; i++)
        owed.add(made(payer, month, (4 + random.nextInt(60)) * (75 + 10 * random.nextInt(4)) + ""));
    }
    for (var visitor : visitors)
      tickets.add(
          made(visitor, month, (30 + random.nextInt(120)) + "." + (10 + random.nextInt(89))));
  }

  private Owed made(Payer payer, YearMonth month, String net) {
    var line = DraftLine.text("Werk", BigDecimal.ONE, new BigDecimal(net), "V21");
    var content = Draft.Content.of(payer.client.id(), line);
    var draft =
        ((DraftOutcome.Saved) services.invoices().saveDraft(Optional.empty(), content)).draft();
    var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    var invoice = ((FinalOutcome.Final) services.invoices().makeFinal(draft.id(), day)).invoice();
    return new Owed(invoice, payer, invoice.gross().cents());
  }

  private void bill(YearMonth month) {
    record Supplier(String name, String iban, String account) {}
    for (var supplier :
        List.of(
            new Supplier("Drukkerij Hendriks", "NL39RABO0300065264", "46101"),
            new Supplier("Kantoorhuis Oost", "NL91ABNA0417164300", "46101"))) {
      var draft =
          BillDraft.of(
              new SupplierDraft(
                  supplier.name,
                  Optional.empty(),
                  Optional.of(supplier.iban),
                  Optional.empty(),
                  Optional.empty()),
              "F" + month.toString().replace("-", "") + random.nextInt(1000),
              month.atDay(5),
              BillDraft.Line.of(
                  "Spullen",
                  account(supplier.account),
                  "P21",
                  Money.ofCents(2000 + random.nextInt(30000))));
      var entered = done(services.bills().enter(draft, List.of(), treasurer.id(), false));
      done(services.bills().approve(entered.id(), board.id(), Approval.AS_PROPOSED));
      bills.add(entered);
    }
  }

  private static <T> T done(BillOutcome<T> outcome) {
    return switch (outcome) {
      case BillOutcome.Done<T>(var result, var _) -> result;
      case BillOutcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
    };
  }

  /// Members draw what they earned, and bills are paid: half of them in a batch of ours, the rest
  /// taken by the supplier.
  private List<Written> payouts(YearMonth month) {
    List<Written> lines = new ArrayList<>();
    for (var member : members.subList(2, 4)) earns(member, month);
    if (random.chance(50)) {
      for (var bill : List.copyOf(bills)) {
        lines.add(
            written(
                "bill",
                day(month, 8, 20),
                bill.gross().negate(),
                garbled(bill.payeeName()),
                bill.iban(),
                random.chance(NO_REFERENCE)
                    ? "incasso"
                    : "Factuur " + bill.supplierNumber().orElseThrow(),
                Optional.empty(),
                List.of(
                    Allocation.of(account("16011"), bill.gross().negate())
                        .withText(bill.number().toString()))));
      }
    }
    boolean areTaken = !lines.isEmpty();
    var chosen =
        services.pay().toPay().stream()
            .filter(ToPay::isPayable)
            .filter(one -> !areTaken || one.payable().member().isPresent())
            .map(BatchDraft.Chosen::all)
            .toList();
    if (!chosen.isEmpty()) lines.addAll(paid(batch(month, chosen), month));
    bills.clear();
    return lines;
  }

  private void earns(Member member, YearMonth month) {
    var money = Money.ofCents(100_000 + random.nextInt(200_000));
    var draft =
        EntryDraft.of(
            book.id(),
            month.atDay(1),
            "Werk",
            List.of(
                Posting.of(account("70153"), money).with(Dimensions.NONE.withMember(member.id())),
                Posting.of(account("16801"), money.negate())
                    .with(Dimensions.NONE.withMember(member.id()))));
    services.ledger().record(draft);
  }

  private Batch batch(YearMonth month, List<BatchDraft.Chosen> chosen) {
    var draft = new BatchDraft(Optional.empty(), month.atDay(3), random.chance(25), chosen);
    var batch = ((PayOutcome.Done) services.pay().make(draft, treasurer.id())).standing().batch();
    services.pay().approve(batch.id(), board.id());
    var ready = (PayOutcome.Ready) services.pay().file(batch.id(), PaymentVersion.V09);
    services.pay().exported(ready, PaymentVersion.V09, treasurer.id());
    return services.pay().batch(batch.id()).orElseThrow().batch();
  }

  /// Some banks lose the mark, and some show a batch as one line.
  private List<Written> paid(Batch batch, YearMonth month) {
    var day = day(month, 3, 6);
    if (batch.isOneLine()) {
      var total = Money.sum(batch.orders().stream().map(PaymentOrder::amount).toList());
      var parts = batch.orders().stream().flatMap(order -> parts(order).stream()).toList();
      return List.of(
          written(
              "batch",
              day,
              total.negate(),
              "",
              Optional.empty(),
              "Verzamelbetaling",
              Optional.empty(),
              parts));
    }
    List<Written> lines = new ArrayList<>();
    for (var order : batch.orders())
      lines.add(
          written(
              "payout",
              day,
              order.amount().negate(),
              garbled(order.payee().name()),
              Optional.of(order.payee().iban()),
              order.toTell(),
              random.chance(70) ? Optional.of(order.mark()) : Optional.empty(),
              parts(order)));
    return lines;
  }

  private List<Allocation> parts(PaymentOrder order) {
    return List.of(
        Allocation.of(order.account(), order.amount().negate())
            .withText(order.why())
            .with(order.about()));
  }

  private List<Written> received(YearMonth month) {
    List<Written> lines = new ArrayList<>();
    Map<Payer, List<Owed>> byPayer = new LinkedHashMap<>();
    for (var one : owed)
      if (random.chance(80)) byPayer.computeIfAbsent(one.payer, any -> new ArrayList<>()).add(one);
    for (var entry : byPayer.entrySet()) {
      var theirs = entry.getValue();
      owed.removeAll(theirs);
      if (theirs.size() > 1 && random.chance(BUNDLED)) lines.add(paying(month, theirs, true));
      else for (var one : theirs) lines.add(paying(month, List.of(one), false));
      var last = lines.getLast();
      if (last.kind().equals("invoice") && random.chance(TWICE)) lines.add(again(last, month));
    }
    return lines;
  }

  /// Somebody paid it who did not know that somebody else had.
  private Written again(Written first, YearMonth month) {
    var line = first.line();
    return new Written(
        line(
            month.atDay(28),
            line.amount(),
            line.counterparty().orElse(""),
            line.counterpartyIban(),
            "dubbel? " + first.parts().getFirst().text().orElseThrow(),
            Optional.empty()),
        "twice",
        first.parts());
  }

  private Written paying(YearMonth month, List<Owed> paid, boolean isBundle) {
    var payer = paid.getFirst().payer;
    List<Allocation> parts = new ArrayList<>();
    var kind = isBundle ? "bundle" : "invoice";
    var one = paid.getFirst();
    if (!isBundle && random.chance(CREDIT)) {
      return credited(month, one);
    }
    if (!isBundle && random.chance(PART) && !payer.isRetainer) {
      long part = one.open * (35 + random.nextInt(30)) / 100;
      owed.add(new Owed(one.invoice, payer, one.open - part));
      parts.add(of(one, part));
      kind = "part";
    } else if (!isBundle && random.chance(CENTS)) {
      parts.add(of(one, one.open + (random.chance(50) ? -1L : 1L) * (1 + random.nextInt(2))));
      kind = "cents";
    } else for (var each : paid) parts.add(of(each, each.open));
    return receive(month, kind, payer, paid, parts);
  }

  /// A note was made before the client paid, who pays what is left.
  private Written credited(YearMonth month, Owed one) {
    var request = CreditRequest.of(month.atDay(1), Map.of(1, new BigDecimal("0.25")));
    var note = services.invoices().credit(one.invoice.id(), request);
    long off =
        note instanceof CreditOutcome.Credited(var made) ? Math.abs(made.gross().cents()) : 0;
    return receive(month, "credit", one.payer, List.of(one), List.of(of(one, one.open - off)));
  }

  private Allocation of(Owed one, long cents) {
    return Allocation.of(account("13011"), Money.ofCents(cents))
        .withText(one.invoice.number().toString())
        .with(Dimensions.NONE.withClient(one.payer.client.id()));
  }

  private Written receive(
      YearMonth month, String kind, Payer payer, List<Owed> paid, List<Allocation> parts) {
    var amount = Money.sum(parts.stream().map(Allocation::amount).toList());
    return written(
        kind,
        day(month, 2, 27),
        amount,
        garbled(payer.name),
        Optional.of(payer.iban),
        words(paid.stream().map(one -> one.invoice).toList()),
        Optional.empty(),
        parts);
  }

  private String words(List<Invoice> paid) {
    if (random.chance(NO_REFERENCE))
      return random.pick(List.of("", "betaling", "dank", "zie nota"));
    var numbers = paid.stream().map(one -> one.number().toString()).toList();
    if (numbers.size() > 1 && random.chance(20)) return "nrs. " + numbers.getFirst() + " e.a.";
    var all = String.join(random.pick(List.of(", ", " + ", " en ")), numbers);
    return switch (random.nextInt(6)) {
      case 0 -> "Factuur " + all;
      case 1 -> "fact.nr. " + all.replace("-", "");
      case 2 -> all.replace("-", "/") + " project water";
      case 3 -> "uw nota " + all + " bestelling 4500" + random.nextInt(99999);
      case 4 -> "onze order 2026-%04d, uw factuur %s".formatted(9000 + random.nextInt(900), all);
      default -> all;
    };
  }

  /// What visitors paid through the provider comes in one line, less 32 cents each.
  private List<Written> settled(YearMonth month) {
    if (tickets.isEmpty()) return List.of();
    List<Owed> paid = new ArrayList<>();
    for (var one : tickets) if (random.chance(85)) paid.add(one);
    if (paid.isEmpty()) return List.of();
    tickets.removeAll(paid);
    long fee = 32L * paid.size();
    List<Allocation> parts = new ArrayList<>();
    for (var one : paid) parts.add(of(one, one.open));
    parts.add(Allocation.of(account("46415"), Money.ofCents(-fee)));
    long gross = paid.stream().mapToLong(Owed::open).sum();
    boolean names = month.getMonthValue() < 3;
    var numbers =
        paid.stream().map(one -> one.invoice.number().toString()).collect(Collectors.joining(" "));
    return List.of(
        written(
            "provider",
            day(month, 10, 14),
            Money.ofCents(gross - fee),
            "STICHTING MOLLIE PAYMENTS",
            Optional.of("NL30ABNA0524590958"),
            "REF 11043.2611.0" + month.getMonthValue() + (names ? " " + numbers : ""),
            Optional.empty(),
            parts));
  }

  /// What comes every month, or nearly so.
  private List<Written> regular(YearMonth month) {
    List<Written> lines = new ArrayList<>();
    lines.add(
        simple(month, "rule", "-12.50", "", Optional.empty(), "Kosten zakelijk pakket", "46415"));
    lines.add(
        simple(
            month,
            "rule",
            "-850.00",
            random.chance(50) ? "VERHUUR DE HANZE" : "Verhuur De Hanze BV Zutphen",
            Optional.of("NL86INGB0002445588"),
            "huur " + month,
            "45105"));
    lines.add(
        simple(
            month,
            "known",
            "-" + (40 + random.nextInt(30)) + ".95",
            "KPN BV",
            Optional.of("NL69ABNA0522123643"),
            "Internet " + month,
            "46110"));
    lines.add(
        simple(
            month,
            "own",
            "-" + (1 + random.nextInt(9)) + "00.00",
            "De Meent",
            random.chance(70) ? Optional.of(SAVINGS) : Optional.empty(),
            "Naar spaarrekening " + SAVINGS,
            "10510"));
    for (var member : members) {
      var amount = Money.ofCents(4000 + 1000L * members.indexOf(member));
      var name = member.name().startsWith("Jan") ? "J. JANSEN" : garbled(member.name());
      lines.add(
          written(
              "gift",
              day(month, 1, 5),
              amount,
              name,
              Optional.ofNullable(ibans.get(member.id())),
              "schenkkring " + month,
              Optional.empty(),
              List.of(
                  Allocation.of(account("16801"), amount)
                      .with(Dimensions.NONE.withMember(member.id())))));
    }
    return lines;
  }

  private Written simple(
      YearMonth month,
      String kind,
      String amount,
      String name,
      Optional<String> iban,
      String text,
      String account) {
    var money = Money.parse(amount);
    return new Written(
        line(day(month, 1, 27), money, name, iban, text, Optional.empty()),
        kind,
        List.of(Allocation.of(account(account), money)));
  }

  private Written written(
      String kind,
      LocalDate day,
      Money amount,
      String name,
      Optional<String> iban,
      String text,
      Optional<String> mark,
      List<Allocation> parts) {
    var known = random.chance(NO_ACCOUNT) ? Optional.<String>empty() : iban;
    return new Written(line(day, amount, name, known, text, mark), kind, parts);
  }

  private StatementLine line(
      LocalDate day,
      Money amount,
      String name,
      Optional<String> iban,
      String text,
      Optional<String> mark) {
    return new StatementLine(
        day,
        Optional.of(day),
        amount,
        Optional.of(name).filter(one -> !one.isEmpty()),
        iban,
        Optional.empty(),
        text,
        Optional.empty(),
        mark,
        Optional.of("R" + references++),
        Optional.empty());
  }

  private LocalDate day(YearMonth month, int first, int last) {
    return month.atDay(first + random.nextInt(last - first + 1));
  }

  private String garbled(String name) {
    if (!random.chance(GARBLED)) return name;
    return switch (random.nextInt(5)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.substring(0, Math.min(name.length(), 12));
      case 2 -> name.replaceAll("[aeiou](?=[a-z])", "").toUpperCase(Locale.ROOT);
      case 3 -> swapped(name);
      default -> "Hr/Mw " + name.replace(" ", "");
    };
  }

  private String swapped(String name) {
    int at = 1 + random.nextInt(Math.max(1, name.length() - 3));
    return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
  }

  /// What a booking says: accounts, amounts and whose they are, and which paper where one stands.
  Set<String> key(List<Allocation> parts) {
    var papers = Set.of(account("13011"), account("16011"));
    return parts.stream()
        .map(part ->
            "%s %s %s %s %s"
                .formatted(
                    part.account(),
                    part.amount(),
                    part.dimensions().member(),
                    part.dimensions().client(),
                    papers.contains(part.account()) ? paper(part) : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// `P2026-0005 Printer` is of paper `P2026-0005`.
  private static String paper(Allocation part) {
    return part.text().map(text -> text.split(" ", 2)[0]).orElse("");
  }

  @Override
  public void close() {
    services.close();
  }
}
