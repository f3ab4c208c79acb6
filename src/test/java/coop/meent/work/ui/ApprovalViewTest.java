package coop.meent.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.invoice.InvoiceOffice;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalViewTest {

  private static final Clock CLOCK =
      Clock.fixed(InvoiceOffice.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private InvoiceOffice office;
  private Member noor;

  @BeforeEach
  void open() {
    office = new InvoiceOffice(folder);
    var draft = MemberDraft.named("Noor Kramer", LocalDate.of(2024, 1, 1)).with(Set.of(Role.BOARD));
    noor = ((MemberOutcome.Saved) office.coop.members.add(draft)).member();
    office.logged(LocalDate.of(2026, 10, 6), 90);
    office.logged(LocalDate.of(2026, 10, 8), 240);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private WorkDesk room(Desk desk, Member me) {
    return new WorkDesk(desk, office.coop.work, office.hours, office.coop.members, CLOCK, me);
  }

  private View view(Desk desk) {
    return new ApprovalView(room(desk, noor));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("approval", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("approval", this::view, screen -> {});
  }

  @Test
  void aWeekIsApprovedWithOneKeyAndLeavesHome() {
    var desks = new ArrayList<Desk>();
    try (var shown =
        Shown.of(desk -> {
          desks.add(desk);
          return view(desk);
        })) {
      var waits = new ApprovalWaits(room(desks.getFirst(), noor), () -> {});
      assertThat(Toolkit.onScreen(waits::waiting))
          .extracting(Waiting::why)
          .containsExactly("5:30 in all, from the week of 5 October 2026 on");
      var table = shown.screen().find("table", TableView.class);
      Toolkit.onScreen(() -> table.getSelectionModel().select(0));
      shown.screen().click("approve");
      assertThat(office.hours.toApprove()).isEmpty();
      assertThat(Toolkit.onScreen(waits::waiting)).isEmpty();
    }
  }

  @Test
  void nobodyIsOfferedToApproveTheirOwn() {
    try (var shown = Shown.of(desk -> new ApprovalView(room(desk, office.coop.founder)))) {
      var table = shown.screen().find("table", TableView.class);
      Toolkit.onScreen(() -> table.getSelectionModel().select(0));
      assertThat(shown.screen().find("approve", Button.class).isDisable()).isTrue();
    }
  }
}
