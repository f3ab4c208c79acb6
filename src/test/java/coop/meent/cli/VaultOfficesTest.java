package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.BookedTwice;
import coop.meent.app.VaultOffice;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may do what, decided by commands on five laptops.
class VaultOfficesTest {

  private static final String[] ALL = {"Bas", "Noor", "Els", "Kees", "Mo"};

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void five() throws IOException {
    laptops = new Commanded(folder);
    laptops.found(ALL);
    laptops.on("Bas", "roles", "--grant", "Noor", "treasurer");
    laptops.on("Bas", "roles", "--grant", "Els", "board");
    laptops.on("Bas", "roles", "--grant", "Kees", "board");
    for (int i = 1; i < ALL.length; i++) laptops.asks(ALL[i], laptops.invitation(ALL[i], "Bas"));
    laptops.on("Bas", "admit", "--all");
    laptops.sync(ALL);
    laptops.sync(ALL);
  }

  private void allHaveTheSame(String... names) {
    laptops.sync(names);
    laptops.sync(names);
    var members = new java.util.HashSet<String>();
    for (var name : names) {
      laptops.run("member", laptops.file(name).toString(), "--json");
      members.add(laptops.output());
      laptops.run("assignment", laptops.file(name).toString(), "--json");
      assertThat(laptops.run("check", laptops.file(name).toString())).as(name).isZero();
    }
    assertThat(members).hasSize(1);
  }

  private String state(String laptop, String viewer) {
    return laptops
        .on(viewer, "devices", "--csv")
        .lines()
        .filter(line -> line.contains("," + laptop + ","))
        .findFirst()
        .orElse("");
  }

  @Test
  void fiveHaveTheSameAndWhoHoldsAnOfficeBooks() {
    laptops.book("Noor", "Rent");
    assertThat(laptops.run("member", laptops.file("Mo").toString(), "--add", "X")).isEqualTo(1);
    assertThat(laptops.errors()).contains("not entitled");
    laptops.sync("Noor");
    allHaveTheSame(ALL);
    assertThat(laptops.books("Els")).isEqualTo(laptops.books("Noor")).contains("Rent");
    assertThat(laptops.run("journal", laptops.file("Mo").toString())).isEqualTo(1);
    assertThat(laptops.on("Mo", "sync", "--status")).contains("office", "Bas, Els, Kees, Noor");
    assertThat(laptops.on("Mo", "devices", "--csv").lines()).hasSize(1 + ALL.length);
    assertThat(laptops.on("Mo", "readers", "--json")).contains("[ \"Mo\" ]");
    assertThat(laptops.on("Mo", "readers", "--let", "Els")).contains("Els may read your own book");
    assertThat(laptops.tryOn("Mo", "readers", "--let", "Els")).isEqualTo(1);
    laptops.sync("Els");
    assertThat(laptops.on("Els", "readers")).contains("Els, Mo");
    assertThat(laptops.on("Mo", "readers", "--end", "Els")).contains("reads your own book no");
    assertThat(laptops.on("Mo", "readers", "--json")).contains("[ \"Mo\" ]");
  }

  @Test
  void anOfficeThatWasTakenCountsNoMore() {
    laptops.on("Els", "roles", "--revoke", "Noor", "treasurer");
    laptops.sync("Els", "Bas", "Noor");
    assertThat(laptops.tryBook("Noor", "Rent")).isEqualTo(1);
    laptops.on("Bas", "roles");
    assertThat(laptops.on("Bas", "vault", "log")).contains("Noor gives up an office: Treasurer");
    allHaveTheSame(ALL);
  }

  @Test
  void whatWasWrittenMeanwhileAfterTheOfficeEndedIsRefusedWithTheReasonAndLetInByTheSteward() {
    laptops.on("Bas", "roles", "--revoke", "Noor", "treasurer");
    laptops.sync("Bas");
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Bas", "Noor");
    assertThat(laptops.books("Bas")).doesNotContain("Rent");
    laptops.on("Noor", "sync", "--status");
    assertThat(laptops.output()).contains("office", "has ended", "ask the steward to let it in");
    laptops.on("Bas", "sync", "--let-in", "1");
    laptops.sync("Noor", "Bas");
    assertThat(laptops.books("Bas")).contains("Rent");
    assertThat(laptops.tryOn("Bas", "sync", "--let-in", "7")).isEqualTo(1);
    assertThat(laptops.errors()).contains("no number 7");
  }

