package coop.meent.team;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.base.Week;
import coop.meent.cli.Services;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.store.OpenConflicts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coordinators who plan the same member apart, and the member who answers on the own laptop.
class TeamLaptopsTest {

  @TempDir Path folder;

  @Test
  void whoWasPlannedTwiceIsSeenByBoth() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.COORDINATOR);
      var sara = office.letIn("Sara Bloem", Role.COORDINATOR);
      var tomLaptop = office.letIn("Tom Smit");
      office.together(office.bas, noor, sara, tomLaptop);
      var tom = tomLaptop.sync().member().orElseThrow();
      var first = Week.of(noor.seats().facts().today()).plus(1);
      tomLaptop.availability().limit(tom, first, 24);
      var one = seat(noor, "Lead", first, tom);
      var other = seat(sara, "Writing", first, tom);
      office.together(noor, sara, tomLaptop);
      for (var seat : List.of(one, other))
        assertThat(tomLaptop.seats().answer(seat, tom, true)).isInstanceOf(SeatOutcome.Noted.class);
      office.together(tomLaptop, noor, sara);
      assertThat(noor.seats().place(one, tom)).isInstanceOf(SeatOutcome.Noted.class);
      assertThat(sara.seats().place(other, tom)).isInstanceOf(SeatOutcome.Noted.class);
      assertThat(doubles(noor)).isEmpty();
      office.together(noor, sara, noor);
      for (var laptop : List.of(noor, sara))
        assertThat(doubles(laptop))
            .containsExactly(
                "Tom Smit sits in Lead (Lead), Writing (Writing): 32 h in "
                    + first
                    + ", where the own maximum is 24 h.");
      assertThat(tomLaptop.seats().mayPlan()).isFalse();
    }
  }

  /// Two who put somebody else in the same seat apart: both laptops show both.
  @Test
  void whoWasPutInOneSeatWithAnotherIsSeenByBoth() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.COORDINATOR);
      var sara = office.letIn("Sara Bloem", Role.COORDINATOR);
      office.together(office.bas, noor, sara);
      var people =
          List.of(noor, sara).stream().map(at -> at.sync().member().orElseThrow()).toList();
      var first = Week.of(noor.seats().facts().today()).plus(1);
      var lead = seat(noor, "Lead", first, people.getFirst());
      assertThat(noor.seats().offer(lead, people.getLast())).isInstanceOf(SeatOutcome.Noted.class);
      office.together(noor, sara);
      for (var at : List.of(noor, sara)) {
        var me = at.sync().member().orElseThrow();
        assertThat(at.seats().answer(lead, me, true)).isInstanceOf(SeatOutcome.Noted.class);
        assertThat(at.seats().place(lead, me)).isInstanceOf(SeatOutcome.Noted.class);
        assertThat(doubles(at)).isEmpty();
      }
      office.together(noor, sara, noor);
      for (var at : List.of(noor, sara))
        assertThat(doubles(at))
            .singleElement()
            .asString()
            .contains("Noor de Wit", "Sara Bloem", "Lead");
    }
  }

  /// Two who take the same relation apart: one holds it, and both laptops show that there were two,
  /// each with its author.
  @Test
  void twoWhoHoldTheSameRelationAreSeenByBoth() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.COORDINATOR);
      var client = office.bas.work().addClient("Waterschap", Optional.empty()).id();
      office.together(office.bas, noor);
      var holders = new ArrayList<MemberId>();
      for (var laptop : List.of(office.bas, noor)) {
        var me = laptop.sync().member().orElseThrow();
        laptop.relations().hold(client, Optional.of(me));
        holders.add(me);
      }
      office.together(office.bas, noor, office.bas);
      for (var laptop : List.of(office.bas, noor)) {
        var shown = laptop.sync().overview().conflicts();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().versions())
            .extracting(version -> String.valueOf(version.values().get("holder_member_id")))
            .containsExactlyInAnyOrderElementsOf(
                holders.stream().map(one -> one.uuid().toString()).toList());
        assertThat(shown.getFirst().versions())
            .extracting(OpenConflicts.Version::device)
            .doesNotHaveDuplicates();
      }
    }
  }

  private static List<String> doubles(Services at) {
    return at.proposals().plan(20).doubles().stream()
        .map(one -> one.in(new Texts(Language.EN), who -> name(at, who)))
        .toList();
  }

  private static String name(Services at, MemberId who) {
    return at.members().member(who).map(Member::name).orElse("?");
  }

  private static SeatId seat(Services at, String name, Week first, MemberId tom) {
    var client = at.work().addClient("Client of " + name, Optional.empty());
    AssignmentId work =
        at.work().addAssignment(name, client.id(), tom, first.monday(), Optional.empty()).id();
    var draft = SeatDraft.of(name, List.of(), first.monday(), first.plus(3).sunday(), 16);
    var seat = TeamOffice.kept(at.seats().add(work, draft));
    assertThat(at.seats().offer(seat, tom)).isInstanceOf(SeatOutcome.Noted.class);
    return seat;
  }
}
