package coop.meent.team.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.composer.Candidate;
import coop.meent.composer.Criterion;
import coop.meent.composer.Proposal;
import coop.meent.team.ProposalWords;
import coop.meent.team.Seat;
import coop.meent.team.SeatOutcome;
import coop.meent.team.ui.ComposeViewModel.Answer;
import coop.meent.team.ui.ComposeViewModel.Choice;
import coop.meent.team.ui.ComposeViewModel.Listed;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The best team for an assignment with its reasons, beside what counts and why somebody is not in
/// it. Nobody is placed here: members are asked.
public final class ComposeView implements View {

  private final ComposeDesk room;
  private final ComposeViewModel model;
  private final Parent root;
  private final Map<Criterion, WeightSlider> sliders = new EnumMap<>(Criterion.class);
  private Optional<AssignmentId> opened = Optional.empty();
  private final AskedOfMe asked;
  private boolean isShowing;

  @FXML private NoticeBar notice;
  @FXML private Card teamCard;
  @FXML private ComboBox<Choice> assignment;
  @FXML private VBox team;
  @FXML private Card doubles;
  @FXML private Card askedCard;
  @FXML private Button ask;
  @FXML private Button add;
  @FXML private VBox weeks;
  @FXML private VBox next;
  @FXML private VBox weights;
  @FXML private Button keep;
  @FXML private Button reset;
  @FXML private ChoiceField<Candidate> who;
  @FXML private VBox why;
  @FXML private Card togetherCard;
  @FXML private Card chancesCard;
  private final TogetherPart together;
  private final ChancesPart chances;