  @Test
  void aSecondLaptopOfTheSamePersonComesInByItself() {
    var code = laptops.on("Noor", "invite", "--me").strip();
    laptops.asks("Noors tablet", code);
    laptops.sync("Bas", "Noors tablet");
    laptops.book("Noors tablet", "Rent");
    laptops.book("Noor", "Phone");
    laptops.sync("Noors tablet", "Noor", "Bas", "Noors tablet");
    assertThat(laptops.books("Noors tablet"))
        .isEqualTo(laptops.books("Noor"))
        .contains("Rent", "Phone");
    assertThat(state("Noor", "Bas")).isNotEmpty();
    assertThat(laptops.tryOn("Bas", "devices", "--remove", "Noor")).isEqualTo(1);
    assertThat(laptops.errors()).contains("can mean several", "B Noor");
  }

  @Test
  void whoLostTheLaptopComesBackWithTheRecoveryCode() throws IOException {
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Bas");
    var code = Files.readString(laptops.recovery("Noor")).strip();
    var words =
        new String[] {
          "join",
          laptops.vault.toString(),
          "--recover",
          "--code",
          code,
          "--home",
          laptops.home("New").toString(),
          "--passphrase-file",
          laptops.passphraseFile(),
          "--recovery-file",
          laptops.recovery("New").toString()
        };
    assertThat(laptops.run(words)).as(laptops.errors()).isZero();
    laptops.sync("Bas", "New", "Bas", "New");
    laptops.on("Bas", "devices", "--remove", "B");
    laptops.sync("New", "Bas", "New");
    laptops.book("New", "Phone");
    laptops.sync("New", "Bas");
    assertThat(laptops.books("Bas")).isEqualTo(laptops.books("New")).contains("Rent", "Phone");
    words[4] = (code.charAt(0) == '7' ? "8" : "7") + code.substring(1);
    words[6] = laptops.home("Newer").toString();
    words[10] = laptops.recovery("Newer").toString();
    assertThat(laptops.run(words)).isEqualTo(1);
    assertThat(laptops.errors()).contains("group 1");
  }

  @Test
  void whatARemovedLaptopWroteAfterwardsCountsNowhere() {
    laptops.on("Bas", "devices", "--remove", "B");
    laptops.book("Noor", "Rent");
    laptops.on("Noor", "sync");
    laptops.sync("Bas", "Els");
    assertThat(laptops.books("Bas")).doesNotContain("Rent");
    assertThat(state("Noor", "Els")).contains("removed");
    assertThat(laptops.tryBook("Noor", "Phone")).isEqualTo(1);
    assertThat(laptops.on("Noor", "sync", "--status")).contains("Rent".isEmpty() ? "" : "removed");
    assertThat(laptops.tryOn("Els", "devices", "--remove", "C")).isEqualTo(1);
    assertThat(laptops.errors()).contains("Only the steward");
    assertThat(laptops.tryOn("Bas", "devices", "--remove", "A")).isEqualTo(1);
    assertThat(laptops.errors()).contains("Hand the stewardship over first");
  }

  @Test
  void aSuspensionHoldsUntilTheStewardDecides() {
    laptops.on("Els", "devices", "--suspend", "B");
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Els", "Bas");
    assertThat(laptops.books("Els")).doesNotContain("Rent");
    assertThat(state("Noor", "Bas")).contains("suspended");
    laptops.on("Bas", "devices", "--lift", "B");
    laptops.sync("Els", "Bas", "Noor");
    assertThat(laptops.books("Els")).contains("Rent");
    assertThat(laptops.tryOn("Bas", "devices", "--lift", "B")).isEqualTo(1);
    assertThat(laptops.errors()).contains("not suspended");

    laptops.on("Kees", "devices", "--suspend", "B");
    laptops.book("Noor", "Phone");
    laptops.sync("Noor", "Bas");
    laptops.on("Bas", "devices", "--confirm", "B");
    laptops.sync("Noor", "Els");
    assertThat(laptops.books("Els")).contains("Rent").doesNotContain("Phone");
  }

