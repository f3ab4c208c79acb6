package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.capital.CapitalOutcome;
import coop.meent.capital.MovementKind;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.personal.ExportOutcome;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Capital over three laptops: the treasurer asks, books and pays out; each member sees the own
/// capital with its lots and nobody else's, and none of the books.
class CapitalLaptopsTest {

  private static final Money FIVE_HUNDRED = Money.parse("500.00");

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;
  private Services joris;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    joris = office.letIn("Joris Aalbers");
    rule(RuleKey.CAPITAL_CONTRIBUTION, "500");
    rule(RuleKey.CAPITAL_CLAIM, "CAPITAL_BOUND");
    together();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void rule(RuleKey key, String value) {
    var from = VaultOffice.TODAY.minusYears(2);
    bas.statutes().set(new RuleDraft(key, value, "6.1", from, Optional.empty(), false));
  }

  private void together() {
    office.together(bas, noor, joris, bas, noor, joris);
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private void paysAtTheBank(String amount, String name) {
    var line =
        new StatementLine(
            VaultOffice.TODAY.minusDays(1),
            Optional.empty(),
            Money.parse(amount),
            Optional.of(name),
            Optional.of("NL91ABNA0417164300"),
            Optional.empty(),
            "Ledenkapitaal",
            Optional.empty(),
            Optional.empty(),
            Optional.of("ref" + name),
            Optional.empty());
    var statement =
        new Statement(
            "NL20INGB0001234567",
            "EUR",
            Optional.of("2026-1"),
            Optional.of(VaultOffice.TODAY.minusDays(5)),
            Optional.of(VaultOffice.TODAY),
            Optional.empty(),
            Optional.empty(),
            List.of(line),
            0);
    var book = noor.capital().book().book().orElseThrow();
    noor.bank().importStatements(book.id(), "test", List.of(statement));
  }

  private static void done(CapitalOutcome outcome) {
    assertThat(outcome).isInstanceOf(CapitalOutcome.Done.class);
  }

  /// Asked by the treasurer of both members, and paid by Joris at the bank.
  private void askedAndPaid() {
    for (var who : List.of(me(joris), office.basId))
      done(noor.capital().ask(who, Optional.empty(), VaultOffice.TODAY, Optional.empty()));
    paysAtTheBank("500.00", "Joris Aalbers");
    done(noor.capital().paid(me(joris)));
    together();
  }

  @Test
  void aMemberSeesTheOwnCapitalWithItsLotsAndNothingOfOthers() {
    askedAndPaid();
    var own = joris.capital().account(me(joris));
    assertThat(own.balance(VaultOffice.TODAY)).isEqualTo(FIVE_HUNDRED);
    assertThat(own.lots(VaultOffice.TODAY)).hasSize(1);
    assertThat(own.movements())
        .extracting(one -> one.known().orElseThrow())
        .containsExactlyInAnyOrder(MovementKind.ASKED, MovementKind.PAID_IN);
    assertThat(joris.capital().account(office.basId).movements()).isEmpty();
    assertThat(joris.ledger().books()).as("the books stay with the office").isEmpty();
    assertThat(joris.capital().mayDecide(me(joris))).isFalse();
    assertThat(bas.capital().account(me(joris)).balance(VaultOffice.TODAY))
        .as("the board reads what the treasurer booked")
        .isEqualTo(FIVE_HUNDRED);
    assertThat(bas.capital().account(office.basId).asked(VaultOffice.TODAY)).isPresent();
    for (var at : List.of(bas, noor, joris)) assertThat(notOk(at)).isEmpty();
  }

  private static List<String> notOk(Services at) {
    return at.checks().run().stream()
        .filter(finding -> !finding.isOk())
        .map(finding -> finding.name())
        .toList();
  }

  @Test
  void aPayOutReachesTheMemberAndIsNeverMoreThanThereIs() {
    askedAndPaid();
    var more = Money.parse("500.01");
    assertThat(noor.capital().payOut(me(joris), more, VaultOffice.TODAY, Optional.empty()))
        .isNotInstanceOf(CapitalOutcome.Done.class);
    done(
        noor.capital()
            .payOut(me(joris), Money.parse("200.00"), VaultOffice.TODAY, Optional.empty()));
    together();
    assertThat(joris.capital().account(me(joris)).balance(VaultOffice.TODAY))
        .isEqualTo(Money.parse("300.00"));
    assertThat(bas.capital().account(me(joris)).balance(VaultOffice.TODAY))
        .isEqualTo(Money.parse("300.00"));
  }

  @Test
  void theCertificateAndThePersonalExportOfAMemberSayTheSame() throws Exception {
    askedAndPaid();
    var paper =
        joris.capitalPapers().certificate(me(joris), VaultOffice.TODAY, Language.NL).toString();
    assertThat(paper).contains("500");
    var target = folder.resolve("mine");
    var self = joris.members().member(me(joris)).orElseThrow();
    assertThat(joris.leaving().export().write(self.id(), self, target, Language.NL))
        .isInstanceOf(ExportOutcome.Done.class);
    assertThat(Files.readString(target.resolve("data.json")))
        .contains("\"kind\" : \"paid_in\"")
        .contains("\"left\" : \"500.00\"");
  }
}
