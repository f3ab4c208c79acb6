package coop.meent.annual;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Letters;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Reports;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.BookKind;
import coop.meent.member.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every paper of a year at once, each as PDF and as CSV with the same figures: numbered, with a
/// list of contents in front and the hashes of all files. The same books give the same bytes.
public final class YearPack {

  private static final List<String> OF_A_BOOK =
      List.of(
          "annual-accounts",
          "balance-sheet",
          "income-statement",
          "trial-balance",
          "journal",
          "year-closing");
  private static final List<String> OF_THE_COOPERATIVE =
      List.of("capital", "register", "profit-proposal", "pools", "insurance", "audit-statement");

  private final AnnualRooms rooms;
  private final Reports reports;
  private final Extras extras;
  private final PdfWriter pdf = new PdfWriter();
  private final CsvWriter csv = new CsvWriter();

  /// What other rooms add.
  public interface Extras {

    /// More names of the list of reports that a book has something for in a year.
    List<String> reports(BookId book, int year);

    /// Papers of a year that are no part of the list of reports, such as each circle's.
    List<Report> papers(int year, Language language);

    /// The journal of a year as CSV, however long.
    Written journal(BookId book, FiscalPeriod year, Language language, Path file);
  }

  public YearPack(AnnualRooms rooms, Reports reports, Extras extras) {
    this.rooms = rooms;
    this.reports = reports;
    this.extras = extras;
  }

  /// Writes it as a folder, or as a zip where the name ends so. Nothing is written over.
  public PackOutcome write(BookId book, int year, Language language, Path target, PackWatch watch) {
    return write(book, year, language, target, List.of(), watch);
  }