  @Test
  void theStewardshipIsHandedOver() {
    laptops.on("Bas", "devices", "--steward", "Els");
    laptops.sync("Els");
    assertThat(laptops.tryOn("Bas", "invite", "Mo")).isEqualTo(1);
    assertThat(laptops.errors()).contains("Only the steward");
    laptops.on("Els", "devices", "--remove", "Mo");
    allHaveTheSame("Bas", "Noor", "Els", "Kees");
    assertThat(state("Els", "Noor")).contains("Els,true");
    assertThat(laptops.on("Noor", "vault", "log")).contains("laptop C of Els is the steward's");
  }

  @Test
  void theBoardFindsANewStewardWhenTheOldOneIsGone() {
    assertThat(laptops.tryOn("Els", "devices", "--refound")).isEqualTo(1);
    assertThat(laptops.errors()).contains("0 members of the board");
    assertThat(laptops.on("Els", "devices", "--vote", "Els")).contains("1 of the 2 votes");
    assertThat(laptops.on("Mo", "devices", "--vote", "Els")).contains("1 of the 2 votes");
    assertThat(laptops.on("Kees", "devices", "--vote", "Els")).contains("2 of the 2 votes");
    laptops.on("Els", "devices", "--refound");
    laptops.on("Els", "devices", "--remove", "A");
    allHaveTheSame("Noor", "Els", "Kees", "Mo");
    assertThat(state("Els", "Mo")).contains("Els,true");
  }

  @Test
  void aMemberWhoWasRemovedReadsNothingNew() {
    laptops.on("Bas", "roles", "--remove", "Noor");
    laptops.sync("Bas");
    laptops.run("member", laptops.file("Bas").toString(), "--add", "Secret Person");
    laptops.sync("Bas", "Noor");
    laptops.run("member", laptops.file("Noor").toString());
    assertThat(laptops.output()).doesNotContain("Secret");
    allHaveTheSame("Bas", "Els", "Kees", "Mo");
    assertThat(laptops.tryOn("Bas", "roles", "--remove", "Noor")).isEqualTo(1);
  }

  @Test
  void whoseMembershipHasEndedIsNamedToTheStewardWithTheCommand() {
    laptops.inside("Bas", services -> ends(services, "Mo"));
    laptops.sync("Bas", "Els");
    assertThat(laptops.on("Bas", "sync", "--status")).doesNotContain("membership of Mo");
    laptops.wait(Duration.ofDays(1));
    assertThat(laptops.on("Bas", "sync", "--status"))
        .contains("The membership of Mo ended on", "meent roles --remove");
    assertThat(laptops.on("Els", "sync", "--status")).doesNotContain("membership of Mo");
    laptops.on("Bas", "roles", "--remove", "Mo");
    assertThat(laptops.on("Bas", "sync", "--status")).doesNotContain("membership of Mo");
  }

  private static void ends(Services services, String name) {
    var was =
        services.members().members().stream()
            .filter(member -> member.name().equals(name))
            .findFirst()
            .orElseThrow();
    var draft =
        new MemberDraft(
            was.name(),
            was.trade(),
            was.email(),
            was.iban(),
            was.town(),
            was.joined(),
            Optional.of(was.joined()),
            was.roles());
    assertThat(services.members().change(was.id(), draft)).isInstanceOf(MemberOutcome.Saved.class);
  }

  @Test
  void howManyOfTheBoardChooseAnotherStewardIsSaidAtTheFounding() throws IOException {
    var other = new Commanded(Files.createDirectory(folder.resolve("other")));
    other.quorum(3);
    other.found("Ada", "Els");
    other.on("Ada", "roles", "--grant", "Els", "board");
    other.comesIn("Els", "Ada");
    assertThat(other.on("Els", "devices", "--vote", "Els")).contains("1 of the 3 votes");
    other.quorum(0);
    assertThat(other.run(other.founding("Ada"))).isEqualTo(2);
    assertThat(other.errors()).contains("--quorum");
  }

