package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.CurrentAccount.Movement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands between the cooperative and one member.
class CurrentAccountTest {

  private static final String DEBT = "16801";
  private static final String CLAIM = "13701";
  private static final String BANK = "10201";

  @TempDir private Path folder;
  private TestCooperative cooperative;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private void record(String day, String text, String account, long cents, Member about) {
    var amount = Money.ofCents(cents);
    var draft =
        EntryDraft.of(
            cooperative.book,
            LocalDate.parse(day),
            text,
            List.of(
                Posting.of(cooperative.account(account), amount)
                    .with(Dimensions.NONE.withMember(about.id())),
                Posting.of(cooperative.account(BANK), amount.negate())));
    assertThat(cooperative.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private CurrentAccount read(Member member, int most) {
    return CurrentAccount.read(
        cooperative.ledger,
        cooperative.statements,
        cooperative.book,
        member.id(),
        TestCooperative.TODAY,
        most);
  }

  private Member other() {
    var draft = MemberDraft.named("Noor Kramer", LocalDate.of(2025, 1, 1));
    return ((MemberOutcome.Saved) cooperative.members.add(draft)).member();
  }

  @Test
  void whatTheCooperativeOwesIsPositiveOverBothSidesOfTheAccount() {
    var me = cooperative.founder;
    record("2024-03-01", "old", DEBT, -100_00, me);
    record("2026-10-01", "share", DEBT, -250_00, me);
    record("2026-10-05", "advance", CLAIM, 40_00, me);
    record("2026-10-05", "of somebody else", DEBT, -999_00, other());
    assertThat(read(me, 9).balance()).isEqualTo(Money.ofCents(310_00));
  }

  @Test
  void theNewestMovementsComeFirstAndNoMoreThanAsked() {
    var me = cooperative.founder;
    for (int day = 1; day <= 9; day++) record("2026-10-0" + day, "day " + day, DEBT, -day, me);
    record("2026-10-08", "claim", CLAIM, 5, me);
    assertThat(read(me, 3).last()).extracting(Movement::text).first().isEqualTo("day 9");
    assertThat(read(me, 3).last()).hasSize(3).extracting(Movement::text).contains("claim", "day 8");
    assertThat(read(me, 3).last().getFirst().amount()).isEqualTo(Money.ofCents(9));
  }

  @Test
  void whatEverybodyHasIsWhatEachReads() {
    var me = cooperative.founder;
    var noor = other();
    record("2024-03-01", "old", DEBT, -100_00, me);
    record("2026-10-05", "advance", CLAIM, 40_00, me);
    record("2026-10-05", "share", DEBT, -999_00, noor);
    record("2026-10-05", "no account", "70153", 5_00, noor);
    record(TestCooperative.TODAY.plusDays(1).toString(), "later", DEBT, -1_00, noor);
    assertThat(
            CurrentAccount.balances(
                cooperative.ledger,
                cooperative.statements,
                cooperative.book,
                TestCooperative.TODAY))
        .containsOnlyKeys(me.id(), noor.id())
        .containsEntry(me.id(), read(me, 1).balance())
        .containsEntry(noor.id(), read(noor, 1).balance());
  }

  @Test
  void whoHasNothingHasNothing() {
    assertThat(read(cooperative.founder, 3)).isEqualTo(new CurrentAccount(Money.ZERO, List.of()));
  }
}