  /// With more files, such as the books themselves.
  public PackOutcome write(
      BookId book, int year, Language language, Path target, List<Piece> more, PackWatch watch) {
    if (!rooms.years().years(book).contains(year)) return new PackOutcome.NothingBooked(year);
    var place = target.toAbsolutePath().normalize();
    if (Files.exists(place)) return new PackOutcome.Exists(target);
    var folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) return new PackOutcome.FolderMissing(target);
    var gathered = gather(book, year, language, watch);
    List<Piece> pieces = new ArrayList<>(gathered.pieces);
    pieces.addAll(more);
    try {
      int files = new Parcel(target, FiscalPeriod.year(year).to()).write(pieces, watch);
      return new PackOutcome.Done(target, files, gathered.leftOut);
    } catch (IOException e) {
      var said = e.getMessage();
      return new PackOutcome.NotWritten(target, said == null ? e.getClass().getSimpleName() : said);
    }
  }

  private record Gathered(List<Piece> pieces, List<String> leftOut) {}

  private Gathered gather(BookId book, int year, Language language, PackWatch watch) {
    var contents = new Contents(language, watch);
    var request = ReportRequest.of(language, book, FiscalPeriod.year(year));
    for (var name : OF_A_BOOK) add(contents, name, request);
    for (var name : extras.reports(book, year)) add(contents, name, request);
    boolean isCooperative = rooms.book(book).kind() == BookKind.COOPERATIVE;
    if (isCooperative) {
      for (var name : OF_THE_COOPERATIVE) add(contents, name, request);
      for (var paper : extras.papers(year, language)) contents.add(paper, paper.title());
      var all = new MembersYear(rooms, FiscalPeriod.year(year));
      for (var member : membersIn(FiscalPeriod.year(year))) {
        var one = MemberYearPaper.forPack(rooms, language, member, all).report();
        contents.add(one, one.title() + " " + member.numbered());
      }
    }
    return new Gathered(contents.pieces(contents(contents, request)), contents.leftOut);
  }

  private void add(Contents contents, String name, ReportRequest request) {
    switch (reports.make(name, request)) {
      case Made.Ready(var report) -> contents.add(report, report.title());
      case Made.TooLong _ -> contents.addLong(name, request);
      case Made.NoSuchReport _, Made.AccountMissing _, Made.MemberMissing _, Made.OfficeOnly _ -> {}
    }
  }

  /// Whoever was a member on a day of the year, by number.
  private List<Member> membersIn(FiscalPeriod year) {
    var register = rooms.memberships().register();
    return rooms.members().members().stream()
        .filter(member ->
            register
                .line(member.id(), year.to())
                .filter(line -> line.standing().admitted().isPresent())
                .filter(line ->
                    line.standing().lastDay().filter(day -> day.isBefore(year.from())).isEmpty())
                .isPresent())
        .toList();
  }

  private Report contents(Contents contents, ReportRequest request) {
    var texts = new Texts(request.language());
    var table =
        Table.named("contents", "")
            .column(Column.text("number", texts.get("annual.number"), 1))
            .column(Column.text("paper", texts.get("annual.paper"), 6))
            .column(Column.text("mark", texts.get("annual.paper.mark"), 2))
            .column(Column.text("file", texts.get("annual.file"), 6));
    contents.rows().forEach(table::row);
    var book = rooms.book(request.book());
    var year = request.period().to().getYear();
    var paper =
        Report.named("year-pack", request.language(), request.period().to())
            .title(texts.get("annual.pack.title", String.valueOf(year)))
            .subtitle(book.name());
    rooms.members().cooperative().map(coop.meent.member.Issuers::of).ifPresent(paper::issuedBy);
    return paper
        .opening(state(request.book(), year, texts))
        .table(table.build())
        .closing(texts.get("annual.pack.closing", HashList.NAME))
        .build();
  }

  private String state(BookId book, int year, Texts texts) {
    return rooms
        .years()
        .closing(book, year)
        .map(close -> texts.get("annual.pack.closed", close.mark().substring(0, 8)))
        .orElseGet(() -> texts.get("annual.pack.open"));
  }

  /// A paper under its number.
  ///
  /// @param report none where nobody would read so many pages: its figures are there as CSV
  private record Paper(String title, Optional<Report> report, Piece.Filler figures) {}

  /// Gathers papers under numbers that count on.
  private final class Contents {

    private final Language language;
    private final List<Paper> papers = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final PackWatch watch;

    Contents(Language language, PackWatch watch) {
      this.language = language;
      this.watch = watch;
    }

    void add(Report report, String title) {
      watch.at(papers.size(), 0);
      papers.add(paper(report, title));
    }

    private Paper paper(Report report, String title) {
      return new Paper(title, Optional.of(report), file -> require(csv.write(report, file)));
    }

    void addLong(String report, ReportRequest request) {
      if (!report.equals("journal")) return;
      var title = new Texts(language).get("report." + report + ".title");
      leftOut.add(title);
      papers.add(
          new Paper(
              title,
              Optional.empty(),
              file -> require(extras.journal(request.book(), request.period(), language, file))));
    }

    List<Row> rows() {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < papers.size(); i++) {
        var paper = papers.get(i);
        var kind = paper.report.isPresent() ? ".pdf" : ".csv";
        rows.add(
            Row.of(
                Cell.of(numbered(i + 1)),
                Cell.of(paper.title),
                Cell.of(paper.report.map(Report::mark).orElse("")),
                Cell.of(name(i + 1, paper.title) + kind)));
      }
      return rows;
    }

    /// With the list of contents in front.
    List<Piece> pieces(Report first) {
      List<Piece> pieces = new ArrayList<>(written(0, paper(first, first.title())));
      for (int i = 0; i < papers.size(); i++) pieces.addAll(written(i + 1, papers.get(i)));
      return pieces;
    }

    private List<Piece> written(int number, Paper paper) {
      var name = name(number, paper.title);
      List<Piece> pieces = new ArrayList<>();
      paper.report.ifPresent(
          report -> pieces.add(new Piece(name + ".pdf", file -> require(pdf.write(report, file)))));
      pieces.add(new Piece(name + ".csv", paper.figures));
      return pieces;
    }

    private String numbered(int number) {
      return YearPack.numbered(number, papers.size());
    }

    private String name(int number, String title) {
      return numbered(number) + "-" + plain(title);
    }
  }

  private static void require(Written written) throws IOException {
    if (written instanceof Refusal refusal)
      throw new IOException(new Texts(Language.EN).refusal(refusal));
  }

  /// As wide as the last one needs, so that a folder sorts 100 behind 099 and not behind 10.
  static String numbered(int number, int last) {
    int digits = Math.max(2, String.valueOf(last).length());
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  /// `winst-en-verliesrekening`: plain letters, that every system can name a file by.
  private static String plain(String title) {
    return Letters.plain(title)
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
