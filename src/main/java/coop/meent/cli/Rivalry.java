package coop.meent.cli;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankService;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.SplitId;
import coop.meent.base.Id.VatReturnId;
import coop.meent.base.Texts;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.split.SplitService;
import coop.meent.split.TeamSplit;
import coop.meent.store.Contradictions.Contradiction;
import coop.meent.store.Contradictions.Version;
import coop.meent.vat.FiledReturn;
import coop.meent.vat.VatService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Decisions that contradict each other, in the words of whoever books, and how one of them is
/// kept: by the means of the feature they belong to. What belongs to no book is told by [Rivals] of
/// its own; a table that nobody tells of is called by its own name.
///
/// @param others what else can be decided twice
public record Rivalry(
    LedgerService ledger,
    BankService bank,
    LateEntries late,
    VatService vat,
    InvoiceService invoices,
    SplitService splits,
    List<Rivals> others) {

  private static final String BOOKINGS = "bank_booking";
  private static final String ENTRIES = "journal_entry";
  private static final String SPLITS = "team_split";
  private static final String INVOICES = "invoice";
  private static final String LATE = "late_answer";
  private static final String RETURNS = "vat_return";

  public Rivalry {
    others = List.copyOf(others);
  }

  /// @param thing what the decisions are about, and that there is more than one
  /// @param versions in the order of the contradiction's
  public record Told(String thing, List<Said> versions) {}

  /// @param name how people call the decision, such as `B-7`
  /// @param shortly on one line
  public record Said(String name, String shortly, List<Detail> details) {}

  public record Detail(String label, String value) {}

  /// Keeps one and takes the others back.
  ///
  /// @return whether they still contradicted each other
  public boolean keep(Contradiction contradiction, UUID row) {
    return switch (contradiction.table()) {
      case BOOKINGS -> bank.keep(new BankLineId(contradiction.about()), new BookingId(row));
      case ENTRIES -> ledger.keepReversal(new EntryId(contradiction.about()), new EntryId(row));
      case SPLITS ->
          splits.keep(contradiction.about(), new SplitId(row), splits.written("split.keep.reason"));
      case INVOICES -> invoices.keep(new DraftId(contradiction.about()), new InvoiceId(row));
      case LATE -> late.keep(new EntryId(contradiction.about()), row);
      case RETURNS -> vat.keep(contradiction.about(), new VatReturnId(row));
      default -> other(contradiction).orElseThrow().keep(contradiction, row);
    };
  }

  public Told told(Contradiction contradiction, Texts texts) {
    return switch (contradiction.table()) {
      case BOOKINGS -> bookings(contradiction, texts);
      case ENTRIES -> reversals(contradiction, texts);
      case SPLITS -> splits(contradiction, texts);
      case INVOICES -> invoices(contradiction, texts);
      case LATE -> bookedAgain(contradiction, texts);
      case RETURNS -> returns(contradiction, texts);
      default ->
          other(contradiction)
              .map(rivals -> rivals.told(contradiction, texts))
              .orElseGet(() -> unknown(contradiction));
    };
  }

  private Optional<Rivals> other(Contradiction contradiction) {
    return others.stream().filter(one -> one.tables().contains(contradiction.table())).findFirst();
  }

  private Told splits(Contradiction contradiction, Texts texts) {
    var known = splits.splits();
    var thing =
        known.stream()
            .filter(one -> one.billed().equals(contradiction.about()))
            .findFirst()
            .map(one -> texts.get("split.keep.thing", one.invoiceNumber(), texts.euro(one.net())))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                known.stream()
                    .filter(one -> one.id().uuid().equals(version.row()))
                    .findFirst()
                    .map(one -> said(one, texts))
                    .orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(TeamSplit split, Texts texts) {
    var shares =
        splits.shares(split.id()).stream()
            .filter(one -> one.takesBack().isEmpty())
            .map(one -> texts.euro(one.amount()))
            .collect(Collectors.joining("; "));
    return new Said(
        split.key().in(texts),
        split.key().in(texts) + ": " + shares,
        List.of(
            new Detail(texts.get("split.key"), split.key().in(texts)),
            new Detail(texts.get("split.margin"), split.marginPercent().toPlainString()),
            new Detail(texts.get("split.shares"), shares)));
  }

  private static Told unknown(Contradiction contradiction) {
    return new Told(
        contradiction.table(),
        contradiction.versions().stream()
            .map(version -> new Said(version.row().toString(), "", List.of()))
            .toList());
  }

  private Told bookings(Contradiction contradiction, Texts texts) {
    var id = new BankLineId(contradiction.about());
    var entries = bank.standingBookings(id);
    var thing =
        bank.line(id)
            .map(line -> line(line, texts))
            .orElseGet(() -> texts.get("sync.decision.line.unknown"));
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(Version::row)
            .map(row -> Optional.ofNullable(entries.get(new BookingId(row))))
            .map(entry -> entry.map(one -> said(one, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private static String line(BankLine line, Texts texts) {
    return texts.get(
        "sync.decision.line",
        texts.date(line.content().booked()),
        texts.euro(line.content().amount()),
        line.description());
  }

  /// The draft is called by its client; the papers, by their numbers.
  private Told invoices(Contradiction contradiction, Texts texts) {
    var papers =
        contradiction.versions().stream()
            .map(version -> invoices.find(new InvoiceId(version.row())))
            .toList();
    var client =
        papers.stream()
            .flatMap(Optional::stream)
            .map(paper -> paper.buyer().name())
            .findFirst()
            .orElse("?");
    return new Told(
        texts.get("sync.decision.invoices", client),
        papers.stream()
            .map(paper -> paper.map(one -> said(one, texts)).orElseGet(() -> Rivals.gone(texts)))
            .toList());
  }

  private static Said said(Invoice paper, Texts texts) {
    var name = paper.number().toString();
    return new Said(
        name,
        name + ", " + texts.euro(paper.gross()),
        List.of(
            new Detail(texts.get("sync.decision.invoice.number"), name),
            new Detail(texts.get("sync.decision.invoice.date"), texts.date(paper.date())),
            new Detail(texts.get("sync.decision.invoice.gross"), texts.euro(paper.gross())),
            new Detail(
                texts.get("sync.decision.text"), texts.get("sync.decision.invoice.credited"))));
  }

  private Told reversals(Contradiction contradiction, Texts texts) {
    var entry = ledger.entry(new EntryId(contradiction.about()));
    return new Told(
        texts.get(
            "sync.decision.reversed",
            entry.map(JournalEntry::reference).orElse("?"),
            entry.map(one -> texts.date(one.date())).orElse("?"),
            entry.map(JournalEntry::text).orElse("?")),
        contradiction.versions().stream()
            .map(version -> said(new EntryId(version.row()), texts))
            .toList());
  }

  private Told bookedAgain(Contradiction contradiction, Texts texts) {
    var entries = late.bookedAgain(new EntryId(contradiction.about()));
    var told =
        contradiction.versions().stream()
            .map(Version::row)
            .map(row -> Optional.ofNullable(entries.get(row)))
            .map(entry -> entry.map(one -> said(one, texts)).orElse(Rivals.gone(texts)))
            .toList();
    var called =
        entries.values().stream().findFirst().flatMap(ledger::entry).map(JournalEntry::text);
    return new Told(texts.get("sync.decision.again", called.orElse("?")), told);
  }

  private Told returns(Contradiction contradiction, Texts texts) {
    var filed =
        contradiction.versions().stream()
            .map(version -> vat.filed(new VatReturnId(version.row())))
            .toList();
    var thing =
        filed.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(one -> texts.get("sync.decision.vat." + one.kind().name(), one.period().in(texts)))
            .orElseGet(() -> Rivals.gone(texts).shortly());
    return new Told(
        thing,
        filed.stream()
            .map(one -> one.map(found -> said(found, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(FiledReturn filed, Texts texts) {
    var toPay = texts.euro(filed.figures().toPay());
    var day = texts.date(filed.filed());
    List<Detail> details = new ArrayList<>();
    details.add(new Detail(texts.get("sync.decision.vat.filed"), day));
    details.add(new Detail(texts.get("vat.toPay"), toPay));
    filed
        .settlement()
        .flatMap(ledger::entry)
        .ifPresent(
            entry -> details.add(new Detail(texts.get("vat.settlement"), entry.reference())));
    return new Said(
        texts.get("sync.decision.vat.of", day),
        texts.get("sync.decision.vat.shortly", day, toPay),
        details);
  }

  private Said said(EntryId id, Texts texts) {
    var entry = ledger.entry(id);
    if (entry.isPresent()) return entries().said(entry.get(), texts);
    return late.open().stream()
        .filter(one -> one.id().equals(id.uuid()))
        .findFirst()
        .map(one ->
            entries()
                .said(
                    texts.get("sync.decision.late"),
                    one.draft().date(),
                    one.draft().text(),
                    one.draft().postings(),
                    texts))
        .orElse(Rivals.gone(texts));
  }

  private EntryWords entries() {
    return new EntryWords(ledger);
  }
}