  @Test
  void whoMayNotLockAPeriodIsToldBeforeAnythingIsWritten() {
    laptops.on("Bas", "roles", "--grant", "Mo", "audit_committee");
    laptops.sync("Bas", "Mo", "Bas", "Mo");
    laptops.inside("Bas", services -> services.ledger().lock(VaultOffice.book(services), LOCKED));
    laptops.sync("Bas", "Mo");
    var mo = laptops.file("Mo").toString();
    assertThat(laptops.run("lock", mo, "--through", "2026-10-31")).isEqualTo(1);
    assertThat(laptops.errors()).contains("for the treasurer and the board", "meent roles");
    assertThat(laptops.run("lock", mo, "--lift")).isEqualTo(1);
    assertThat(laptops.errors()).contains("for the treasurer and the board");
    laptops.on("Mo", "sync", "--status", "--json");
    assertThat(laptops.json("unsent")).isEqualTo("0");
    assertThat(laptops.run("lock", laptops.file("Els").toString(), "--lift"))
        .as("nothing came there yet")
        .isEqualTo(1);
    laptops.sync("Els");
    assertThat(laptops.run("lock", laptops.file("Els").toString(), "--lift")).isZero();
  }

  private static final LocalDate LOCKED = LocalDate.of(2026, 9, 30);

  @Test
  void aCheckpointIsMadeByTheStewardAlone() {
    laptops.on("Bas", "vault", "checkpoint");
    allHaveTheSame(ALL);
    assertThat(laptops.tryOn("Els", "vault", "checkpoint")).isEqualTo(1);
    assertThat(laptops.on("Mo", "vault", "log")).contains("What was there is final");
  }

  @Test
  void aConflictIsShownWithBothVersionsAndSettledWithOne() {
    laptops.run("assignment", laptops.file("Bas").toString(), "--help");
    changeTown("Bas", "Zutphen");
    changeTown("Els", "Deventer");
    laptops.sync("Bas", "Els", "Bas");
    laptops.on("Bas", "sync", "--conflicts", "--json");
    assertThat(laptops.output()).contains("Zutphen", "Deventer", "\"author\" : \"Bas\"");
    laptops.on("Bas", "sync", "--settle", "1", "2");
    assertThat(laptops.on("Bas", "sync", "--conflicts", "--csv").lines()).hasSize(1);
    laptops.sync("Bas", "Els");
    assertThat(laptops.on("Els", "sync", "--conflicts", "--csv").lines()).hasSize(1);
    allHaveTheSame(ALL);
    assertThat(laptops.tryOn("Els", "sync", "--settle", "1", "1")).isEqualTo(1);
  }

  @Test
  void aBankLineBookedTwiceIsShownAndSettledByCommands() {
    laptops.inside("Bas", BookedTwice::importLine);
    laptops.sync("Bas", "Noor");
    laptops.inside("Bas", services -> BookedTwice.book(services, "80501"));
    laptops.inside("Noor", services -> BookedTwice.book(services, "13011"));
    laptops.sync("Bas", "Noor", "Bas");
    laptops.on("Bas", "sync", "--status", "--json");
    assertThat(laptops.json("conflicts")).isEqualTo("1");
    assertThat(laptops.on("Bas", "sync", "--status")).contains("meent sync --conflicts");
    assertThat(laptops.on("Bas", "sync", "--conflicts"))
        .contains("Gemeente Zaltbommel", "Booked twice", "A-1, 80501", "B-1, 13011", "Noor");
    assertThat(laptops.on("Bas", "sync", "--conflicts", "--csv"))
        .contains("1,1,bank_booking,", "1,2,bank_booking,");
    assertThat(laptops.run("check", laptops.file("Bas").toString())).isZero();
    assertThat(laptops.output()).contains("waits", "--conflicts");
    assertThat(laptops.run("check", laptops.file("Bas").toString(), "--csv")).isZero();
    assertThat(laptops.output())
        .contains("bank-line-booked-once,false")
        .contains("--settle.\",true");
    assertThat(laptops.tryOn("Bas", "sync", "--settle", "2", "1")).isEqualTo(1);
    assertThat(laptops.errors()).contains("no number 2");
    assertThat(laptops.tryOn("Bas", "sync", "--settle", "1", "3")).isEqualTo(1);
    laptops.on("Bas", "sync", "--settle", "1", "2");
    assertThat(laptops.on("Bas", "sync", "--conflicts", "--csv").lines()).hasSize(1);
    allHaveTheSame(ALL);
    assertThat(laptops.on("Noor", "sync", "--conflicts", "--csv").lines()).hasSize(1);
  }

