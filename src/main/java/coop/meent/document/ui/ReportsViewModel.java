package coop.meent.document.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportRequest;
import coop.meent.document.Reports;
import coop.meent.document.ui.ReportSubjects.Choice;
import coop.meent.ui.Latest;
import coop.meent.ui.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which report is chosen and what it looks like. Every choice makes the preview anew.
final class ReportsViewModel {

  private final Tasks tasks;
  private final Reports reports;
  private final ReportSubjects subjects;
  private final PdfWriter pdf;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();

  final ObjectProperty<ReportKind> kind;
  final ObjectProperty<@Nullable Choice<BookId>> book = new SimpleObjectProperty<>();
  final ObjectProperty<FiscalPeriod> period;
  final ObjectProperty<@Nullable Choice<AccountId>> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Choice<MemberId>> member = new SimpleObjectProperty<>();
  final ObjectProperty<Language> language;

  ReportsViewModel(
      Tasks tasks,
      Reports reports,
      ReportSubjects subjects,
      PdfWriter pdf,
      FiscalPeriod period,
      Language language) {
    this.tasks = tasks;
    this.reports = reports;
    this.subjects = subjects;
    this.pdf = pdf;
    latest = new Latest(tasks);
    kind = new SimpleObjectProperty<>(reports.kinds().getFirst());
    this.period = new SimpleObjectProperty<>(period);
    this.language = new SimpleObjectProperty<>(language);
    for (var choice : List.of(kind, book, this.period, account, member, this.language))
      choice.subscribe((before, now) -> load());
  }

  List<ReportKind> kinds() {
    return reports.kinds();
  }

  ReadOnlyObjectProperty<@Nullable Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  boolean asks(ReportChoice choice) {
    return kind.get().needs().contains(choice) || kind.get().takes().contains(choice);
  }

  /// Reads what can be chosen and hands it over; a choice that was made stays.
  void loadSubjects(Consumer<Subjects> show) {
    var chosen = book.get();
    tasks.run(() -> subjects(chosen), show);
  }

  record Subjects(
      List<Choice<BookId>> books,
      List<Choice<AccountId>> accounts,
      List<Choice<MemberId>> members) {}

  private Subjects subjects(@Nullable Choice<BookId> chosen) {
    var books = subjects.books();
    var of = chosen == null ? books.getFirst() : chosen;
    return new Subjects(books, subjects.accounts(of.id()), subjects.members());
  }

  /// Makes the preview of what is chosen.
  void load() {
    var request = request();
    var name = kind.get().name();
    if (request.isPresent()) latest.run(() -> make(name, request.get()), this::show);
  }

  private void show(Preview made) {
    var before = preview.get();
    preview.set(made);
    if (before instanceof Preview.Ready ready) close(ready.pages());
  }

  private Optional<ReportRequest> request() {
    var chosen = book.get();
    if (chosen == null) return Optional.empty();
    var request = ReportRequest.of(language.get(), chosen.id(), period.get());
    var narrowed = account.get();
    if (narrowed != null && asks(ReportChoice.ACCOUNT)) request = request.on(narrowed.id());
    var about = member.get();
    if (about != null && asks(ReportChoice.MEMBER)) request = request.about(about.id());
    return Optional.of(request);
  }

  private Preview make(String name, ReportRequest request) {
    return switch (reports.make(name, request)) {
      case Made.Ready(Report report) -> new Preview.Ready(report, pages(report));
      case Refusal refusal -> new Preview.Refused(refusal);
    };
  }

  private PdfPages pages(Report report) {
    try {
      return PdfPages.of(pdf.bytes(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes what is previewed: a CSV when the name says so, else a PDF.
  void save(Path target, Consumer<Written> written) {
    var ready = Optional.ofNullable(preview.get()).flatMap(Preview::ready);
    if (ready.isEmpty()) return;
    var report = ready.get().report();
    boolean isCsv = target.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    tasks.run(
        () -> isCsv ? new CsvWriter().write(report, target) : pdf.write(report, target), written);
  }

  private static void close(PdfPages pages) {
    try {
      pages.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
