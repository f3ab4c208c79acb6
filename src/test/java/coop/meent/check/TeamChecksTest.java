package coop.meent.check;

import static coop.meent.split.TeamLaptop.done;
import static coop.meent.split.TeamLaptop.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.split.TeamLaptop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each promise about invoices over a team, broken behind the program's back.
class TeamChecksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @TempDir private Path folder;
  private VaultOffice office;

  /// An invoice divided over two, invoiced by both, and in the own book of one.
  @BeforeEach
  void dividesAndBills() throws IOException {
    office = new VaultOffice(folder);
    var laptop = new TeamLaptop(office.bas, office.clock, 5);
    var noor = office.add("Noor de Wit");
    done(office.bas.team().ownBooks().open(office.basId));
    for (MemberId member : List.of(office.basId, noor))
      laptop.agrees(member, LocalDate.of(2025, 1, 1), false);
    var billed = laptop.invoice("2026-0001", DAY, "10000.00", noor);
    var hours = Map.of(office.basId, "37", noor, "41");
    var split = done(laptop.team.splits().split(draft(billed, "7.5", hours)));
    done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<String> red(String... statements) {
    BrokenFile.raw(office.bas.store(), statements);
    return office.bas.checks().run().stream()
        .filter(finding -> !finding.isOk())
        .map(Finding::name)
        .toList();
  }

  @Test
  void asTheProgramWroteItAllIsGreen() {
    assertThat(office.bas.checks().run()).allMatch(Finding::isOk);
  }

  @Test
  void sharesThatDoNotSum() {
    assertThat(red("UPDATE team_share SET share_cents = share_cents + 1"))
        .contains("split-shares-sum");
  }

  @Test
  void anInvoiceOfBeforeTheAgreement() {
    assertThat(red("UPDATE billing_agreement SET from_date = '2027-01-01'"))
        .contains("self-bill-agreed")
        .doesNotContain("split-shares-sum");
  }

  @Test
  void aNumberThatIsNotThere() {
    assertThat(red("UPDATE self_bill SET number = 3 WHERE member_number = 1"))
        .contains("self-bill-series");
  }

  @Test
  void twoInvoicesOfOneShare() {
    assertThat(
            red("UPDATE self_bill SET team_share_id = (SELECT min(team_share_id) FROM self_bill)"))
        .contains("self-bill-once");
  }

  @Test
  void anOwnBookThatIsOutOfStep() {
    assertThat(red("UPDATE self_bill SET net_cents = net_cents + 1 WHERE member_number = 1"))
        .contains("mirror-cancels");
  }

  @Test
  void somethingLeftBetweenClientAndTeam() {
    assertThat(
            red(
                "UPDATE posting SET amount_cents = amount_cents + 1 WHERE account_id IN"
                    + " (SELECT id FROM account WHERE rgs_code = 'BVorTusTpj')"))
        .contains("team-clearing");
  }
}
