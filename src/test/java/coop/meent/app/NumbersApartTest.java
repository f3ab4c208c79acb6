package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.cli.Services;
import coop.meent.document.Made;
import coop.meent.document.ReportRequest;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.search.Hit;
import coop.meent.search.QueryReader;
import coop.meent.search.SearchKind;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clients, assignments and members that two laptops add without a network between them.
class NumbersApartTest {

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    bas.work().addClient("Before the vault", Optional.empty());
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static MemberOutcome.Saved addMember(Services at, String name) {
    return (MemberOutcome.Saved) at.members().add(MemberDraft.named(name, VaultOffice.TODAY));
  }

  private void addAll(Services at, String whose) {
    var client = at.work().addClient("Client of " + whose, Optional.of("Utrecht"));
    at.work()
        .addAssignment(
            "Assignment of " + whose,
            client.id(),
            office.basId,
            VaultOffice.TODAY,
            Optional.empty());
    addMember(at, "Member of " + whose);
  }

  private static List<String> clients(Services at) {
    return at.work().clients().stream().map(one -> one.number() + " " + one.name()).toList();
  }

  private static List<String> assignments(Services at) {
    return at.work().assignments().stream().map(one -> one.number() + " " + one.name()).toList();
  }

  private static List<String> members(Services at) {
    return at.members().members().stream().map(Member::numbered).toList();
  }

  @Test
  void twoLaptopsApartGiveNoNumberTwiceAndCheckIsGreen() {
    addAll(bas, "Bas");
    addAll(noor, "Noor");
    assertThat(members(noor)).containsExactly("1 Bas Hoekstra", "2 Noor de Wit", "Member of Noor");
    office.together(bas, noor, bas, noor);
    for (var at : List.of(bas, noor)) {
      assertThat(clients(at))
          .containsExactly("1 Before the vault", "2 Client of Bas", "B-1 Client of Noor");
      assertThat(assignments(at)).containsExactly("1 Assignment of Bas", "B-1 Assignment of Noor");
      assertThat(members(at))
          .containsExactly(
              "1 Bas Hoekstra", "2 Noor de Wit", "3 Member of Bas", "4 Member of Noor");
      assertThat(at.checks().run()).allMatch(Finding::isOk);
      assertThat(at.sync().overview().counts().conflicts()).isZero();
    }
  }

  @Test
  void theStewardsLaptopTellsHowManyItGaveANumber() {
    addMember(noor, "Els Vos");
    addMember(noor, "Kees Bos");
    office.together(noor);
    assertThat(bas.sync().sync(office.shared).numbered()).isEqualTo(2);
    assertThat(bas.sync().sync(office.shared).numbered()).isZero();
    assertThat(noor.sync().sync(office.shared).numbered()).isZero();
    assertThat(members(noor)).endsWith("3 Els Vos", "4 Kees Bos");
  }

  @Test
  void aMemberWithoutANumberIsChangedAndFoundByName() {
    var els = addMember(noor, "Els Vos").member();
    assertThat(els.number()).isEmpty();
    VaultOffice.move(noor, els.id(), "Zutphen");
    assertThat(noor.members().member(els.id()).orElseThrow().number()).isEmpty();
    var found = find(noor, SearchKind.MEMBER, "Els");
    assertThat(found).extracting(hit -> hit.title()).containsExactly("Els Vos");
    var request =
        ReportRequest.of(Language.NL, VaultOffice.book(noor), FiscalPeriod.year(2026))
            .about(els.id());
    var made = (Made.Ready) noor.reports().make("member-statement", request);
    assertThat(made.report().subtitle()).contains("Els Vos, nummer volgt");
    office.together(noor, bas, noor);
    assertThat(noor.members().member(els.id()).orElseThrow().number()).contains(3);
    assertThat(noor.members().member(els.id()).orElseThrow().town()).contains("Zutphen");
  }

  @Test
  void aNumberThatWasTakenBackIsNotGivenAgain() {
    var saved = addMember(bas, "Els Vos");
    assertThat(saved.member().number()).contains(3);
    assertThat(bas.members().undo(saved.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(addMember(bas, "Kees Bos").member().number()).contains(4);
    addMember(noor, "Mo Smit");
    office.together(noor, bas, noor);
    assertThat(members(noor)).endsWith("4 Kees Bos", "5 Mo Smit");
  }

  @Test
  void twoWithOneNumberFromAnOlderProgramAreToldApartByTheSteward() {
    noor.members().numberedHere(() -> true);
    var els = addMember(bas, "Els Vos").member();
    office.clock.pass(java.time.Duration.ofMinutes(1));
    var kees = addMember(noor, "Kees Bos").member();
    assertThat(List.of(els, kees)).extracting(Member::number).containsOnly(Optional.of(3));
    office.together(noor);
    assertThat(bas.sync().sync(office.shared).numbered()).isEqualTo(1);
    office.together(noor);
    for (var at : List.of(bas, noor)) {
      assertThat(number(at, els.id())).contains(3);
      assertThat(number(at, kees.id())).contains(4);
      assertThat(at.checks().run()).allMatch(Finding::isOk);
    }
  }

  private static Optional<Integer> number(Services at, MemberId member) {
    return at.members().member(member).orElseThrow().number();
  }

  @Test
  void theNumberWithItsCodeIsFound() {
    addAll(noor, "Noor");
    addAll(bas, "Bas");
    office.together(noor, bas, noor);
    for (var word : List.of("B-1", "b-1")) {
      assertThat(find(bas, SearchKind.CLIENT, word))
          .extracting(hit -> hit.code() + " " + hit.title())
          .containsExactly("B-1 Client of Noor");
      assertThat(find(bas, SearchKind.ASSIGNMENT, word))
          .extracting(hit -> hit.code() + " " + hit.title())
          .containsExactly("B-1 Assignment of Noor");
    }
  }

  private static List<Hit> find(Services at, SearchKind kind, String typed) {
    var texts = new Texts(Language.EN);
    return at.search().find(kind, new QueryReader(texts).read(typed), texts, 10);
  }

  @Test
  void afterTheStewardshipIsHandedOverTheOtherLaptopGivesThem() throws Exception {
    var device = noor.sync().overview().laptops().stream().filter(one -> one.isHere()).findFirst();
    bas.sync().governing().handOver(device.orElseThrow().device());
    office.together(bas, noor);
    assertThat(addMember(noor, "Els Vos").member().number()).contains(3);
    assertThat(addMember(bas, "Kees Bos").member().number()).isEmpty();
    office.together(bas, noor, bas);
    assertThat(members(bas)).endsWith("3 Els Vos", "4 Kees Bos");
  }
}
