package coop.meent.audit;

import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearService;
import coop.meent.store.Signature;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the audit committee states to the assembly (BW 2:48 lid 2): what was looked at and how it
/// was chosen, what was asked and answered, and who signed which books. As long as nobody signed,
/// it has room to be signed by hand.
public final class AuditPaper implements ReportMaker {

  public static final ReportKind KIND =
      new ReportKind("audit-statement", Set.of(), Set.of(BOOK, PERIOD));

  private static final int LINES = 4;

  private final AuditService audits;
  private final Rooms rooms;

  /// @param zone in which a moment has its day
  public record Rooms(
      Statements statements,
      YearService years,
      Letterhead letterhead,
      Signed signed,
      ZoneId zone) {}

  public AuditPaper(AuditService audits, Rooms rooms) {
    this.audits = audits;
    this.rooms = rooms;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest asked) {
    int year = asked.period().to().getYear();
    var request =
        new ReportRequest(
            asked.language(),
            asked.book(),
            FiscalPeriod.year(year),
            asked.account(),
            asked.member());
    return new Made.Ready(new Making(request, audits.standing(year)).report());
  }

  private final class Making {

    private final ReportRequest request;
    private final Standing standing;
    private final Texts texts;
    private final AuditWords words;

    Making(ReportRequest request, Standing standing) {
      this.request = request;
      this.standing = standing;
      texts = new Texts(request.language());
      words = new AuditWords(texts, audits::name);
    }

    private String text(String key, Object... arguments) {
      return texts.get("audit." + key, arguments);
    }

    Report report() {
      int year = standing.year();
      var sheet = rooms.statements.balanceSheet(request.book(), request.period().to());
      var result = rooms.years.entry(request.book(), year).result();
      var paper =
          rooms
              .letterhead
              .start(KIND, request, "")
              .opening(text("paper.opening", String.valueOf(year)))
              .figure(Figure.of(text("paper.total"), sheet.totalAssets()))
              .figure(Figure.of(text("paper.result"), result));
      if (standing.latest().isEmpty()) byHand(paper);
      else signed(paper);
      if (!standing.seats().isEmpty()) paper.table(committee());
      standing.draw().ifPresent(draw -> paper.table(method(draw)));
      if (!standing.looks().isEmpty()) paper.table(sample());
      if (!standing.questions().isEmpty()) paper.table(questions());
      return paper.closing(closing()).build();
    }

    private void byHand(Report.Builder paper) {
      paper.opening(text("paper.advice"));
      var findings =
          Table.named("findings", text("paper.findings"))
              .column(Column.text("finding", text("paper.finding"), 1));
      for (int i = 0; i < LINES; i++) findings.row(Row.of(Cell.of("…")));
      paper.table(findings.build());
      var table =
          Table.named("signatures", text("paper.signatures"))
              .column(Column.text("name", texts.get("member.name"), 4))
              .column(Column.text("on", texts.get("capital.signed.on"), 3))
              .column(Column.text("signature", texts.get("capital.signature"), 4));
      var members = standing.members();
      for (var who : members) table.row(Row.of(Cell.of(name(who)), Cell.empty(), Cell.empty()));
      for (int i = members.size(); i < Standing.LEAST; i++)
        table.row(Row.of(Cell.of("…"), Cell.empty(), Cell.empty()));
      paper.table(table.build());
    }

    private void signed(Report.Builder paper) {
      paper.opening(words.sentence(standing));
      if (standing.isConcluded())
        paper.opening(text(standing.hasRemarks() ? "paper.withRemarks" : "paper.clean"));
      var latest = standing.latest();
      var proofs = rooms.signed.of("audit_signature", latest.stream().map(Statement::id).toList());
      var table =
          Table.named("signatures", text("paper.signatures"))
              .column(Column.text("name", texts.get("member.name"), 4))
              .column(Column.date("on", text("day")))
              .column(Column.text("books", text("paper.books"), 4))
              .column(Column.text("says", text("paper.says"), 6))
              .column(Column.text("proof", text("paper.proof"), 6));
      for (var one : latest)
        table.row(
            Row.of(
                Cell.of(name(one.by())),
                Cell.of(day(one)),
                Cell.of(one.books().text()),
                Cell.of(says(one)),
                Cell.of(words.proof(found(proofs, one.id()), one.by(), rooms.signed))));
      paper.table(table.build());
    }

