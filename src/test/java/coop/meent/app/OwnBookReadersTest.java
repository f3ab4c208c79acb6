package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import coop.meent.sync.SyncRefusal;
import coop.meent.sync.ui.SyncPage;
import coop.meent.ui.Answers;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Noor lets Tom read her own book, on laptops of their own.
class OwnBookReadersTest {

  @TempDir Path folder;
  private VaultOffice office;
  private Services noor;
  private Services tom;
  private MemberId noorsId;
  private MemberId tomsId;
  private Book book;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    office.found();
    noor = office.letIn("Noor de Wit");
    tom = office.letIn("Tom Bakker", Role.TREASURER);
    noorsId = noor.sync().member().orElseThrow();
    tomsId = tom.sync().member().orElseThrow();
    book = open(noor, noorsId);
    record(noor, book.id(), "Before");
    everybody();
  }

  @AfterEach
  void close() {
    for (var one : List.of(office.bas, noor, tom))
      assertThat(one.store().read(Verification::breaches)).isEmpty();
    office.close();
  }

  private static Book open(Services at, MemberId who) {
    at.team().ownBooks().open(who);
    return at.team().ownBooks().book(who).orElseThrow();
  }

  private void everybody() {
    office.together(noor, office.bas, tom, noor, office.bas, tom);
  }

  private static void record(Services at, BookId book, String text) {
    var accounts =
        at.ledger().accounts(book).stream().filter(account -> !account.isPerMember()).toList();
    var outcome =
        at.ledger()
            .record(
                EntryDraft.of(
                    book,
                    LocalDate.of(2026, 11, 1),
                    text,
                    List.of(
                        Posting.of(accounts.get(0).id(), Money.parse("10.00")),
                        Posting.of(accounts.get(1).id(), Money.parse("-10.00")))));
    assertThat(outcome).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private Optional<Book> at(Services laptop) {
    return laptop.ledger().books().stream().filter(one -> one.id().equals(book.id())).findFirst();
  }

  private List<String> entries(Services laptop) {
    return laptop
        .store()
        .read(sql ->
            sql.fetch(
                    "SELECT text FROM journal_entry WHERE book_id = ? ORDER BY text",
                    coop.meent.store.IdConverter.bytes(book.id().uuid()))
                .map(row -> row.get(0, String.class)));
  }

  @Test
  void readerHasAllOfTheBookAndWritesNothingInIt() {
    assertThat(at(tom)).isEmpty();
    noor.sync().governing().letRead(tomsId);
    record(noor, book.id(), "During");
    everybody();
    assertThat(at(tom)).contains(book);
    assertThat(entries(tom)).containsExactly("Before", "During");
    assertThat(at(office.bas)).isEmpty();
    assertThat(tom.ledger().isReadAlong(book)).isTrue();
    assertThat(noor.ledger().isReadAlong(book)).isFalse();
    assertThat(tom.ledger().books().getLast()).isEqualTo(book);
    assertThatThrownBy(() -> record(tom, book.id(), "Mine")).isInstanceOf(RuntimeException.class);
    assertThat(noor.sync().overview().readers(book.space()))
        .containsExactly("Noor de Wit", "Tom Bakker");
    assertThat(tom.sync().overview().spaces())
        .anySatisfy(line -> {
          assertThat(line.space()).isEqualTo(Space.own(noorsId));
          assertThat(line.readers()).containsExactly("Noor de Wit", "Tom Bakker");
        });
  }

  @Test
  void whoIsShutOutKeepsWhatWasReadAndGetsNothingMore() {
    noor.sync().governing().letRead(tomsId);
    everybody();
    noor.sync().governing().letReadNoMore(tomsId);
    record(noor, book.id(), "After");
    everybody();
    assertThat(entries(tom)).containsExactly("Before");
    assertThat(noor.sync().overview().readers(book.space())).containsExactly("Noor de Wit");
    assertThat(tom.sync().overview().spaces())
        .anySatisfy(line -> {
          assertThat(line.space()).isEqualTo(Space.own(noorsId));
          assertThat(line.readers()).containsExactly("Noor de Wit");
        });
    noor.sync().governing().letRead(tomsId);
    everybody();
    assertThat(entries(tom)).containsExactly("After", "Before");
  }

  @Test
  void theOwnersOtherLaptopReadsAndWritesOnWithTheNewKey() throws Exception {
    noor.sync().governing().letRead(tomsId);
    noor.sync().governing().letReadNoMore(tomsId);
    record(noor, book.id(), "After");
    var code = noor.sync().inviteOwnLaptop(office.shared);
    var second = office.laptop("Second");
    second.sync().join(code.text(), VaultOffice.PASSPHRASE, office.shared);
    office.together(noor, office.bas, second);
    assertThat(entries(second)).containsExactly("After", "Before");
    record(second, book.id(), "Second");
    office.together(second, noor, tom);
    assertThat(entries(noor)).containsExactly("After", "Before", "Second");
    assertThat(entries(tom)).containsExactly("Before");
  }

  @Test
  void whoLeavesTheVaultReadsNoFurther() {
    noor.sync().governing().letRead(tomsId);
    everybody();
    office.bas.sync().governing().removeMember(tomsId);
    office.together(office.bas, noor);
    record(noor, book.id(), "After");
    office.together(noor, office.bas);
    tom.sync().sync(office.shared);
    assertThat(entries(tom)).containsExactly("Before");
  }

  @Test
  void readersAreNamedOnceAndNeverOneself() {
    var governing = noor.sync().governing();
    assertRefused(() -> governing.letRead(noorsId), new SyncRefusal.OwnReader());
    assertRefused(() -> governing.letReadNoMore(tomsId), new SyncRefusal.ReadsNothing());
    governing.letRead(tomsId);
    assertRefused(() -> governing.letRead(tomsId), new SyncRefusal.ReadsAlready());
  }

  private static void assertRefused(Runnable deed, SyncRefusal refusal) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void ownerSeesLetsAndEndsInTheWindow() {
    var answers = new Answers();
    try (var shown = Shown.of(desk -> new SyncPage(office.desk(answers.on(desk), noor)).view())) {
      shown.screen().fire("ownBook");
      assertThat(shown.screen().find("letRead", Button.class).isDisabled()).isTrue();
      choose(shown, tomsId);
      shown.screen().picture("sync-own-book");
      shown.screen().fire("letRead");
      assertThat(noor.sync().overview().readersOfOwn(noorsId)).containsExactly(tomsId);
      shown.screen().fire("ownBook");
      shown.screen().picture("sync-own-book-read");
      shown.screen().fire("endReader-1");
      assertThat(noor.sync().overview().readersOfOwn(noorsId)).isEmpty();
    }
  }

  @SuppressWarnings("unchecked") // the field offers members
  private void choose(Shown shown, MemberId who) {
    var member = noor.members().member(who).orElseThrow();
    Toolkit.onScreen(() ->
        ((ChoiceField<coop.meent.member.Member>)
                shown.screen().find("newReader", ChoiceField.class))
            .value()
            .set(member));
  }
}
