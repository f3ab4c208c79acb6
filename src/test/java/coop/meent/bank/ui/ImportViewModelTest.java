package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

  private static final Path SAMPLES = Path.of("src/test/resources/coop/meent/bank/camt053");

  @TempDir private Path folder;
  private BankOffice office;
  private BankDesk desk;
  private final List<Long> imported = new ArrayList<>();

  @BeforeEach
  void found() {
    office = new BankOffice(folder);
    desk = office.desk();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private ImportViewModel look(Path... files) {
    var model = new ImportViewModel(desk, List.of(files));
    model.look();
    return model;
  }

  @Test
  void lookingStoresNothing() {
    var model = look(SAMPLES.resolve("genkgo-camt053.v8.xml"));
    assertThat(model.found().get()).hasSize(1);
    assertThat(model.newLines()).isEqualTo(1);
    assertThat(office.bank.accounts(office.coop.book)).isEmpty();
  }

  @Test
  void importingTwiceAddsNothing() {
    var file = SAMPLES.resolve("genkgo-camt053.v8.xml");
    look(file).carryOut(imported::add);
    var again = look(file);
    assertThat(again.newLines()).isZero();
    assertThat(again.found().get().getFirst().duplicates()).isEqualTo(1);
    again.carryOut(imported::add);
    assertThat(imported).containsExactly(1L, 0L);
    assertThat(office.lines()).hasSize(1);
  }

  @Test
  void aRefusalNamesTheFileThePlaceAndTheNextStep() throws IOException {
    var broken = folder.resolve("broken.xml");
    var sound = Files.readString(SAMPLES.resolve("genkgo-camt053.v8.xml"));
    Files.writeString(broken, sound.substring(0, sound.length() / 2));
    var model = look(SAMPLES.resolve("genkgo-camt053.v3.xml"), broken);
    assertThat(model.found().get()).isNull();
    assertThat(model.notice.get().what()).contains("broken.xml").containsPattern("\\d+:\\d+");
    assertThat(model.notice.get().next()).isNotEmpty();
    model.carryOut(imported::add);
    assertThat(imported).isEmpty();
    assertThat(office.lines()).isEmpty();
  }

  /// The job is cancelled as soon as it begins.
  @Test
  void aCancelledImportStoresNothing() {
    var model = look(SAMPLES.resolve("genkgo-camt053.v8.xml"));
    desk.tasks()
        .job()
        .subscribe(job -> {
          if (job != null) job.cancel();
        });
    assertThatThrownBy(() -> model.carryOut(imported::add))
        .isInstanceOf(CancellationException.class);
    assertThat(imported).isEmpty();
    assertThat(office.lines()).isEmpty();
    assertThat(office.bank.accounts(office.coop.book)).isEmpty();
  }

  @Test
  void anImportTellsHowFarItIsAndIsUndoneWhenItIsStoppedHalfway() {
    var lines = new ArrayList<String>();
    var file = SAMPLES.resolve("genkgo-camt053.v8.xml");
    assertThatThrownBy(() ->
            office.bank.importFiles(
                office.coop.book,
                List.of(file),
                (done, total) -> {
                  lines.add(done + "/" + total);
                  if (total > 0) throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(lines).containsExactly("0/0", "0/1");
    assertThat(office.bank.accounts(office.coop.book)).isEmpty();
  }

  @Test
  void whatWasRefusedIsForgottenWhenItIsLookedAtAgain() throws IOException {
    var file = folder.resolve("late.xml");
    var model = look(file);
    assertThat(model.notice.get().what()).contains("late.xml");
    Files.copy(SAMPLES.resolve("genkgo-camt053.v8.xml"), file);
    model.look();
    assertThat(model.notice.get()).isNull();
    assertThat(model.newLines()).isEqualTo(1);
  }
}
