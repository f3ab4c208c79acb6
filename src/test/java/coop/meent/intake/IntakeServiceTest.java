package coop.meent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.Refusal;
import coop.meent.client.RelationService;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.work.Client;
import coop.meent.work.ClientOutcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Members and clients from spreadsheets: what is added, what is left alone, what is refused and
/// why.
class IntakeServiceTest {

  @TempDir private Path folder;
  private TestCooperative coop;
  private IntakeService intake;
  private RelationService relations;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
    relations =
        new RelationService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members, coop.work);
    intake =
        new IntakeService(coop.store, TestCooperative.CLOCK, coop.members, coop.work, relations);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private static Spreadsheet sheet(String text) {
    return Spreadsheet.of("lijst.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private IntakePlan plan(Listed listed, String text) {
    var sheet = sheet(text);
    return intake.plan(listed, sheet, Layout.of(listed, sheet.headings()));
  }

  private IntakeOutcome take(Listed listed, String text) {
    var sheet = sheet(text);
    return intake.take(listed, sheet, Layout.of(listed, sheet.headings()));
  }

  private static List<Refusal> why(IntakePlan plan, int row) {
    return ((Verdict.Wrong) plan.rows().get(row).verdict()).why();
  }

  private Member member(String name) {
    return coop.members.members().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static MemberDraft draft(String name, String email) {
    return new MemberDraft(
        name,
        Optional.empty(),
        Optional.of(email),
        Optional.empty(),
        Optional.of("Zutphen"),
        LocalDate.of(2025, 1, 1),
        Optional.empty(),
        Set.of(Role.COORDINATOR));
  }

  @Test
  void membersAreAddedInTheOrderOfTheFileInOneDeedThatIsTakenBackAsOne() {
    var text =
        """
        Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;IBAN;Woonplaats;Lid sinds;Rechtspersoon
        Noor;de;Wit;noor@example.org;06 12345678;nl91 abna 0417 1643 00;Zutphen;31-3-2025;nee
        Aylin;;Vural;;;;;;
        Studio Berk;;;studio@example.org;;;Epe;2024-02-29;ja
        """;
    var taken = (IntakeOutcome.Taken) take(Listed.MEMBERS, text);
    assertThat(taken.plan().added()).isEqualTo(3);
    assertThat(coop.members.members().stream().skip(1).map(Member::name))
        .containsExactly("Noor de Wit", "Aylin Vural", "Studio Berk");
    var noor = member("Noor de Wit");
    assertThat(noor.iban()).contains("NL91ABNA0417164300");
    assertThat(noor.joined()).isEqualTo("2025-03-31");
    assertThat(member("Aylin Vural").joined()).isEqualTo(TestCooperative.TODAY);
    assertThat(member("Studio Berk").isLegalEntity()).isTrue();
    assertThat(intake.undo(taken.deed().orElseThrow()).refusal()).isEmpty();
    assertThat(coop.members.members()).hasSize(1);
  }

  @Test
  void clientsAreAddedAsTheirFormWouldKeepThem() {
    take(
        Listed.CLIENTS,
        """
        Klant,Straat,Huisnummer,Postcode,Plaats,Land,KvK-nummer,Btw-nummer,Betaaltermijn,Taal
        Gemeente Oudevaart,Kerkplein,3a,7201 AB,Oudevaart,Nederland,12345678,nl 1234.56789.B01,30 dagen,Nederlands
        Atelier Klee,Hauptstrasse 1,,10115,Berlin,Germany,,,,English
        """);
    var first = coop.work.clients().getFirst();
    assertThat(first.terms().street()).contains("Kerkplein 3a");
    assertThat(first.terms().country()).contains("NL");
    assertThat(first.vatNumber()).contains("NL123456789B01");
    assertThat(first.terms().paymentDays()).contains(30);
    assertThat(coop.work.clients().getLast().terms().country()).contains("DE");
  }

  private List<String> contacts(int client) {
    return relations.relations().get(client).contacts().stream()
        .map(one ->
            String.join(
                " ",
                one.name(),
                one.part().orElse("-"),
                one.email().orElse("-"),
                one.phone().orElse("-")))
        .toList();
  }

  @Test
  void contactsOfAClientComeAlongOneInARow() {
    var text =
        """
        Bedrijf;Plaats;Contactpersoon;Functie;E-mail;Telefoon
        Oudevaart;Zutphen;Els;inkoper;els@example.org;0575 123456
        Oudevaart;;Piet;;piet@example.org;
        Klee;Epe;;;;
        """;
    var taken = (IntakeOutcome.Taken) take(Listed.CLIENTS, text);
    assertThat(taken.plan().added()).isEqualTo(2);
    assertThat(coop.work.clients()).hasSize(2);
    assertThat(contacts(0))
        .containsExactly("Els inkoper els@example.org 0575 123456", "Piet - piet@example.org -");
    assertThat(coop.work.clients().getFirst().terms().email()).isEmpty();
    assertThat(plan(Listed.CLIENTS, text).changesNothing()).isTrue();
    assertThat(intake.undo(taken.deed().orElseThrow()).refusal()).isEmpty();
    assertThat(relations.relations()).isEmpty();
  }

  @Test
  void aClientWhoIsThereGetsContactsAndWhatIsEmptyOfThem() {
    take(Listed.CLIENTS, "klant;contactpersoon;functie\nOudevaart;Els;inkoper\n");
    var plan =
        plan(
            Listed.CLIENTS,
            """
            klant;contactpersoon;functie;telefoon
            Oudevaart;ELS;chef;0575 123456
            Oudevaart;Piet;;
            Oudevaart;piet;;
            Oudevaart;;;06
            """);
    assertThat(plan.rows().get(0).verdict())
        .isEqualTo(new Verdict.There(List.of(Field.CONTACT_PHONE), List.of(Field.CONTACT_PART)));
    assertThat(plan.rows().get(1).verdict())
        .isEqualTo(new Verdict.There(List.of(Field.CONTACT), List.of()));
    assertThat(why(plan, 2)).containsExactly(new RowFault.Twice(2));
    assertThat(why(plan, 3)).contains(new RowFault.NamelessContact());
    take(
        Listed.CLIENTS,
        """
        klant;contactpersoon;functie;telefoon
        Oudevaart;ELS;chef;0575 123456
        Oudevaart;Piet;;
        """);
    assertThat(contacts(0)).containsExactly("Els inkoper - 0575 123456", "Piet - - -");
  }

  @Test
  void everyReasonOfEveryRowIsToldAndNothingIsTaken() {
    var text =
        """
        naam,e-mail,iban,telefoon,lid sinds,rechtspersoon
        Goed,goed@example.org,,,,
        ,noor,NL00ABNA0417164300,12,30-02-2025,misschien
        """;
    var plan = plan(Listed.MEMBERS, text);
    assertThat(why(plan, 1))
        .containsExactlyInAnyOrder(
            new RowFault.NotADate("E", "30-02-2025"),
            new RowFault.NotYesOrNo("F", "misschien"),
            new MemberOutcome.NoName(),
            new MemberOutcome.BadIban("NL00ABNA0417164300"),
            new MemberOutcome.BadEmail("noor"),
            new MemberOutcome.BadPhone("12"));
    assertThat(take(Listed.MEMBERS, text)).isEqualTo(new IntakeOutcome.WrongRows(1, 2));
    assertThat(coop.members.members()).hasSize(1);
    assertThat(
            why(
                plan(Listed.CLIENTS, "naam,kvk,btw,betaaltermijn,taal\nA,1234567,12,soon,Frysk\n"),
                0))
        .containsExactlyInAnyOrder(
            new RowFault.NotDays("D", "soon"),
            new RowFault.NotALanguage("E", "Frysk"),
            new ClientOutcome.NotAKvkNumber("1234567"),
            new ClientOutcome.NotAVatNumber("12"));
    assertThat(take(Listed.MEMBERS, "wie\nNoor\n")).isInstanceOf(IntakeOutcome.NoName.class);
  }

  @Test
  void whatIsThereStaysAndOnlyWhatIsEmptyIsFilledIn() {
    coop.members.add(draft("Noor de Wit", "noor@example.org"));
    var text = "naam;email;plaats;vak;lid sinds\nNoor Wit;NOOR@example.org;Epe;writer;2020-01-01\n";
    assertThat(plan(Listed.MEMBERS, text).rows().getFirst().verdict())
        .isEqualTo(
            new Verdict.There(List.of(Field.TRADE), List.of(Field.NAME, Field.TOWN, Field.JOINED)));
    var taken = (IntakeOutcome.Taken) take(Listed.MEMBERS, text);
    var noor = member("Noor de Wit");
    assertThat(noor.trade()).contains("writer");
    assertThat(noor.town()).contains("Zutphen");
    assertThat(noor.roles()).containsExactly(Role.COORDINATOR);
    assertThat(noor.joined()).isEqualTo("2025-01-01");
    var again = (IntakeOutcome.Taken) take(Listed.MEMBERS, text);
    assertThat(again.deed()).isEmpty();
    assertThat(again.plan().same()).isEqualTo(1);
    intake.undo(taken.deed().orElseThrow());
    assertThat(member("Noor de Wit").trade()).isEmpty();
  }

  @Test
  void whoMayBeSomebodyElseOfThatNameIsNotFilledIn() {
    coop.members.add(draft("Jan de Vries", "jan@example.org"));
    var plan = plan(Listed.MEMBERS, "naam,email,vak\njan  de vries,ander@example.org,writer\n");
    assertThat(plan.rows().getFirst().verdict())
        .isEqualTo(new Verdict.There(List.of(), List.of(Field.EMAIL)));
  }

  @Test
  void twoOfOneNameAreTwoWhenSomethingTellsThemApart() {
    var two = "naam,email\nJan de Vries,jan@example.org\nJan de Vries,j.devries@example.org\n";
    take(Listed.MEMBERS, two);
    assertThat(coop.members.members()).hasSize(3);
    assertThat(((IntakeOutcome.Taken) take(Listed.MEMBERS, two)).deed()).isEmpty();
    assertThat(why(plan(Listed.MEMBERS, "naam,email\nJan de Vries,\n"), 0))
        .containsExactly(new RowFault.Several("Jan de Vries", "Jan de Vries"));
    assertThat(why(plan(Listed.MEMBERS, "naam,email\nEva,\neva,eva@example.org\n"), 1))
        .containsExactly(new RowFault.Twice(2));
    assertThat(why(plan(Listed.CLIENTS, "naam,kvk\nA,12345678\nB,1234 5678\n"), 1))
        .containsExactly(new RowFault.Twice(2));
  }

  /// Rows of a few people in any order, with blanks anywhere: what was taken is there, and taking
  /// it again or in another order changes nothing.
  @Test
  void takenAgainInAnyOrderItChangesNothing() {
    var random = new Random(TestSeed.print("intake"));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var email = random.nextBoolean() ? "m" + i + "@example.org" : "";
      var town = random.nextBoolean() ? "Epe" : "";
      rows.add("Naam " + i + ";" + email + ";" + town);
    }
    var head = "naam;email;plaats\n";
    int some = 1 + random.nextInt(11);
    take(Listed.MEMBERS, head + String.join("\n", rows.subList(0, some)));
    Collections.shuffle(rows, random);
    assertThat(((IntakeOutcome.Taken) take(Listed.MEMBERS, head + String.join("\n", rows))).plan())
        .matches(plan -> plan.added() == 12 - some && plan.filled() == 0);
    var before = coop.members.members();
    Collections.shuffle(rows, random);
    var again = (IntakeOutcome.Taken) take(Listed.MEMBERS, head + String.join("\n", rows));
    assertThat(again.deed()).isEmpty();
    assertThat(coop.members.members()).isEqualTo(before);
    assertThat(coop.work.clients().stream().map(Client::name)).isEmpty();
  }
}
