package coop.meent.cost;

import static coop.meent.cost.CostOffice.Q3;
import static coop.meent.cost.CostOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.Account;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.member.Role;
import coop.meent.split.SplitOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers who share the same period apart, and a member who reads the own share.
class CostLaptopsTest {

  @TempDir Path folder;

  @Test
  void onePeriodIsNeverBorneTwiceAndEverybodyReadsOnlyTheOwnShare() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noorLaptop = office.letIn("Noor de Wit", Role.TREASURER);
      var saraLaptop = office.letIn("Sara Bloem", Role.TREASURER);
      var tomLaptop = office.letIn("Tom Smit");
      office.together(office.bas, noorLaptop, saraLaptop, tomLaptop);
      var tom = tomLaptop.sync().member().orElseThrow();
      rent(noorLaptop);
      var costs = noorLaptop.costs().service();
      var pool =
          done(
              costs.add(
                  new PoolDraft(
                      "Kantoor",
                      VatKind.JOINT,
                      Rhythm.QUARTER,
                      List.of(account(noorLaptop, "45105")),
                      List.of())));
      done(
          costs.fix(
              pool.id(), CostOffice.draft(KeyKind.EQUAL, Map.of(), "2026-07-01", "2026-06-12")));
      office.together(noorLaptop, saraLaptop);

      done(costs.run(pool.id(), Q3, Optional.empty()));
      done(saraLaptop.costs().service().run(pool.id(), Q3, Optional.empty()));
      office.together(noorLaptop, saraLaptop, noorLaptop);
      var told = noorLaptop.sync().overview().contradictions();
      assertThat(told).hasSize(1);
      var contradiction = told.getFirst();
      assertThat(noorLaptop.rivalry().told(contradiction, new Texts(Language.EN)).thing())
          .isEqualTo("The costs of Kantoor (third quarter of 2026) were shared more than once");
      assertThat(
              noorLaptop.rivalry().keep(contradiction, contradiction.versions().getFirst().row()))
          .isTrue();
      office.together(noorLaptop, saraLaptop, tomLaptop);
      assertThat(costs.runs().stream().filter(CostRun::stands)).hasSize(1);
      assertThat(saraLaptop.costs().service().runs().stream().filter(CostRun::stands).toList())
          .extracting(CostRun::id)
          .containsExactly(new CostRunId(contradiction.versions().getFirst().row()));
      assertThat(balance(saraLaptop, "16801")).isEqualTo("1000.00");
      assertThat(balance(saraLaptop, "45105")).isEqualTo("0.00");

      var mine = tomLaptop.costs().service().shares();
      assertThat(mine).allMatch(one -> one.member().equals(tom));
      assertThat(Money.sum(mine.stream().map(CostShare::gross).toList()))
          .isEqualTo(Money.parse("250.00"));
      assertThat(tomLaptop.costs().service().keys(pool.id())).hasSize(1);
      assertThat(tomLaptop.costs().service().runs()).isEmpty();
      isMirrored(tomLaptop, tom);
      for (var laptop : List.of(noorLaptop, saraLaptop, tomLaptop))
        assertThat(laptop.checks().run()).allMatch(finding -> finding.isOk());
    }
  }

  /// In Tom's own book too, as soon as he has one: what he bears, and what was taken back of it.
  private static void isMirrored(Services at, MemberId tom) {
    var opened = at.team().ownBooks().open(tom);
    assertThat(opened).isInstanceOf(SplitOutcome.Done.class);
    assertThat(balance(at, "46130")).isEqualTo("250.00");
    assertThat(balance(at, "13011")).isEqualTo("-250.00");
    var mirrors = at.costs().service().shares().stream().map(CostShare::mirror).toList();
    assertThat(at.ledger().entries(mirrors)).hasSameSizeAs(mirrors);
    assertThat(at.costs().mirrors().catchUp()).isZero();
  }

  private static void rent(Services at) {
    at.ledger()
        .record(
            EntryDraft.of(
                VaultOffice.book(at),
                LocalDate.of(2026, 8, 1),
                "Huur",
                List.of(
                    Posting.of(account(at, "45105"), Money.parse("1000")),
                    Posting.of(account(at, "10201"), Money.parse("-1000")))));
  }

  private static coop.meent.base.Id.AccountId account(Services at, String number) {
    return at.ledger().accounts(VaultOffice.book(at)).stream()
        .filter(one -> one.number().equals(number))
        .map(Account::id)
        .findFirst()
        .orElseThrow();
  }

  private static String balance(Services at, String number) {
    return at.statements().balances(BalanceFilter.all(VaultOffice.book(at))).stream()
        .filter(one -> one.account().number().equals(number))
        .map(one -> one.balance().toString())
        .findFirst()
        .orElse("0.00");
  }
}
