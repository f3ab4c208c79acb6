package coop.meent.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.RecordOutcome;
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

  private VatChoice code(String key) {
    return form.proposals().codes().get().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> amounts() {
    return recorded.getLast().postings().stream().map(one -> one.amount().toString()).toList();
  }

  @Test
  void aLineShowsWhatItBecomesAndTheOtherTakesItAll() {
    var first = form.lines().get(0);
    first.account.set(account(UNUSED));
    first.debit.set(Money.ofCents(121_00));
    first.vat.set(code("P21"));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    assertThat(form.derived(first)).hasSize(2);
    assertThat(form.derived(form.lines().get(1))).isEmpty();
    assertThat(form.lines().get(1).credit.get()).isEqualTo(Money.ofCents(121_00));
    form.isInclusive.set(false);
    assertThat(form.lines().get(1).credit.get()).isEqualTo(Money.ofCents(146_41));
    form.record(DAY, recorded::add);
    assertThat(amounts()).containsExactly("121.00", "25.41", "-146.41");
  }

  @Test
  void aLineThatFollowsTakesItsVatOutOfWhatIsLeft() {
    form.lines().get(0).account.set(account("16011"));
    form.lines().get(0).credit.set(Money.ofCents(121_00));
    form.lines().get(1).vat.set(code("P21"));
    form.lines().get(1).account.set(account(UNUSED));
    form.isInclusive.set(false);
    assertThat(form.lines().get(1).debit.get()).isEqualTo(Money.ofCents(100_00));
    assertThat(form.difference().get()).isEqualTo(Money.ZERO);
  }

  @Test
  void theDayOfTheEntryDecidesTheRate() {
    var first = form.lines().get(0);
    first.account.set(account(UNUSED));
    first.vat.set(code("P9"));
    first.debit.set(Money.ofCents(106_00));
    form.proposals().on(LocalDate.of(2018, 3, 1));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.record(Optional.of(LocalDate.of(2018, 3, 1)), recorded::add);
    assertThat(amounts()).containsExactly("100.00", "6.00", "-106.00");
  }

  @Test
  void aCodeWhoseNameHasItsRateStaysWhenTheRateIsAnother() {
    form.lines().getFirst().vat.set(code("PED9"));
    form.proposals().on(LocalDate.of(2018, 3, 1));
    assertThat(form.lines().getFirst().vat.get())
        .isNotNull()
        .extracting(VatChoice::code)
        .isEqualTo("PED");
  }

  @Test
  void amountsPastAllCountingAreRefusedAndNotLost() {
    var first = form.lines().get(0);
    first.account.set(account(UNUSED));
    first.vat.set(code("P21"));
    form.isInclusive.set(false);
    first.debit.set(Money.ofCents(Long.MAX_VALUE));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.record(DAY, recorded::add);
    assertThat(recorded).isEmpty();
    assertThat(form.notice.get()).isNotNull();
  }

  @Test
  void aTextFillsTheLinesLikeTheLatestThatStands() {
    form.proposals().typed("Huur december", () -> {});
    assertThat(form.lines().get(0).account.get()).isEqualTo(account(SampleBooks.RENT));
    assertThat(form.lines().get(1).account.get()).isEqualTo(account(SampleBooks.BANK));
    assertThat(form.proposals().why().get()).contains("21 October 2026");
  }

  @Test
  void whatWasReversedIsProposedNoMore() {
    var wrong = books.record(LocalDate.of(2026, 11, 1), "Huur", "46801", "16011", 5_00);
    var reversed = books.cooperative.ledger.reverse(wrong.id(), wrong.date(), "Wrong");
    assertThat(reversed).isInstanceOf(RecordOutcome.Recorded.class);
    form.proposals().typed("Huur", () -> {});
    assertThat(form.lines().get(0).account.get()).isEqualTo(account(SampleBooks.RENT));
  }

  @Test
  void whatIsTypedAlreadyIsLeftAlone() {
    form.lines().get(0).account.set(account(UNUSED));
    form.proposals().typed("Huur", () -> {});
    assertThat(form.lines().get(0).account.get()).isEqualTo(account(UNUSED));
    assertThat(form.lines().get(1).isEmpty()).isTrue();
    form.lines().get(1).account.set(account("16011"));
    form.lines().get(0).account.set(account(SampleBooks.RENT));
    assertThat(form.lines().get(1).account.get()).isEqualTo(account("16011"));
  }

  @Test
  void anAmountThatWasTypedFollowsNoMore() {
    form.lines().get(0).account.set(account(UNUSED));
    form.lines().get(0).debit.set(Money.ofCents(100));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.lines().get(1).credit.set(Money.ofCents(60));
    form.lines().get(0).debit.set(Money.ofCents(200));
    assertThat(form.lines().get(1).credit.get()).isEqualTo(Money.ofCents(60));
    form.lines().get(2).account.set(account("16011"));
    assertThat(form.lines().get(2).credit.get()).isEqualTo(Money.ofCents(140));
  }

  @Test
  void anEntryWithoutAmountsIsNotInBalanceYet() {
    assertThat(form.standing().get()).isEqualTo(new Standing.Nothing());
    form.lines().get(0).account.set(account(UNUSED));
    assertThat(form.standing().get()).isEqualTo(new Standing.Nothing());
    form.lines().get(0).debit.set(Money.ofCents(100));
    assertThat(form.standing().get()).isEqualTo(new Standing.Missing(Money.ofCents(100)));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    assertThat(form.standing().get()).isEqualTo(new Standing.Balanced());
  }

  @Test
  void whatCannotBeReadIsNeverRecordedAsNothing() {
    form.lines().get(0).account.set(account(UNUSED));
    form.lines().get(0).debit.set(Money.ofCents(100));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.lines().get(2).wrong.set("no amount");
    assertThat(form.standing().get()).isEqualTo(new Standing.Unreadable(3, "no amount"));
    assertThat(form.isWhole()).isFalse();
    form.record(DAY, recorded::add);
    assertThat(recorded).isEmpty();
    assertThat(form.notice.get()).isNotNull().extracting("what").asString().contains("line 3");
    form.lines().get(2).wrong.set("");
    form.record(DAY, recorded::add);
    assertThat(recorded).hasSize(1);
  }

  @Test
  void whatWasBegunIsGoneOnWithElsewhere() {
    form.lines().get(0).account.set(account(UNUSED));
    form.lines().get(0).debit.set(Money.ofCents(100));
    form.lines().get(1).account.set(account(SampleBooks.BANK));
    form.isInclusive.set(false);
    var desk = books.desk(desk());
    var book = books.cooperative.ledger.books().getFirst();
    var other = new EntryFormViewModel(desk, book, Catalogue.read(desk));
    other.takeOver(form);
    assertThat(other.isInclusive.get()).isFalse();
    assertThat(other.lines().get(0).debit.get()).isEqualTo(Money.ofCents(100));
    assertThat(other.lines().get(1).credit.get()).isEqualTo(Money.ofCents(100));
    other.lines().get(0).debit.set(Money.ofCents(250));
    assertThat(other.lines().get(1).credit.get()).isEqualTo(Money.ofCents(250));
  }
}
