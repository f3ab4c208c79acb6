package coop.meent.client;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.composer.Must;
import coop.meent.talent.Interest;
import coop.meent.talent.Skill;
import coop.meent.talent.Statement;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.team.StepKind;
import coop.meent.teamroom.RoomOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who worked for a client, what they like to do there, and what is open.
class ClientCircleTest {

  @TempDir private Path folder;

  @Test
  void allWhoEverWorkedThereStandInItWithTheirInterestsAndOpenSeats() {
    try (var office = new RoomOffice(folder)) {
      office
          .services
          .skills()
          .say(
              new Statement(
                  office.tom.id(),
                  Skill.idOf("Grafisch ontwerp"),
                  0,
                  Interest.FINE,
                  true,
                  RoomOffice.TODAY));
      var circles = office.services.talentRooms().circles();
      var people = circles.of(office.client.id()).people();
      assertThat(people)
          .containsExactlyInAnyOrder(
              new ClientCircle.Person(
                  office.noor.id(), true, List.of("Grafisch ontwerp"), List.of()),
              new ClientCircle.Person(
                  office.tom.id(),
                  true,
                  List.of("Tekst en redactie"),
                  List.of("Grafisch ontwerp")));
      assertThat(circles.of(office.client.id()).open()).isEmpty();

      var from = RoomOffice.TODAY.plusWeeks(2);
      var musts = List.of(new Must(Skill.idOf("Tekst en redactie"), 2));
      var draft = SeatDraft.of("Fotografie", musts, from, from.plusWeeks(4), 8);
      var seat =
          ((SeatOutcome.Kept) office.services.seats().add(office.website.id(), draft)).seat();
      office.services.seats().offer(seat.id(), office.eva.id());
      var open = circles.of(office.client.id()).open();
      assertThat(open).hasSize(1);
      assertThat(open.getFirst().seat()).isEqualTo("Fotografie");
      assertThat(open.getFirst().asked()).isEqualTo(1);

      office.services.seats().step(office.website.id(), StepKind.LOST, RoomOffice.TODAY);
      var after = circles.of(office.client.id());
      assertThat(after.open()).isEmpty();
      assertThat(after.people()).extracting(ClientCircle.Person::isNow).containsOnly(false);

      var other = office.services.work().addClient("Zorggroep", Optional.empty());
      assertThat(circles.of(other.id())).isEqualTo(ClientCircle.NONE);
    }
  }
}
