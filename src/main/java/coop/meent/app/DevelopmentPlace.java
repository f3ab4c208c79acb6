package coop.meent.app;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.SkillId;
import coop.meent.cli.Services;
import coop.meent.development.Gift;
import coop.meent.development.ui.BudgetsView;
import coop.meent.development.ui.DevelopmentDesk;
import coop.meent.development.ui.DevelopmentDesk.SkillName;
import coop.meent.development.ui.DevelopmentView;
import coop.meent.development.ui.DevelopmentWaits;
import coop.meent.development.ui.LearningWish;
import coop.meent.development.ui.RoundsView;
import coop.meent.learning.GapService;
import coop.meent.learning.GroupGap;
import coop.meent.learning.LearningService;
import coop.meent.learning.ui.GapDesk;
import coop.meent.learning.ui.GapWaits;
import coop.meent.learning.ui.GapsView;
import coop.meent.learning.ui.LearningDesk;
import coop.meent.learning.ui.LearningWaits;
import coop.meent.member.Member;
import coop.meent.talent.Skill;
import coop.meent.team.Seat;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The place of development in the window: the own budget and what was asked, and for the office
/// everybody's budgets.
final class DevelopmentPlace {

  /// In the rail.
  static final String KEY = "development";

  private static final String TRAINING = "training";
  private static final String ROUNDS = "rounds";
  private static final String GAPS = "gaps";
  private static final String BUDGETS = "budgets";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final Elsewhere elsewhere;
  private @Nullable Shown shown;

  private record Shown(SectionsView sections, DevelopmentView training, RoundsView rounds) {}

  /// What other places open.
  ///
  /// @param bill opens a bill
  /// @param claim opens the form for what a training of this name cost
  /// @param grow opens the form for a growth seat beside a seat
  record Elsewhere(Consumer<BillId> bill, Consumer<String> claim, BiConsumer<Seat, SkillId> grow) {}

  DevelopmentPlace(Services services, Desk desk, Clock clock, Elsewhere elsewhere) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    this.elsewhere = elsewhere;
  }

  /// Made when the place is entered for the first time.
  View view(Member me) {
    var room = room(me);
    var training = new DevelopmentView(room);
    List<Section> parts = new ArrayList<>();
    parts.add(new Section(TRAINING, desk.texts().get("development.training"), training));
    var rounds = new RoundsView(room);
    parts.add(new Section(ROUNDS, desk.texts().get("development.rounds"), rounds));
    parts.add(new Section(GAPS, desk.texts().get("learning.gaps"), new GapsView(gapDesk(me))));
    if (room.isOffice())
      parts.add(
          new Section(BUDGETS, desk.texts().get("development.budgets"), new BudgetsView(room)));
    var sections = new SectionsView(parts);
    shown = new Shown(sections, training, rounds);
    return sections;
  }

  private DevelopmentDesk room(Member me) {
    return new DevelopmentDesk(
        desk,
        services.development(),
        services.members(),
        clock,
        me.id(),
        services.ledger().cooperativeBook().isPresent(),
        () ->
            services.skills().skills().stream()
                .filter(Skill::isListed)
                .map(one -> new SkillName(one.id(), one.name()))
                .toList(),
        elsewhere.bill,
        elsewhere.claim);
  }

  WaitSource waits(Member me) {
    return new DevelopmentWaits(
        room(me), this::open, this::give, this::thank, this::openRounds, this::openTeaching);
  }

  /// Trainings to keep with a skill, and certificates that end.
  ///
  /// @param skills shows the own skills
  WaitSource learned(Member me, Runnable skills) {
    var learning = new LearningService(clock, services.development(), services.skills());
    return new LearningWaits(
        new LearningDesk(desk, learning, me.id(), () -> LocalDate.now(clock)), skills);
  }

  /// What colleagues asked for in vain and somebody wants to grow in.
  WaitSource gaps(Member me) {
    return new GapWaits(gapDesk(me));
  }

  private GapDesk gapDesk(Member me) {
    var development = services.development();
    return new GapDesk(
        desk,
        new GapService(
            new GapService.Rooms(
                development, services.skills(), services.market(), services.seats())),
        me.id(),
        who -> services.members().member(who).map(Member::name).orElse("?"),
        new GapDesk.Deeds(
            () -> development.rules().on(LocalDate.now(clock)).isPresent(),
            this::ask,
            () -> development.answers(me.id()),
            this::round,
            () -> services.seats().mayPlan(),
            elsewhere.grow));
  }

  private void ask(GroupGap gap) {
    go(TRAINING);
    if (shown != null) shown.training.ask(wish(gap));
  }

  private void round(GroupGap gap) {
    go(ROUNDS);
    if (shown != null) shown.rounds.open(wish(gap));
  }

  private LearningWish wish(GroupGap gap) {
    return new LearningWish(gap.skill().id(), gap.skill().name(), gap.why().in(desk.texts()));
  }

  void openGaps() {
    go(GAPS);
  }

  void open() {
    go(TRAINING);
  }

  void openRounds() {
    go(ROUNDS);
  }

  /// Opens the lessons that whoever sits here gives colleagues.
  void openTeaching() {
    go(TRAINING);
    if (shown != null) shown.training.teaching();
  }

  void openBudgets() {
    go(BUDGETS);
  }

  /// Opens the form to ask for training.
  void ask() {
    go(TRAINING);
    if (shown != null) shown.training.ask();
  }

  /// Opens the form to give away what lapses.
  void give() {
    go(TRAINING);
    if (shown != null) shown.training.give();
  }

  private void thank(Gift gift) {
    go(TRAINING);
    if (shown != null) shown.training.thank(gift);
  }

  private void go(String section) {
    desk.navigation().go(KEY);
    if (shown != null) shown.sections.go(section);
  }
}
