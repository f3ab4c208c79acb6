package coop.meent.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.handover.Block;
import coop.meent.handover.HandoverOffice;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Waiting;
import coop.meent.ui.Walk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Home says of dossiers, and the small question in its sheet.
class DossierWaitsTest {

  @TempDir private Path folder;
  private HandoverOffice office;
  private final List<String> gone = new ArrayList<>();

  private final DossierWaits.Ways ways =
      new DossierWaits.Ways() {
        @Override
        public void access() {
          gone.add("access");
        }

        @Override
        public void dossiers() {
          gone.add("dossiers");
        }

        @Override
        public void standIns() {
          gone.add("standIns");
        }
      };

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private DossierWaits waits(Desk desk, Member who) {
    return new DossierWaits(HandoverRoom.of(desk, office, who), ways);
  }

  private List<Waiting> waiting(Member who) {
    List<Waiting> all = new ArrayList<>();
    try (var shown =
        Shown.of(desk -> {
          all.addAll(waits(desk, who).waiting());
          return page(desk);
        })) {
      assertThat(shown.screen().scene()).isNotNull();
      return all;
    }
  }

  private View page(Desk desk) {
    return new StandInsView(HandoverRoom.of(desk, office, office.noor));
  }

  @Test
  void eachSeesWhatIsTheirsAndNothingTwice() {
    assertThat(waiting(office.noor)).extracting(Waiting::deed).containsExactly("Answer");
    assertThat(waiting(office.tom)).isEmpty();
    var cor = office.coordinator();
    assertThat(waiting(cor)).extracting(Waiting::what).allMatch(one -> one.contains("2 assign"));
    office.fill();
    office.leaves(office.noor, HandoverOffice.TODAY.plusDays(10));
    for (var who : List.of(cor, office.noor)) {
      var first = waiting(who).getFirst();
      assertThat(first.what()).isEqualTo("1 key or login is to be handed over");
      assertThat(first.why()).contains(office.noor.name(), "leaves on");
      first.act().run();
    }
    assertThat(gone).containsExactly("access", "access");
  }

  @Test
  void halfAYearAfterTheWorkBeganItsDossierIsTried() {
    var old = office.began(HandoverOffice.TODAY.minusMonths(6).plusDays(9));
    var line = waiting(office.noor).getFirst();
    assertThat(line.what()).isEqualTo("Let a colleague try the dossier of " + old.name());
    line.act().run();
    assertThat(gone).containsExactly("dossiers");
  }

  @Test
  void theQuestionIsAnsweredInItsSheet() {
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      ask(shown);
      screen.picture("prompt");
      var words = screen.find("words-PROMISES", TextArea.class);
      Toolkit.onScreen(() -> words.setText("A draft before Christmas"));
      screen.fire("keep-PROMISES");
    }
    assertThat(office.services.handingOver().prompts().of(office.noor.id())).isEmpty();
    assertThat(
            office.services.handingOver().dossiers().running().stream()
                .flatMap(one -> one.part(Block.PROMISES).notes().stream()))
        .hasSize(1);
  }

  @Test
  void notNowIsOneClick() {
    try (var shown = Shown.of(this::page)) {
      ask(shown);
      shown.screen().fire("promptLater");
    }
    assertThat(office.services.handingOver().prompts().of(office.noor.id())).isEmpty();
  }

  private void ask(Shown shown) {
    var waiting = waits(shown.shell().desk(), office.noor).waiting().getFirst();
    Toolkit.onScreen(() -> waiting.act().run());
  }

  @Test
  void looksWellInDutchInTheDark() {
    try (var shown = Shown.of(Theme.Tint.DARK, Language.NL, this::page)) {
      ask(shown);
      shown.screen().picture("prompt-dark");
      Walk.check("prompt-dark", shown.screen().scene());
    }
  }
}
