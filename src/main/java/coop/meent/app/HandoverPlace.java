package coop.meent.app;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.cli.Services;
import coop.meent.handover.ui.AccessView;
import coop.meent.handover.ui.AwayView;
import coop.meent.handover.ui.AwayWaits;
import coop.meent.handover.ui.DossierPages;
import coop.meent.handover.ui.DossierWaits;
import coop.meent.handover.ui.HandoverDesk;
import coop.meent.handover.ui.HandoverPages;
import coop.meent.handover.ui.StandInsView;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The part of the place of work that keeps work going: who is away, handovers, dossiers.
final class HandoverPlace {

  static final String AWAY = "away";
  static final String HANDOVERS = "handovers";
  static final String DOSSIERS = "dossiers";
  static final String STAND_INS = "standIns";
  static final String ACCESS = "access";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final Consumer<String> go;
  private @Nullable Pages pages;

  private record Pages(AwayView away, HandoverPages handovers, DossierPages dossiers) {}

  /// @param go shows a section of the place of work
  HandoverPlace(Services services, Desk desk, Clock clock, Consumer<String> go) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    this.go = go;
  }

  /// Made when the place of work is entered for the first time.
  List<Section> sections(Member me) {
    var room = room(me);
    var made = new Pages(new AwayView(room), new HandoverPages(room), new DossierPages(room));
    pages = made;
    return List.of(
        new Section(AWAY, desk.texts().get("away.page"), made.away),
        new Section(HANDOVERS, desk.texts().get("handover.page"), made.handovers.view()),
        new Section(DOSSIERS, desk.texts().get("dossier.page"), made.dossiers.view()),
        new Section(STAND_INS, desk.texts().get("standin.page"), new StandInsView(room)),
        new Section(ACCESS, desk.texts().get("access.page"), new AccessView(room)));
  }

  private HandoverDesk room(Member me) {
    var handing = services.handingOver();
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
            services.work());
    var ways =
        new HandoverDesk.Ways() {
          @Override
          public void open(AssignmentId assignment) {
            HandoverPlace.this.open(assignment);
          }

          @Override
          public void access() {
            openAccess();
          }

          @Override
          public void dossier(AssignmentId assignment) {
            openDossier(assignment);
          }
        };
    return new HandoverDesk(desk, rooms, services.members(), clock, me, ways);
  }

  /// What of handovers waits on Home; a return that was announced here begins on its day.
  List<WaitSource> waits(Member me) {
    desk.tasks().run(services.handingOver().away()::catchUp, _ -> {});
    return List.of(new AwayWaits(room(me), this::open));
  }

  /// What keeps dossiers good: it can wait for all that somebody else waits for.
  WaitSource questions(Member me) {
    return new DossierWaits(room(me), waysFromHome());
  }

  private DossierWaits.Ways waysFromHome() {
    return new DossierWaits.Ways() {
      @Override
      public void access() {
        openAccess();
      }

      @Override
      public void dossiers() {
        openDossiers();
      }

      @Override
      public void standIns() {
        openStandIns();
      }
    };
  }

  /// Shows who is away and what that set going.
  void openAway() {
    go.accept(AWAY);
  }

  /// Opens the form to say that whoever sits here is ill.
  void reportIll() {
    openAway();
    if (pages != null) pages.away.reportIll();
  }

  void openHandovers() {
    go.accept(HANDOVERS);
  }

  /// Opens the form that begins a handover.
  void begin() {
    openHandovers();
    if (pages != null) pages.handovers.begin();
  }

  void open(HandoverId handover) {
    openHandovers();
    if (pages != null) pages.handovers.open(handover);
  }

  private void open(AssignmentId assignment) {
    openHandovers();
    if (pages != null) pages.handovers.open(assignment);
  }

  void openDossiers() {
    go.accept(DOSSIERS);
  }

  void openStandIns() {
    go.accept(STAND_INS);
  }

  void openAccess() {
    go.accept(ACCESS);
  }

  void openDossier(AssignmentId assignment) {
    openDossiers();
    if (pages != null) pages.dossiers.open(assignment);
  }
}
