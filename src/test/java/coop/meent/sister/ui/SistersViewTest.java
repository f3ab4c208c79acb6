package coop.meent.sister.ui;

import static coop.meent.sister.SisterOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.sister.AskState;
import coop.meent.sister.Consent;
import coop.meent.sister.SisterOffice;
import coop.meent.sister.SisterService.Wish;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SistersViewTest {

  @TempDir private Path folder;
  private SisterOffice meent;
  private SisterOffice loods;
  private MemberId noor;
  private MemberId ilse;
  private Answers answers = new Answers();

  /// Both know each other, the other offers two of its people, and it wants to meet one of ours.
  @BeforeEach
  void exchange() throws IOException {
    meent = new SisterOffice(Files.createDirectory(folder.resolve("meent")), "De Meent", 11);
    loods = new SisterOffice(Files.createDirectory(folder.resolve("loods")), "De Loods", 12);
    meent.meets(loods.introduced());
    loods.meets(meent.introduced());
    noor = meent.person("Noor Kramer", "Copywriting", 4);
    ilse = loods.person("Ilse Bos", "Illustratie", 5);
    loods.able(ilse, "Vormgeving van jaarverslagen", 3);
    loods.willing(ilse);
    loods.willing(loods.person("Mees Bakker", "Copywriting", 3));
    done(meent.sisters.take(loods.offered(), meent.coordinator));
    meent.willing(noor);
    done(loods.sisters.take(meent.offered(), loods.coordinator));
    var one = loods.sisters.standing().people().getFirst();
    var wish =
        new Wish(
            "Redactie van een jaarverslag",
            16,
            SisterOffice.TODAY.plusDays(10),
            SisterOffice.TODAY.plusDays(80),
            SisterOffice.BAND);
    var file = loods.file("interest");
    done(
        loods.sisters.ask(
            loods.sister().id(), one.offered().mark(), wish, file, loods.coordinator));
    done(meent.sisters.take(file, meent.coordinator));
  }

  @AfterEach
  void close() {
    meent.close();
    loods.close();
  }

  private View as(MemberId who, Desk desk) {
    return new SistersView(
        new SisterDesk(
            desk.asking(answers),
            meent.sisters,
            meent.coop.members,
            TestCooperative.CLOCK,
            meent.coop.members.member(who).orElseThrow()));
  }

  private View asBas(Desk desk) {
    return as(meent.coordinator, desk);
  }

  private View asNoor(Desk desk) {
    return as(noor, desk);
  }

  private static void openRow(Screen screen) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("sisters-person", this::asBas, SistersViewTest::openRow);
    Shown.everywhere("sisters-offer", this::asBas, screen -> screen.click("offer"));
    Shown.everywhere("sisters-known", this::asBas, screen -> screen.click("sisters"));
    Shown.everywhere("sisters-consent", this::asNoor, screen -> screen.click("consent"));
    Shown.everywhere("sisters-asked", this::asNoor, screen -> screen.click("asks"));
  }

  @Test
  void anOfferIsWrittenOnceItWasSeenAndAllowed() {
    var file = meent.file("by-hand");
    answers = new Answers(file);
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("offer");
      screen.scrollTo("offerDeed").click("offerDeed");
      assertThat(file).as("one alone is known by what she can do").doesNotExist();
      screen.scrollTo("offer-few").click("offer-few");
      screen.scrollTo("offerDeed").click("offerDeed");
      assertThat(file).exists();
    }
  }

  @Test
  void aLetterIsShownBeforeItIsTakenIn() {
    loods.able(ilse, "Illustratie", 4);
    answers = new Answers(loods.offered());
    var before = meent.sisters.standing().people();
    Shown.everywhere("sisters-letter", this::asBas, screen -> screen.click("read"));
    assertThat(meent.sisters.standing().people()).isEqualTo(before);
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("read");
      screen.scrollTo("takeDeed").click("takeDeed");
      assertThat(meent.sisters.standing().people()).hasSize(2).isNotEqualTo(before);
    }
  }

  @Test
  void whoIsAskedSaysYesAndTheCoordinatorWritesIt() {
    var file = meent.file("reply");
    answers = new Answers(file);
    try (var shown = Shown.of(this::asNoor)) {
      var screen = shown.screen().click("asks").click("answer-reach").type("06 12 34 56 78");
      screen.scrollTo("answerYes").click("answerYes");
    }
    var ask = meent.sisters.standing().asks().getFirst();
    assertThat(ask.state()).isEqualTo(AskState.YES);
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("asks");
      screen.scrollTo("reply-" + ask.code()).click("reply-" + ask.code());
    }
    assertThat(file).exists();
    assertThat(meent.sisters.standing().asks().getFirst().state()).isEqualTo(AskState.TOLD);
  }

  @Test
  void aMemberTakesTheYesBackAndTheCoordinatorIsTold() {
    try (var shown = Shown.of(this::asNoor)) {
      var screen = shown.screen().click("consent");
      screen.scrollTo("consentNo").click("consentNo");
    }
    assertThat(meent.sisters.standing().consent(noor).filter(Consent::isYes)).isEmpty();
    assertThat(meent.sisters.standing().tookBack(meent.sister().id())).isEqualTo(1);
    try (var shown = Shown.of(this::asBas)) {
      assertThat(shown.screen().find("offer", javafx.scene.control.Button.class).isVisible())
          .isTrue();
    }
    try (var shown = Shown.of(this::asNoor)) {
      assertThat(shown.screen().find("offer", javafx.scene.control.Button.class).isVisible())
          .as("letters are the coordinator's")
          .isFalse();
    }
  }
}
