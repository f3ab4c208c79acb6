package coop.meent.development.ui;

import coop.meent.development.Evidence;
import coop.meent.development.RepaymentRule;
import coop.meent.development.RequestStanding;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingKind;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.development.ui.DevelopmentDesk.SkillName;
import coop.meent.ui.DateField;
import coop.meent.ui.MoneyField;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The forms for what can be done with budgets.
final class TrainingDeeds {

  private final DevelopmentDesk room;
  private final DevelopmentSaying done;

  TrainingDeeds(DevelopmentDesk room, DevelopmentSaying done) {
    this.room = room;
    this.done = done;
  }

  private TrainingForm form(String deed) {
    return new TrainingForm(room, deed, done);
  }

  /// Asks for oneself.
  void ask() {
    ask(Optional.empty());
  }

  /// @param wish filled in already; all of it can be changed
  void ask(Optional<LearningWish> wish) {
    var form = form("ask");
    var course = form.words("course", "");
    var why = form.words("why", wish.map(LearningWish::why).orElse(""));
    List<Optional<SkillName>> skills = new ArrayList<>(List.of(Optional.empty()));
    for (var one : room.skills().get()) skills.add(Optional.of(one));
    var skill =
        form.choice(
            "skill",
            skills,
            one -> one.map(SkillName::name).orElse(room.text("development.skill.none")));
    skills.stream()
        .filter(
            one -> one.isPresent() && one.map(SkillName::id).equals(wish.map(LearningWish::skill)))
        .forEach(skill::setValue);
    var kinds = room.development().kinds();
    var counting = kinds.counting(room.today());
    var kind =
        counting.isEmpty()
            ? Optional.<ComboBox<TrainingKind>>empty()
            : Optional.of(form.choice("kind", counting, TrainingKind::name));
    var nots = kinds.on(room.today()).stream().filter(one -> !one.counts()).toList();
    if (!nots.isEmpty())
      form.part(
          Prose.note(
              room.text(
                  "development.kind.nots",
                  String.join(", ", nots.stream().map(TrainingKind::name).toList()))));
    var colleague =
        room.development().teaching().rate().map(rate -> new ByColleague(room, form, rate));
    var cost = form.money("cost", Optional.empty());
    colleague.ifPresent(one -> one.over(cost));
    var starts = form.day("starts", room.today());
    var ends = form.day("ends", room.today());
    var repaying = room.development().repaymentRule().map(rule -> new Repaying(rule, cost, ends));
    repaying.ifPresent(one -> one.into(form));
    form.open(
        room.text("development.ask"),
        room.development().space(room.me()),
        () -> {
          var taught = colleague.filter(ByColleague::isTaught);
          var lesson = taught.flatMap(ByColleague::draft);
          if (taught.isPresent() && lesson.isEmpty()) return Optional.empty();
          var amount =
              lesson.map(one -> one.cost(room.today())).orElseGet(() -> cost.value().get());
          var first = starts.typed();
          var last = ends.typed();
          if (amount == null || first.isEmpty() || last.isEmpty()) return Optional.empty();
          var training =
              new Training(
                  course.getText(),
                  why.getText(),
                  Optional.ofNullable(skill.getValue())
                      .flatMap(Function.identity())
                      .map(SkillName::id),
                  first.get(),
                  last.get());
          var draft =
              new TrainingDraft(
                  room.me(),
                  training,
                  amount,
                  kind.map(ComboBox::getValue).map(TrainingKind::name),
                  repaying.filter(Repaying::isRequired).isPresent(),
                  repaying.filter(Repaying::isAgreed).isPresent());
          var whole = lesson.map(one -> draft.taughtBy(one, room.today())).orElse(draft);
          return Optional.of(() -> room.development().ask(whole, room.me()));
        });
  }

  /// What would be paid back when, of what is typed as the cost; agreed to by who asks.
  private final class Repaying {

    private final RepaymentRule rule;
    private final MoneyField cost;
    private final DateField ends;
    private final VBox scale = new VBox(4);
    private @Nullable CheckBox required;
    private @Nullable CheckBox agreed;

    Repaying(RepaymentRule rule, MoneyField cost, DateField ends) {
      this.rule = rule;
      this.cost = cost;
      this.ends = ends;
    }

    void into(TrainingForm form) {
      if (rule.months() == 0) return;
      form.part(Prose.note(new RepaymentWords(room).sentence(rule)));
      var free = form.check("required");
      var yes = form.check("repay");
      required = free;
      agreed = yes;
      scale.setId("repaymentScale");
      form.part(scale);
      cost.value().subscribe(this::show);
      ends.valueProperty().subscribe(this::show);
      free.selectedProperty().subscribe(this::show);
    }

    private void show() {
      var amount = cost.value().get();
      var last = ends.typed();
      if (isRequired()) {
        scale.getChildren().setAll(Prose.note(room.text("development.repayment.free")));
        return;
      }
      if (amount == null || last.isEmpty() || amount.compareTo(rule.least()) < 0) {
        scale.getChildren().clear();
        return;
      }
      scale.getChildren().setAll(new RepaymentWords(room).steps(rule, amount, last.get()));
    }

    boolean isRequired() {
      return required != null && required.isSelected();
    }

    boolean isAgreed() {
      return agreed != null && agreed.isSelected();
    }
  }

  void refuse(RequestStanding one) {
    var form = form("refuse");
    var reason = form.words("reason", "");
    form.open(
        room.name(one.request().member()),
        room.development().space(one.request().member()),
        () ->
            Optional.of(
                () -> room.development().refuse(one.request().id(), room.me(), reason.getText())));
  }

  /// @param papers that could show it; one at least
  void pay(RequestStanding one, List<Evidence.Paper> papers) {
    var form = form("pay");
    var paper =
        form.choice(
            "bill",
            papers,
            bill ->
                room.text(
                    "development.bill",
                    bill.number(),
                    bill.text(),
                    room.texts().euro(bill.gross())));
    var last =
        form.choice(
            "last",
            List.of(true, false),
            is -> room.text(is ? "development.last.yes" : "development.last.no"));
    form.open(
        room.name(one.request().member()),
        room.development().space(one.request().member()),
        () ->
            Optional.ofNullable(paper.getValue())
                .map(bill ->
                    () ->
                        room.development()
                            .pay(one.request().id(), bill.number(), last.getValue(), room.me())));
  }
}
