package coop.meent.handover.ui;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AssignmentId;
import coop.meent.handover.HandoverOffice;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.Screen;
import coop.meent.ui.Toolkit;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/// What the pages work with in a test, for whoever sits there.
final class HandoverRoom {

  private HandoverRoom() {}

  /// The other pages are not there: a test looks at one.
  static final HandoverDesk.Ways NOWHERE =
      new HandoverDesk.Ways() {
        @Override
        public void open(AssignmentId assignment) {}

        @Override
        public void access() {}

        @Override
        public void dossier(AssignmentId assignment) {}
      };

  /// What all notices say, those of a form beside that of the page.
  static String notices(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".notice .notice-what").stream()
            .map(one -> ((Label) one).getText())
            .collect(Collectors.joining(" ")));
  }

  static HandoverDesk of(Desk desk, HandoverOffice office, Member me) {
    var handing = office.services.handingOver();
    var rooms =
        new HandoverDesk.Rooms(
            handing.away(),
            handing.transfers(),
            handing.dossiers(),
            handing.standIns(),
            handing.papers(),
            handing.drills(),
            handing.prompts(),
            handing.access(),
            office.services.work());
    return new HandoverDesk(
        desk, rooms, office.services.members(), TestCooperative.CLOCK, me, NOWHERE);
  }
}