  @Test
  void assignmentsOfTwoLaptopsAreToldApartOnTheCommandLine() {
    laptops.inside("Bas", services -> addAssignment(services, "Website"));
    laptops.inside("Noor", services -> addAssignment(services, "Annual report"));
    laptops.sync("Bas", "Noor", "Bas");
    assertThat(laptops.run("assignment", laptops.file("Bas").toString(), "--csv")).isZero();
    assertThat(laptops.output()).contains("1,Website,", "B-1,Annual report,");
    assertThat(bookOn("Bas", "1")).isEqualTo(1);
    assertThat(laptops.errors()).contains("1 can mean several: A-1 Website, B-1 Annual report.");
    assertThat(bookOn("Bas", "B-1")).isZero();
    assertThat(bookOn("Bas", "a-1")).isZero();
    assertThat(bookOn("Bas", "C-1")).isEqualTo(1);
    laptops.run("journal", laptops.file("Bas").toString(), "--csv");
    assertThat(laptops.output()).contains(",B-1").contains(",1\r\n");
    laptops.inside("Noor", services -> addAssignment(services, "Second"));
    laptops.sync("Noor", "Bas");
    assertThat(bookOn("Bas", "2")).as("only one has it").isZero();
    laptops.run("balance", laptops.file("Bas").toString(), "--by", "assignment", "--csv");
    assertThat(laptops.output().lines()).hasSize(4);
    allHaveTheSame(ALL);
  }

  private static void addAssignment(Services services, String name) {
    var client = services.work().addClient("Client of " + name, Optional.empty());
    services
        .work()
        .addAssignment(
            name,
            client.id(),
            services.members().members().getFirst().id(),
            LocalDate.of(2026, 1, 1),
            Optional.empty());
  }

  private int bookOn(String name, String assignment) {
    return laptops.run(
        "book",
        laptops.file(name).toString(),
        "--text",
        "Hours",
        "45105=75.00,assignment=" + assignment,
        "10201=-75.00");
  }

  @Test
  void aMemberAddedElsewhereHasANumberWhenTheStewardHasSynced() {
    laptops.run("member", laptops.file("Noor").toString(), "--add", "Xandra");
    assertThat(laptops.output()).contains("Xandra is added; the number follows");
    laptops.run("member", laptops.file("Noor").toString(), "--csv");
    assertThat(laptops.output()).contains("\n,Xandra,");
    laptops.sync("Noor");
    assertThat(laptops.on("Bas", "sync")).contains("1 member was given a number.");
    laptops.sync("Noor");
    laptops.run("member", laptops.file("Noor").toString(), "--csv");
    assertThat(laptops.output()).contains("\n6,Xandra,");
    allHaveTheSame(ALL);
  }

  /// There is no command for it; the window has one.
  private void changeTown(String name, String town) {
    laptops.inside(
        name,
        services -> {
          var mo =
              services.members().members().stream()
                  .filter(member -> member.name().equals("Mo"))
                  .findFirst()
                  .orElseThrow();
          services
              .members()
              .change(
                  mo.id(),
                  new coop.meent.member.MemberDraft(
                      mo.name(),
                      mo.trade(),
                      mo.email(),
                      mo.iban(),
                      java.util.Optional.of(town),
                      mo.joined(),
                      mo.left(),
                      mo.roles()));
        });
  }
}
