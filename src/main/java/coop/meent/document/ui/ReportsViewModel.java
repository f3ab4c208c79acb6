package coop.meent.document.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.Opened;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportRequest;
import coop.meent.document.Reports;
import coop.meent.document.Viewer;
import coop.meent.document.ui.ReportSubjects.Choice;
import coop.meent.ui.Latest;
import coop.meent.ui.Progress;
import coop.meent.ui.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

  private final Texts texts;
  private final Tasks tasks;
  private final Reports reports;
  private final ReportSubjects subjects;
  private final PdfWriter pdf = new PdfWriter();
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();

  final ObjectProperty<ReportKind> kind;
  final ObjectProperty<@Nullable Choice<BookId>> book = new SimpleObjectProperty<>();
  final ObjectProperty<FiscalPeriod> period;
  final ObjectProperty<@Nullable Choice<AccountId>> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Choice<MemberId>> member = new SimpleObjectProperty<>();
  final ObjectProperty<Language> language;

  /// @param period that is looked at first
  ReportsViewModel(
      Texts texts, Tasks tasks, Reports reports, ReportSubjects subjects, FiscalPeriod period) {
    this.texts = texts;
    this.tasks = tasks;
    this.reports = reports;
    this.subjects = subjects;
    latest = new Latest(tasks);
    kind = new SimpleObjectProperty<>(reports.kinds().getFirst());
    this.period = new SimpleObjectProperty<>(period);
    this.language = new SimpleObjectProperty<>(texts.language());
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
    if (request.isEmpty()) return;
    latest.runLong(
        texts.get("document.making", kind.get().title(texts)),
        progress -> make(name, request.get(), progress),
        this::show);
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

  private Preview make(String name, ReportRequest request, Progress progress) {
    return switch (reports.make(name, request)) {
      case Made.Ready(Report report) -> pages(report, progress);
      case Refusal refusal -> new Preview.Refused(refusal);
    };
  }

  /// Who cancels gets the window back; a page that is being set is set first.
  private Preview pages(Report report, Progress progress) {
    if (progress.cancelled()) return new Preview.Stopped();
    try {
      var bytes = pdf.bytes(report);
      return progress.cancelled()
          ? new Preview.Stopped()
          : new Preview.Ready(report, PdfPages.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes what is previewed: a CSV when the name says so, else a PDF.
  void save(Path target, Consumer<Written> written) {
    var ready = ready();
    if (ready.isEmpty()) return;
    var report = ready.get().report();
    boolean isCsv = target.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    tasks.runLong(
        texts.get("document.saving", target.getFileName()),
        progress -> isCsv ? new CsvWriter().write(report, target) : pdf.write(report, target),
        written);
  }

  /// Opens a copy of what is previewed with another program. The copy is gone when Meent is closed.
  void open(Viewer viewer, Consumer<Opened> opened) {
    var ready = ready();
    if (ready.isEmpty()) return;
    var report = ready.get().report();
    tasks.runLong(
        texts.get("document.opening", report.title()), progress -> copy(report, viewer), opened);
  }

  private Opened copy(Report report, Viewer viewer) {
    var file = Path.of(report.name() + ".pdf");
    try {
      var folder = Files.createTempDirectory("meent");
      folder.toFile().deleteOnExit();
      file = folder.resolve(file);
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      return new Opened.Failed(file, e.toString());
    }
    return switch (pdf.write(report, file)) {
      case Written.Done _ -> viewer.open(file);
      case Refusal refusal -> new Opened.Failed(file, texts.refusal(refusal));
    };
  }

  private Optional<Preview.Ready> ready() {
    return Optional.ofNullable(preview.get()).flatMap(Preview::ready);
  }

  private static void close(PdfPages pages) {
    try {
      pages.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
