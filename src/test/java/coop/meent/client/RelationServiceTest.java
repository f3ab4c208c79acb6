package coop.meent.client;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.client.ContactRhythm.State;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.talent.TalentOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clients as relations.
class RelationServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir Path folder;

  private TalentOffice office;
  private RelationService relations;
  private ClientId client;
  private MemberId bas;
  private MemberId noor;

  @BeforeEach
  void open() {
    office = new TalentOffice(folder);
    var coop = office.coop;
    relations =
        new RelationService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members, coop.work);
    client = coop.work.addClient("Gemeente Oudevaart", Optional.empty()).id();
    bas = office.bas.id();
    noor = office.noor.id();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Relation relation() {
    return relations.relation(client).orElseThrow();
  }

  private RelationOutcome spoke(LocalDate on) {
    return relations.touch(client, new Touch(bas, Touch.Kind.CALL, on, Optional.empty()));
  }

  /// The golden case of the reference: 28 and 42 days.
  @Test
  void everyRealContactBeginsTheRhythmAnew() {
    relations.rhythm(client, 28, 42);
    assertThat(relation().state()).isEqualTo(State.OVERDUE);
    spoke(LocalDate.of(2026, 3, 2));
    assertThat(relation().due()).contains(LocalDate.of(2026, 3, 30));
    assertThat(relation().overdue()).contains(LocalDate.of(2026, 4, 13));
    spoke(LocalDate.of(2026, 3, 20));
    assertThat(relation().due()).contains(LocalDate.of(2026, 4, 17));
    assertThat(relation().overdue()).contains(LocalDate.of(2026, 5, 1));
    spoke(TODAY.minusDays(28));
    assertThat(relation().state()).isEqualTo(State.DUE);
    spoke(TODAY.minusDays(27));
    assertThat(relation().state()).isEqualTo(State.CALM);
  }

  @Test
  void withoutARhythmAClientSlipsAwayAfterHalfAYear() {
    assertThat(relation().state()).isEqualTo(State.SLIPPING);
    spoke(TODAY.minusDays(179));
    assertThat(relation().state()).isEqualTo(State.CALM);
  }

  @Test
  void experienceIsShownFromTwoMembersOn() {
    relations.tell(client, bas, ScopeChanges.MANY, false, Optional.of("Clear questions"));
    relations.tell(client, bas, ScopeChanges.FEW, true, Optional.of("Clear questions"));
    assertThat(relation().shown()).isEmpty();
    assertThat(relation().wouldAgain()).isZero();
    assertThat(relation().own(bas)).isPresent();
    relations.tell(client, noor, ScopeChanges.NONE, false, Optional.empty());
    assertThat(relation().shown()).hasSize(2);
    assertThat(relation().wouldAgain()).isEqualTo(1);
    relations.reply(client, bas, "We learned from it");
    assertThat(relation().replies()).hasSize(1);
  }

  @Test
  void aPrivateContactLeavesNoTraceInTheLogOfChanges() {
    relations.saveContact(Optional.empty(), contact("Els Private", true));
    relations.saveContact(Optional.empty(), contact("Jan Shared", false));
    assertThat(relation().contacts()).extracting(Contact::isPrivate).containsExactly(true, false);
    var sent =
        office.coop.store.read(sql ->
            sql.fetch("SELECT hex(payload) FROM change WHERE payload IS NOT NULL")
                .getValues(0, String.class));
    assertThat(sent).noneMatch(payload -> payload.contains(hex("Els Private")));
    assertThat(sent).anyMatch(payload -> payload.contains(hex("Jan Shared")));
  }

  private ContactDraft contact(String name, boolean isPrivate) {
    return new ContactDraft(
        Optional.of(client), name, Optional.empty(), Optional.empty(), Optional.empty(), isPrivate);
  }

  private static String hex(String text) {
    return java.util.HexFormat.of()
        .withUpperCase()
        .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void whoKnowsOneOfUsAloneIsSeen() {
    spoke(TODAY);
    assertThat(relation().hasOneFace()).isTrue();
    relations.touch(client, new Touch(noor, Touch.Kind.MEETING, TODAY, Optional.empty()));
    assertThat(relation().faces()).containsExactlyInAnyOrder(bas, noor);
    assertThat(relation().hasOneFace()).isFalse();
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    var none = ContractCard.EMPTY;
    assertThat(relations.rhythm(client, 42, 28)).isEqualTo(new RelationOutcome.NotARhythm(42, 28));
    assertThat(spoke(TODAY.plusDays(1))).isEqualTo(new RelationOutcome.NotYet(TODAY.plusDays(1)));
    var onGrounds =
        new ContractCard(
            Optional.of(Substitution.GROUNDS),
            none.grounds(),
            none.clause(),
            none.clauseEnd(),
            none.secrecy(),
            none.dealKind(),
            none.noticeDays(),
            none.marginHundredths());
    assertThat(relations.card(client, onGrounds)).isInstanceOf(RelationOutcome.NoGrounds.class);
    var beside =
        new ContactDraft(
            Optional.empty(), "Els", Optional.empty(), Optional.empty(), Optional.empty(), false);
    assertThat(relations.saveContact(Optional.empty(), beside))
        .isInstanceOf(RelationOutcome.NoClient.class);
    assertThat(relations.reply(client, bas, " ")).isInstanceOf(RelationOutcome.NoWords.class);
    assertThat(relations.hold(new ClientId(new java.util.UUID(0, 1)), Optional.of(bas)))
        .isInstanceOf(RelationOutcome.UnknownClient.class);
  }
}
