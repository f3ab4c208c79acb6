package coop.meent.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.HandoverId;
import coop.meent.handover.HandoverOffice;
import coop.meent.handover.Settled;
import coop.meent.handover.TransferState;
import coop.meent.handover.WordDraft;
import coop.meent.handover.WordKind;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverViewTest {

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Function<Desk, View> page(HandoverId id, Member me) {
    return desk -> new HandoverView(HandoverRoom.of(desk, office, me), id);
  }

  private View list(Desk desk) {
    return new HandoverPages(HandoverRoom.of(desk, office, office.noor)).view();
  }

  private void at(HandoverId id, Member me, Consumer<Screen> acts) {
    try (var shown = Shown.of(page(id, me))) {
      acts.accept(shown.screen());
    }
  }

  private TransferState state(HandoverId id) {
    return office.transfers().transfer(id).orElseThrow().state();
  }

  @Test
  void looksWellEverywhere() {
    office.fill();
    var asked = office.asked();
    Shown.everywhere("handovers", this::list, screen -> {});
    Shown.everywhere("handover-asked", page(asked, office.noor), screen -> {});
    office.giverSays(asked);
    HandoverOffice.done(
        office
            .transfers()
            .say(asked, WordDraft.of(WordKind.NEED, "Wie drukt het?"), office.tom.id()));
    Shown.everywhere("handover-receiver", page(asked, office.tom), screen -> {});
    Shown.everywhere(
        "handover-action", page(asked, office.noor), screen -> screen.fire("say-ACTION"));
  }

  @Test
  void whatWentOverLooksWell() {
    Shown.everywhere("handover-final", page(office.handedOver(), office.tom), screen -> {});
  }

  @Test
  void everyShortcutActs() {
    office.asked();
    EveryShortcut.acts("handovers", this::list, screen -> {});
  }

  @Test
  void bothSidesFillItInAndSignAndItGoesOver() {
    var id = office.asked();
    at(
        id,
        office.noor,
        screen -> {
          screen.fire("say-LABEL").click("sayWords").type("watch the texts").fire("sayDeed");
          screen.fire("say-ACTION").click("sayDay").type("2026-11-24");
          screen.click("sayTime").type("9:30");
          screen.click("sayWords").type("Put the texts in").fire("sayDeed");
          moment(screen, "INTRODUCTION");
          moment(screen, "CALL");
        });
    at(
        id,
        office.tom,
        screen -> {
          screen.fire("say-READ_BACK").click("sayWords").type("First the texts").fire("sayDeed");
          screen.fire("noNeed");
          screen.fire("say-THANKS").click("sayWords").type("Thank you, Noor").fire("sayDeed");
          screen.fire("accept");
        });
    assertThat(state(id)).isEqualTo(TransferState.ACCEPTED);
    at(id, office.noor, screen -> screen.fire("release"));
    assertThat(state(id)).isEqualTo(TransferState.FINAL);
    assertThat(office.holder(office.website)).isEqualTo(office.tom.id());
    assertThat(office.transfers().settled(id).map(Settled::thanks)).contains("Thank you, Noor");
  }

  private static void moment(Screen screen, String kind) {
    screen.fire("say-" + kind).click("sayDay").type("2026-11-23");
    screen.click("sayTime").type("10").fire("sayDeed");
  }

  @Test
  void whoSignsTooEarlyIsToldWhatLacks() {
    var id = office.asked();
    at(
        id,
        office.tom,
        screen -> {
          screen.fire("accept");
          assertThat(screen.notice()).contains("read-back");
        });
    assertThat(state(id)).isEqualTo(TransferState.ASKED);
  }

  @Test
  void anActionWithoutATimeIsRefusedInItsForm() {
    var id = office.asked();
    at(
        id,
        office.noor,
        screen -> {
          screen.fire("say-ACTION").click("sayWords").type("Soon").fire("sayDeed");
          assertThat(HandoverRoom.notices(screen)).contains("day and a time");
        });
    assertThat(office.transfers().talk(id).of(WordKind.ACTION)).isEmpty();
  }

  @Test
  void whoDoesNotAnswerIsAskedNoLongerAndAnotherIsAsked() {
    var id = office.asked();
    at(
        id,
        office.noor,
        screen -> {
          screen.fire("unask-" + office.tom.id().uuid());
          screen.fire("askOther").click("askWho").type("Eva").press(KeyCode.TAB).fire("askWhoDeed");
        });
    assertThat(office.transfers().transfer(id).orElseThrow().asked())
        .containsExactly(office.eva.id());
  }

  @Test
  void whatWasHandedOverIsBroughtBack() {
    var id = office.handedOver();
    at(id, office.tom, screen -> screen.fire("bringBack").fire("returnDeed"));
    var back = office.transfers().returning(id).orElseThrow();
    assertThat(back.handover().giver()).isEqualTo(office.tom.id());
    assertThat(back.asked()).containsExactly(office.noor.id());
  }

  @Test
  void whatTheClientWasToldIsKept() {
    var id = office.handedOver();
    at(
        id,
        office.tom,
        screen -> {
          screen.fire("mailClient").fire("mailSent");
        });
    assertThat(office.transfers().told(id)).hasSize(1);
    assertThat(office.transfers().told(id).getFirst().words()).contains("Tom Smit");
  }

  @Test
  void aHandoverIsBegunFromTheList() {
    try (var shown = Shown.of(this::list)) {
      var screen = shown.screen();
      screen
          .fire("begin")
          .click("handoverWork")
          .type("Jaarverslag")
          .press(KeyCode.TAB)
          .fire("handoverBegin");
    }
    assertThat(office.transfers().transfers())
        .anyMatch(one -> one.handover().assignment().equals(office.report.id()));
    assertThat(Optional.of(office.holder(office.report))).contains(office.noor.id());
  }
}
