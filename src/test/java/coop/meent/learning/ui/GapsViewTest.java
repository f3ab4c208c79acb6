package coop.meent.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.composer.Must;
import coop.meent.learning.GapOffice;
import coop.meent.learning.GroupGap;
import coop.meent.member.Member;
import coop.meent.team.SeatDraft;
import coop.meent.team.TeamOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is missing, who could learn it, and the way to the forms that do something about it.
class GapsViewTest {

  @TempDir private Path folder;
  private GapOffice office;
  private final List<String> opened = new ArrayList<>();
  private @Nullable GapsView view;
  private @Nullable GapWaits waits;

  @BeforeEach
  void open() {
    office = new GapOffice(folder);
    office.team.can(0, "Projectleiding", 4).can(1, "Tekst", 4).can(2, "Tekst", 3);
    office.team.wants(3, "Data-analyse", 2).wants(4, "Data-analyse", 1).can(1, "Data-analyse", 2);
    office.asked(2, "Data-analyse", 16);
    office.training(4, "Data-analyse", GapOffice.TODAY.plusMonths(1));
    office.team.seats.add(
        office.team.work,
        SeatDraft.of(
            "Onderzoeker",
            List.of(new Must(TeamOffice.skill("Data-analyse"), 3)),
            TeamOffice.FIRST.monday(),
            TeamOffice.FIRST.plus(2).sunday(),
            8));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    var room =
        new GapDesk(
            desk,
            office.gaps,
            office.person(3),
            who -> office.team.coop.members.member(who).map(Member::name).orElse("?"),
            new GapDesk.Deeds(
                () -> true,
                gap -> opened.add("ask " + gap.skill().name()),
                () -> true,
                gap -> opened.add("round " + gap.skill().name()),
                () -> true,
                (seat, skill) -> opened.add("grow " + seat.name())));
    waits = new GapWaits(room);
    var made = new GapsView(room);
    view = made;
    return made;
  }

  private void openFirst() {
    GroupGap first = office.gaps.gaps().getFirst();
    Toolkit.onScreen(() -> Objects.requireNonNull(view).open(first));
    Toolkit.settle();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("gaps", this::view, screen -> openFirst());
  }

  @Test
  void itLeadsToTheFormsThatDoSomethingAboutIt() {
    try (var shown = Shown.of(this::view)) {
      assertThat(Objects.requireNonNull(waits).waiting()).hasSize(1);
      openFirst();
      shown.screen().scrollTo("gapAsk").click("gapAsk");
      shown.screen().scrollTo("gapRound").click("gapRound");
      shown.screen().scrollTo("gapSeat-0").click("gapSeat-0");
      assertThat(opened)
          .containsExactly("ask Data-analyse", "round Data-analyse", "grow Onderzoeker");
    }
  }
}
