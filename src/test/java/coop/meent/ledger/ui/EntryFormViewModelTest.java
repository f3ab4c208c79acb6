package coop.meent.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Memory;
import coop.meent.ui.Navigation;
import coop.meent.ui.Notices;
import coop.meent.ui.Tasks;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryFormViewModelTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 20));

  private static final String UNUSED = "46801";

  @TempDir private Path folder;
  private SampleBooks books;
  private EntryFormViewModel form;
  private final List<JournalEntry> recorded = new ArrayList<>();

  @BeforeEach
  void found() {
    books = new SampleBooks(folder);
    var book = books.cooperative.ledger.books().getFirst();
    var desk = books.desk(desk());
    form = new EntryFormViewModel(desk, book, Catalogue.read(desk));
    form.text.set("Koffie");
  }

  @AfterEach
  void close() {
    books.close();
  }

  /// A desk of which a view model uses the words and the tasks alone.
  private static Desk desk() {
    return new Desk(
        new Texts(Language.EN),
        Tasks.sameThread(),
        unused(Dialogs.class),
        unused(Notices.class),
        unused(Navigation.class),
        unused(Memory.class));
  }

  private static <T> T unused(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new AssertionError("a view model asked for " + method);
            }));
  }

  private Account account(String number) {
    return books.cooperative.ledger.account(books.cooperative.account(number)).orElseThrow();
  }

  @Test
  void theSecondAccountTakesWhatIsMissing() {
    form.lines().get(0).debit.set(Money.ofCents(7550));
    form.lines().get(0).account.set(account(UNUSED));
    assertThat(form.difference().get()).isEqualTo(Money.ofCents(7550));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    assertThat(form.lines().get(1).credit.get()).isEqualTo(Money.ofCents(7550));
    assertThat(form.difference().get()).isEqualTo(Money.ZERO);
  }

  @Test
  void anAmountOnOneSideClearsTheOther() {
    var line = form.lines().getFirst();
    line.debit.set(Money.ofCents(100));
    line.credit.set(Money.ofCents(200));
    assertThat(line.debit.get()).isNull();
    assertThat(form.difference().get()).isEqualTo(Money.ofCents(-200));
  }

  @Test
  void thereIsAlwaysAnEmptyLineLeft() {
    form.lines().getLast().debit.set(Money.ofCents(100));
    assertThat(form.lines()).hasSize(4);
    assertThat(form.lines().getLast().isEmpty()).isTrue();
  }

  @Test
  void aLineWithAnAmountButNoAccountIsNamed() {
    form.lines().get(1).debit.set(Money.ofCents(100));
    form.record(DAY, recorded::add);
    assertThat(form.notice.get()).isNotNull().extracting("what").asString().contains("Line 2");
    assertThat(recorded).isEmpty();
  }

  @Test
  void whatTheBooksRefuseIsToldWithItsNextStep() {
    form.lines().get(0).account.set(account(SampleBooks.RENT));
    form.lines().get(0).debit.set(Money.ofCents(100));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.lines().get(1).credit.set(Money.ofCents(99));
    form.record(DAY, recorded::add);
    assertThat(form.notice.get()).isNotNull().extracting("next").asString().isNotBlank();
  }

  @Test
  void dimensionsComeWithTheLine() {
    var first = form.lines().get(0);
    first.account.set(account(SampleBooks.RENT));
    first.debit.set(Money.ofCents(100));
    first.assignment.set(
        new DimensionNames.AssignmentName(
            books.intake.id(), books.intake.name(), books.intake.client()));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.record(DAY, recorded::add);
    var about = recorded.getFirst().postings().getFirst().dimensions();
    assertThat(about.assignment()).contains(books.intake.id());
    assertThat(about.client()).contains(books.intake.client());
  }
}