    private String says(Statement one) {
      List<String> parts = new ArrayList<>();
      parts.add(one.hasRemarks() ? one.remarks() : text("paper.noRemarks"));
      var tally = one.tally();
      parts.add(text("paper.tally", tally.seen(), tally.picked(), tally.asked(), tally.open()));
      one.pack().ifPresent(pack -> parts.add(text("paper.pack", BooksMark.shown(pack))));
      if (standing.isStale(one)) parts.add(words.since(standing, one));
      return String.join(" ", parts);
    }

    private static Optional<Signature> found(Map<UUID, Signature> proofs, UUID id) {
      return Optional.ofNullable(proofs.get(id));
    }

    private LocalDate day(Statement one) {
      return LocalDate.ofInstant(one.recordedAt(), rooms.zone);
    }

    private String name(MemberId who) {
      return audits.name(who);
    }

    private Table committee() {
      var table =
          Table.named("committee", text("paper.committee"))
              .column(Column.text("name", texts.get("member.name"), 4))
              .column(Column.date("on", text("paper.appointed")))
              .column(Column.text("by", text("paper.appointedBy"), 4));
      for (var seat : standing.seats())
        table.row(
            Row.of(Cell.of(name(seat.member())), Cell.of(seat.decided()), Cell.of(seat.by())));
      return table.build();
    }

    private Table method(Draw draw) {
      var table =
          Table.named("method", text("paper.method"))
              .column(Column.text("what", texts.get("member.paper.what"), 2))
              .column(Column.text("says", texts.get("member.paper.says"), 6));
      fact(table, "books", draw.mark());
      fact(table, "word", draw.request().word());
      fact(table, "drawnBy", name(draw.by()));
      fact(
          table,
          "population",
          text("population", draw.sample().entries(), texts.euro(draw.sample().total())));
      fact(table, "how", words.method(draw));
      if (!draw.sample().interval().isZero()) fact(table, "seed", words.seed(draw));
      if (standing.draws().size() > 1) fact(table, "draws", standing.draws().size());
      return table.build();
    }

    private void fact(Table.Builder table, String key, Object says) {
      table.row(Row.of(Cell.of(text("fact." + key)), Cell.of(String.valueOf(says))));
    }

    private Table sample() {
      var table =
          Table.named("sample", text("paper.sample"))
              .column(Column.text("entry", text("entry"), 2))
              .column(Column.date("day", text("day")))
              .column(Column.text("text", text("text"), 6))
              .column(Column.amount("size", text("size")))
              .column(Column.text("why", text("why"), 4))
              .column(Column.text("state", text("state"), 3))
              .column(Column.text("by", text("by"), 3));
      for (var look : standing.looks())
        table.row(
            Row.of(
                    Cell.of(look.entry().reference()),
                    Cell.of(look.entry().date()),
                    Cell.of(look.entry().text()),
                    Cell.of(look.size()),
                    Cell.of(look.why().in(texts)),
                    Cell.of(look.state().in(texts)),
                    Cell.of(words.names(look.by())))
                .opening(look.entry().id()));
      return table.build();
    }

    private Table questions() {
      var table =
          Table.named("questions", text("paper.questions"))
              .column(Column.text("number", text("number"), 1))
              .column(Column.text("about", text("about"), 2))
              .column(Column.text("question", text("question"), 7))
              .column(Column.text("answer", text("answer"), 7))
              .column(Column.text("state", text("state"), 3));
      for (var one : standing.questions())
        table.row(
            Row.of(
                Cell.of(String.valueOf(one.number())),
                Cell.of(about(one)),
                Cell.of(said(one.asked())),
                Cell.of(answers(one)),
                Cell.of(one.state().in(texts))));
      return table.build();
    }

    private String about(Question one) {
      return one.entry()
          .flatMap(standing::look)
          .map(look -> look.entry().reference())
          .orElseGet(() -> String.valueOf(standing.year()));
    }

    private String said(Step step) {
      var day = LocalDate.ofInstant(step.recordedAt(), rooms.zone);
      return text("said", name(step.by()), texts.shortDate(day), step.words());
    }

    private String answers(Question one) {
      List<String> parts = new ArrayList<>();
      for (var step : one.answers()) parts.add(said(step));
      one.closed().filter(step -> !step.words().isEmpty()).map(this::said).ifPresent(parts::add);
      return parts.isEmpty() ? "–" : String.join(" ", parts);
    }

    private String closing() {
      if (standing.closing().isEmpty()) return text("paper.open");
      var mark = standing.books().map(BooksMark::text).orElse("");
      var balances = standing.closing().get().mark().substring(0, 8);
      return text("paper.mark", mark, balances);
    }
  }
}
