package coop.meent.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.app.VaultOffice;
import coop.meent.audit.AuditPaper;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every paper of a year at once, the same bytes from the same books, and its proof years later.
class YearPackTest {

  @TempDir private Path folder;
  private VaultOffice office;
  private Book book;

  @BeforeEach
  void open() throws IOException {
    office = new VaultOffice(folder);
    book = office.bas.ledger().books().getFirst();
    VaultOffice.record(office.bas, LocalDate.of(2025, 3, 1), "Inventaris", "1234.56");
    VaultOffice.record(office.bas, LocalDate.of(2025, 7, 1), "Nog een", "65.44");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private PackOutcome write(String name, PackWatch watch) {
    return office.bas.year().pack().write(book.id(), 2025, Language.NL, at(name), watch);
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private static List<String> names(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theSameBooksGiveTheSameBytesAndEachPaperIsThereTwice() throws IOException {
    var done = (PackOutcome.Done) write("een", PackWatch.NOBODY);
    write("twee.zip", PackWatch.NOBODY);
    write("drie.zip", PackWatch.NOBODY);
    assertThat(Files.readAllBytes(at("twee.zip"))).isEqualTo(Files.readAllBytes(at("drie.zip")));
    var names = names(at("een"));
    assertThat(names).hasSize(done.files()).contains("01-jaarrekening.pdf", "SHA256SUMS");
    assertThat(names).contains("13-mijn-jaar-1-bas-hoekstra.csv");
    for (var name : names)
      if (name.endsWith(".pdf")) assertThat(names).contains(name.replace(".pdf", ".csv"));
    assertThat(done.leftOut()).isEmpty();
    assertThat(HashList.verify(at("een")))
        .isEqualTo(new Verdict.Whole(at("een"), done.files() - 1));
    assertThat(HashList.verify(at("twee.zip"))).isInstanceOf(Verdict.Whole.class);

    damage(at("een"));
    assertThat(HashList.verify(at("een")))
        .isEqualTo(
            new Verdict.Changed(
                at("een"),
                List.of("04-proef-en-saldibalans.csv"),
                List.of("02-balans.pdf"),
                List.of("erbij.txt")));
    var bytes = Files.readAllBytes(at("twee.zip"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(at("twee.zip"), bytes);
    assertThat(HashList.verify(at("twee.zip"))).isNotInstanceOf(Verdict.Whole.class);
  }

  /// A folder sorts them by name.
  @Test
  void numbersAreAsWideAsTheLastOneNeeds() {
    assertThat(YearPack.numbered(7, 23)).isEqualTo("07");
    assertThat(YearPack.numbered(7, 4)).isEqualTo("07");
    assertThat(YearPack.numbered(99, 100)).isEqualTo("099").isLessThan(YearPack.numbered(100, 100));
  }

  private static void damage(Path place) throws IOException {
    var changed = place.resolve("04-proef-en-saldibalans.csv");
    var bytes = Files.readAllBytes(changed);
    bytes[bytes.length - 2] ^= 1;
    Files.write(changed, bytes);
    Files.delete(place.resolve("02-balans.pdf"));
    Files.writeString(place.resolve("erbij.txt"), "x");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    var before = names(folder);
    assertThatThrownBy(() ->
            write(
                "weg",
                (done, total) -> {
                  if (total > 0 && done == 3) throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(names(folder)).isEqualTo(before);
    assertThat(
            office.bas.year().pack().write(book.id(), 2023, Language.NL, at("x"), PackWatch.NOBODY))
        .isEqualTo(new PackOutcome.NothingBooked(2023));
    var nowhere = at("er/niet");
    assertThat(write("er/niet", PackWatch.NOBODY))
        .isEqualTo(new PackOutcome.FolderMissing(nowhere));
    Files.createDirectory(at("vol"));
    assertThat(write("vol", PackWatch.NOBODY)).isEqualTo(new PackOutcome.Exists(at("vol")));
    assertThat(HashList.verify(at("vol"))).isEqualTo(new Verdict.NoPack(at("vol"), HashList.NAME));
    assertThat(HashList.verify(at("nergens.zip"))).isInstanceOf(Verdict.NoPack.class);
  }

  /// One byte of the books themselves is found as well.
  @Test
  void anArchiveHoldsTheBooksAndPlainText() throws IOException {
    var more = office.bas.year().archive().pieces(book, 2025);
    var pack = office.bas.year().pack();
    pack.write(book.id(), 2025, Language.NL, at("archief"), more, PackWatch.NOBODY);
    assertThat(names(at("archief")))
        .contains(
            "books.meent", "coop-journal.beancount", "coop-journal.csv", "coop-journal.hledger");
    assertThat(HashList.verify(at("archief"))).isInstanceOf(Verdict.Whole.class);
    var books = at("archief").resolve("books.meent");
    var bytes = Files.readAllBytes(books);
    bytes[bytes.length / 2] ^= 1;
    Files.write(books, bytes);
    assertThat(((Verdict.Changed) HashList.verify(at("archief"))).changed())
        .containsExactly("books.meent");
  }

  private Report make(String name, Language language) {
    var request =
        ReportRequest.of(language, book.id(), FiscalPeriod.year(2025)).about(office.basId);
    return ((Made.Ready) office.bas.reports().make(name, request)).report();
  }

  @Test
  void everyAmountOnScreenIsOnPaperAndInTheCsvAndThePaperCanBeReadByAll() throws IOException {
    var kinds = new ArrayList<>(AnnualPapers.kinds());
    kinds.add(AuditPaper.KIND);
    for (var kind : kinds) {
      for (var language : Language.values()) {
        var report = make(kind.name(), language);
        var bytes = new PdfWriter().bytes(report);
        if (language == Language.NL) PdfJudge.assertAccepted(bytes);
        var paper = text(bytes);
        var csv = new CsvWriter().text(report);
        var texts = new Texts(language);
        for (var amount : amounts(report)) {
          assertThat(paper).contains(texts.money(amount));
          assertThat(csv).contains(amount.toString());
        }
      }
    }
  }

  private static List<Money> amounts(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Amount.class::isInstance)
        .map(cell -> ((Cell.Amount) cell).money())
        .toList();
  }

  private static String text(byte[] pdf) throws IOException {
    var text = new StringBuilder();
    try (var pages = PdfPages.of(pdf)) {
      for (int page = 1; page <= pages.count(); page++) text.append(pages.text(page));
    }
    return text.toString();
  }
}
