package coop.meent.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.document.Made;
import coop.meent.document.Opened;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfWriter;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Reports;
import coop.meent.document.Samples;
import coop.meent.ui.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsViewModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Tasks tasks = Tasks.sameThread();
  private final List<ReportRequest> asked = new ArrayList<>();
  private boolean stops;
  private ReportsViewModel model;

  private final class Maker implements ReportMaker {
    @Override
    public ReportKind kind() {
      return new ReportKind("balance-sheet", Set.of(), Set.of());
    }

    @Override
    public Made make(ReportRequest request) {
      asked.add(request);
      var job = tasks.job().get();
      if (stops && job != null) job.cancel();
      return new Made.Ready(Samples.twoTables());
    }
  }

  @BeforeEach
  void make() {
    var writer = new PdfWriter();
    model =
        new ReportsViewModel(
            new Texts(Language.EN),
            tasks,
            new Reports(List.of(new Maker()), writer),
            new ReportRoom(),
            FiscalPeriod.year(2026));
  }

  private void chooseBook() {
    var id = new BookId(new Ids(CLOCK, new Seeded(3)).next());
    model.book.set(new ReportSubjects.Choice<>(id, "De Meent"));
  }

  private PdfPages pages() {
    return ((Preview.Ready) model.preview().get()).pages();
  }

  @Test
  void nothingIsMadeBeforeThereIsABook() {
    model.load();
    assertThat(asked).isEmpty();
    chooseBook();
    assertThat(asked).hasSize(1);
  }

  @Test
  void everyChoiceMakesTheReportAnewAndLetsTheOldPagesGo() {
    chooseBook();
    var before = pages();
    model.period.set(FiscalPeriod.year(2025));
    model.language.set(Language.NL);
    assertThat(asked).hasSize(3);
    assertThat(asked.getLast().language()).isEqualTo(Language.NL);
    assertThat(asked.getLast().period()).isEqualTo(FiscalPeriod.year(2025));
    assertThat(before.isClosed()).isTrue();
    assertThat(pages().isClosed()).isFalse();
  }

  @Test
  void aReportThatWasStoppedIsNotThere() {
    stops = true;
    chooseBook();
    assertThat(model.preview().get()).isEqualTo(new Preview.Stopped());
    stops = false;
    model.load();
    assertThat(model.preview().get()).isInstanceOf(Preview.Ready.class);
  }

  @Test
  void whatIsSavedIsWhatTheNameSays() {
    chooseBook();
    List<Written> written = new ArrayList<>();
    model.save(folder.resolve("a.CSV"), written::add);
    model.save(folder.resolve("a.pdf"), written::add);
    model.save(folder.resolve("gone/a.pdf"), written::add);
    assertThat(folder.resolve("a.CSV")).content().startsWith("table,");
    assertThat(folder.resolve("a.pdf")).binaryContent().startsWith('%', 'P', 'D', 'F');
    assertThat(written.getLast()).isInstanceOf(Written.FolderMissing.class);
  }

  @Test
  void withoutAReportNothingIsOpened() {
    List<Opened> opened = new ArrayList<>();
    model.open(Opened.Done::new, opened::add);
    assertThat(opened).isEmpty();
    chooseBook();
    model.open(Opened.Done::new, opened::add);
    assertThat(((Opened.Done) opened.getFirst()).file()).exists();
  }
}
