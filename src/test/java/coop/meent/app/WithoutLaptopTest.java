package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.cli.Services;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The office keeps things of a member who has no laptop in the vault.
class WithoutLaptopTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatIsWrittenAboutThemReachesTheOfficeAndHoldsUpNothing() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    var kees = add("Kees Zonderlaptop");
    office.together(bas, noor);
    log(kees);
    VaultOffice.record(bas, DAY, "Train", "12.00");
    office.together(bas, noor);
    assertThat(noor.hours().of(kees, FiscalPeriod.year(2026))).hasSize(1);
    assertThat(noor.ledger().lastEntryDate(VaultOffice.book(noor))).contains(DAY);
  }

  /// Also what stood in the file before there was a vault.
  @Test
  void whatWasWrittenBeforeTheVaultComesAlong() throws Exception {
    var kees = add("Kees Zonderlaptop");
    log(kees);
    VaultOffice.record(bas, DAY, "Train", "12.00");
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    office.together(bas, noor);
    assertThat(noor.hours().of(kees, FiscalPeriod.year(2026))).hasSize(1);
    assertThat(noor.ledger().lastEntryDate(VaultOffice.book(noor))).contains(DAY);
  }

  @Test
  void aPlainMemberReadsNothingOfIt() throws Exception {
    office.found();
    var kees = add("Kees Zonderlaptop");
    office.together(bas);
    log(kees);
    var els = office.letIn("Els Vos");
    office.together(bas, els);
    assertThat(els.hours().of(kees, FiscalPeriod.year(2026))).isEmpty();
  }

  private MemberId add(String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DAY,
            Optional.empty(),
            Set.of(),
            false);
    return ((MemberOutcome.Saved) bas.members().add(draft)).member().id();
  }

  private void log(MemberId member) {
    var client = bas.work().addClient("Gemeente Oudevaart", Optional.empty());
    var job = bas.work().addAssignment("Website", client.id(), member, DAY, Optional.empty());
    assertThat(
            bas.hours()
                .log(new HoursDraft(member, job.id(), DAY, 90, "Overleg", true), office.basId))
        .isInstanceOf(HoursOutcome.Logged.class);
  }
}