  public ComposeView(ComposeDesk room) {
    this.room = room;
    model = new ComposeViewModel(room);
    root = Fxml.load(this, room.texts());
    for (var criterion : Criterion.values()) {
      var slider =
          new WeightSlider(
              "weight" + criterion,
              room.text("team.criterion." + criterion),
              weight -> model.weigh(criterion, weight));
      sliders.put(criterion, slider);
      weights.getChildren().add(slider);
    }
    assignment.setConverter(new ChoiceNames<>(this::name));
    assignment
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null && !isShowing) choose(chosen.assignment().id());
        });
    who.value().subscribe(chosen -> model.ask(Optional.ofNullable(chosen).map(Candidate::id)));
    asked = new AskedOfMe(room, this::answered);
    askedCard.getContent().add(asked);
    together = new TogetherPart(room, this::told);
    togetherCard.getContent().add(together);
    chances = new ChancesPart(room.texts());
    chancesCard.getContent().add(chances);
    model.listed().subscribe(found -> found.ifPresent(this::show));
    model.answer().subscribe(this::show);
  }

  private String name(Choice choice) {
    var one = choice.assignment();
    return one.number() + " " + one.name() + " · " + choice.state().in(room.texts());
  }

  /// Shows the team of an assignment.
  public void open(AssignmentId id) {
    choose(id);
    model.listed().get().ifPresent(this::show);
  }

  private void choose(AssignmentId id) {
    boolean isOther = opened.filter(id::equals).isEmpty();
    opened = Optional.of(id);
    if (isOther) who.value().set(null);
    model.choose(id);
  }

  private void show(Listed listed) {
    var choices = listed.choices();
    asked.show(listed.facts());
    together.show(choices, listed.waiting());
    boolean areSeveral = choices.stream().filter(one -> one.state().counts()).count() > 1;
    togetherCard.setVisible(areSeveral);
    togetherCard.setManaged(areSeveral);
    boolean isAsked = !asked.getChildren().isEmpty();
    askedCard.setVisible(isAsked);
    askedCard.setManaged(isAsked);
    doubles.getContent().setAll(listed.doubles().stream().map(Prose::plain).toList());
    doubles.setVisible(!listed.doubles().isEmpty());
    doubles.setManaged(!listed.doubles().isEmpty());
    add.setDisable(!listed.mayPlan());
    isShowing = true;
    assignment.getItems().setAll(choices);
    var chosen =
        opened
            .flatMap(
                id -> choices.stream().filter(one -> one.assignment().id().equals(id)).findFirst())
            .or(() -> choices.stream().findFirst());
    chosen.ifPresent(assignment::setValue);
    isShowing = false;
    chosen.ifPresent(one -> choose(one.assignment().id()));
    assignment.setDisable(choices.isEmpty());
  }

  private void show(Optional<Answer> found) {
    team.getChildren().clear();
    weeks.getChildren().clear();
    next.getChildren().clear();
    why.getChildren().clear();
    ask.setDisable(true);
    chances.show(model.chances());
    sliders.forEach((criterion, slider) -> slider.show(model.wish().weights().of(criterion)));
    keep.setDisable(!model.isChanged());
    reset.setDisable(!model.isChanged());
    if (found.isEmpty()) {
      teamCard.setNote("");
      team.getChildren().add(Prose.note(room.text("team.ui.none")));
      return;
    }
    var answer = found.get();
    var people = answer.put().question().people();
    if (!people.equals(whoAmong)) {
      whoAmong = people;
      who.choices(people, Candidate::name);
    }
    var words = new ProposalWords(answer.put(), room.texts());
    switch (answer.proposal()) {
      case Proposal.Found one -> show(answer, one, words);
      case Proposal.Impossible(var _, var clash) -> {
        teamCard.setNote(room.text("team.ui.impossible"));
        team.getChildren().add(Prose.strong(words.clash(clash)));
        words.asks(clash).forEach(line -> team.getChildren().add(Prose.plain("· " + line)));
        team.getChildren().add(Prose.note(room.text("team.clash.next")));
      }
      case Proposal.Unfinished _ -> {
        teamCard.setNote("");
        team.getChildren().add(Prose.strong(room.text("team.unfinished")));
      }
    }
    weeks.getChildren().add(new WeeksGrid(room.texts(), answer.put(), answer.proposal()));
  }

  private List<Candidate> whoAmong = List.of();

  private void show(Answer answer, Proposal.Found found, ProposalWords words) {
    teamCard.setNote(room.text("team.ui.total", found.best().total()));
    team.getChildren().add(new ProposedTeam(room.texts(), answer.put(), found, words));
    ask.setDisable(!answer.mayPlan() || unasked(answer, found).isEmpty());
    for (var other : found.next())
      next.getChildren().add(Prose.plain(words.difference(found, other)));
    if (found.next().isEmpty()) next.getChildren().add(Prose.note(room.text("team.ui.noOther")));
    answer
        .whyNot()
        .ifPresent(one -> {
          var said = words.whyNot(one, found.best());
          why.getChildren().add(Prose.strong(said.getFirst()));
          said.stream().skip(1).forEach(line -> why.getChildren().add(Prose.plain(line)));
        });
    if (answer.whyNot().isEmpty()) why.getChildren().add(Prose.note(room.text("team.ui.why.hint")));
  }

  /// Seats of the team that nobody sits in and whose member was not asked yet.
  private static List<Integer> unasked(Answer answer, Proposal.Found found) {
    var seats = answer.put().question().seats();
    var facts = answer.put().facts();
    return IntStream.range(0, seats.size())
        .filter(at -> facts.in(seats.get(at).id()).isEmpty())
        .filter(at -> facts.offer(seats.get(at).id(), found.best().people().get(at)).isEmpty())
        .boxed()
        .toList();
  }

  @FXML
  void onAsk() {
    var answer = model.answer().get().orElse(null);
    if (answer == null || !(answer.proposal() instanceof Proposal.Found found)) return;
    var seats = answer.put().question().seats();
    room.desk()
        .tasks()
        .run(
            () -> {
              Map<SeatId, MemberId> asked = new LinkedHashMap<>();
              for (int at : unasked(answer, found))
                asked.put(seats.get(at).id(), found.best().people().get(at));
              return room.seats().offerAll(asked);
            },
            this::told);
  }

  private void answered(SeatOutcome outcome) {
    notice.tell(SeatOutcome.refusal(outcome));
    if (SeatOutcome.refusal(outcome).isEmpty())
      room.desk().notices().done(room.text("team.ui.answered"));
    refresh();
  }

  /// Opens the form for another seat.
  @FXML
  public void onAdd() {
    var chosen = Optional.ofNullable(assignment.getValue()).map(Choice::assignment);
    room.desk()
        .tasks()
        .run(
            () ->
                new SeatForm.Around(
                    room.work().assignments(),
                    room.skills().talents().listed(),
                    room.seats().facts().seats().stream().filter(Seat::stands).toList()),
            around -> new SeatForm(room, around, chosen, this::added).open());
  }

  private void added(Seat seat) {
    room.desk().navigation().closeSheet();
    room.desk().notices().done(room.text("team.ui.seat.added", seat.name()));
    opened = Optional.of(seat.assignment());
    refresh();
  }

  private void told(SeatOutcome outcome) {
    notice.tell(SeatOutcome.refusal(outcome));
    if (SeatOutcome.refusal(outcome).isEmpty())
      room.desk().notices().done(room.text("team.ui.asked"));
    refresh();
  }

  @FXML
  void onKeep() {
    opened.ifPresent(id ->
        room.desk()
            .tasks()
            .run(
                () -> room.seats().keepWish(id, model.wish()),
                outcome -> {
                  notice.tell(SeatOutcome.refusal(outcome));
                  refresh();
                }));
  }

  @FXML
  void onReset() {
    model.reset();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Alt+A", room.text("team.ui.ask"), ask::fire),
        Shortcut.of("Ctrl+N", room.text("team.ui.seat.add"), add::fire),
        Shortcut.of("Alt+W", room.text("team.ui.who"), who::requestFocus),
        Shortcut.of(
            "Alt+T", room.text("team.ui.together.propose"), () -> together.propose().fire()),
        Shortcut.of("Alt+O", room.text("team.ui.together.ask"), () -> together.ask().fire()),
        Shortcut.of("Alt+K", room.text("team.ui.keep"), keep::fire),
        Shortcut.of("Alt+R", room.text("team.ui.reset"), reset::fire));
  }

  @Override
  public void enter() {
    assignment.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("team.ui.title")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
  }
}
