package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.handover.Block;
import coop.meent.handover.Dossier;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.DrillDraft;
import coop.meent.handover.Drills;
import coop.meent.handover.Origin;
import coop.meent.handover.TransferState;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.Card;
import coop.meent.ui.CardGrid;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Focus;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.View;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// The dossier of one assignment: how ready it is and why, and its thirteen blocks, each of which
/// is written where it stands.
final class DossierView implements View {

  static final int WEEKS = 12;

  private final HandoverDesk room;
  private final AssignmentId assignment;
  private final Latest latest;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading =
      new ReadOnlyObjectWrapper<>(Heading.of(""));
  private boolean isWriting;

  @FXML private NoticeBar notice;
  @FXML private VBox cards;

  /// What is read at once.
  ///
  /// @param weeks how ready it was, the newest last; empty where the dossier cannot be read
  /// @param origins of notes that were said in a handover
  private record Found(
      Optional<Assignment> assignment,
      String client,
      Optional<Dossier> dossier,
      Optional<Drills> drills,
      List<Dossier> weeks,
      Map<UUID, Origin> origins) {}

  DossierView(HandoverDesk room, AssignmentId assignment) {
    this.room = room;
    this.assignment = assignment;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
  }

  private Found find() {
    var known = room.work().assignment(assignment);
    var dossier = room.dossiers().of(assignment);
    return new Found(
        known,
        known.map(room::client).orElse(""),
        dossier,
        room.drills().of(assignment),
        dossier.map(one -> room.dossiers().weeks(one.assignment(), WEEKS)).orElse(List.of()),
        room.transfers().origins(assignment));
  }

  private void show(Found found) {
    if (isWriting) return;
    var title =
        found
            .assignment
            .map(one -> one.number() + " " + one.name())
            .orElse(room.text("dossier.page"));
    heading.set(new Heading(title, room.text("dossier.page") + " › " + found.client));
    if (found.dossier.isEmpty()) {
      cards.getChildren().setAll(new Card(room.text("dossier.page"), unread(found)));
      return;
    }
    var dossier = found.dossier.get();
    var grid = new CardGrid();
    for (var part : dossier.parts())
      grid.add(new BlockCard(room, part, found.origins, new Deeds()).card());
    cards.getChildren().setAll(readiness(dossier, found), grid);
  }

  private Node unread(Found found) {
    return Prose.plain(
        room.text(
            "refusal.DossierOutcome.NotOfTheTeam",
            found.assignment.map(Assignment::name).orElse("?")));
  }

  private Card readiness(Dossier dossier, Found found) {
    var weeks = found.weeks;
    var lacking = dossier.lacking();
    int good = dossier.parts().size() - lacking.size();
    var lead = Prose.plain(room.text("dossier.ready", dossier.percent()));
    lead.getStyleClass().add("lead");
    List<Node> lines = new ArrayList<>();
    lines.add(lead);
    lines.add(Prose.plain(room.text("dossier.ready.why", good, dossier.parts().size())));
    if (!lacking.isEmpty()) {
      var words =
          lacking.stream()
              .map(one -> one.block().in(room.desk().texts()) + " (" + standing(one) + ")")
              .collect(Collectors.joining(" · "));
      lines.add(Prose.note(room.text("dossier.ready.lowers", words)));
    }
    lines.add(new ReadyWeeks(room, weeks));
    lines.add(Prose.note(room.text("dossier.ready.weeks", weeks.size())));
    found.drills.ifPresent(drills -> lines.addAll(drills(drills)));
    room.dossiers()
        .space(assignment)
        .ifPresent(space -> lines.add(new ReadersLine(room.desk(), space)));
    lines.add(
        FormParts.deeds(
            FormParts.button(
                "dossierHandOver",
                room.text("dossier.handOver"),
                () -> room.ways().open(assignment)),
            FormParts.button(
                "drillHold",
                room.text("drill.hold"),
                () -> new DrillForm(room, dossier, this::drilled).open()),
            FormParts.button("dossierSave", room.text("dossier.save"), () -> save(dossier)),
            FormParts.button(
                "continuitySave", room.text("continuity.save"), () -> saveSheet(dossier))));
    return new Card("", lines.toArray(Node[]::new));
  }

  /// How it did when somebody tried it, and by when somebody does again.
  private List<Node> drills(Drills drills) {
    var texts = room.desk().texts();
    List<Node> lines = new ArrayList<>();
    drills
        .last()
        .ifPresent(last ->
            lines.add(
                Prose.note(
                    last.findings().isEmpty()
                        ? room.text(
                            last.isAnswered() ? "drill.last.good" : "drill.last.silent",
                            room.name(last.tried()),
                            texts.date(last.on()))
                        : room.text(
                            "drill.last",
                            room.name(last.tried()),
                            texts.date(last.on()),
                            last.findings().size(),
                            last.open()))));
    drills
        .due()
        .ifPresent(day ->
            lines.add(
                Prose.note(
                    room.text(
                        day.isBefore(room.today()) ? "drill.late" : "drill.due",
                        texts.date(day)))));
    return lines;
  }

  private void drilled(DossierOutcome.Written written, DrillDraft draft) {
    var texts = room.desk().texts();
    room.desk().navigation().closeSheet();
    var gaps =
        draft.missing().keySet().stream()
            .map(one -> one.in(texts))
            .collect(Collectors.joining(", "));
    room.desk()
        .notices()
        .done(
            gaps.isEmpty()
                ? room.text("drill.kept.good", draft.found().size())
                : room.text("drill.kept", draft.found().size(), draft.missing().size(), gaps),
            () ->
                room.desk().undo(() -> room.drills().undo(written.deed()), notice, this::refresh));
    refresh();
  }

  private void save(Dossier dossier) {
    var open =
        room.transfers().transfers().stream()
            .filter(one -> one.handover().assignment().equals(assignment))
            .filter(one -> one.state() != TransferState.STOPPED)
            .reduce((_, later) -> later)
            .map(one -> one.handover().id());
    var name = "dossier-" + dossier.assignment().number();
    new PaperFile(room.desk(), room.members())
        .save(name, language -> room.papers().dossier(assignment, open, language).orElseThrow());
  }

  /// Who is not named, and who cannot be reached, is told before the sheet is written: a client who
  /// reads "a colleague" or finds no address has nobody to call.
  private void saveSheet(Dossier dossier) {
    var assignment = dossier.assignment();
    room.desk()
        .tasks()
        .run(
            () ->
                new Missing(
                    room.papers().unnamed(assignment), room.papers().unreachable(assignment)),
            missing -> {
              if (missing.isNothing()) writeSheet(assignment);
              else
                room.desk()
                    .dialogs()
                    .confirm(
                        new Dialogs.Question(
                            room.text("continuity.missing"),
                            words(missing),
                            room.text("continuity.missing.deed"),
                            false),
                        () -> writeSheet(assignment));
            });
  }

  /// What a sheet lacks.
  private record Missing(List<String> unnamed, List<String> unreachable) {
    boolean isNothing() {
      return unnamed.isEmpty() && unreachable.isEmpty();
    }
  }

  private String words(Missing missing) {
    List<String> words = new ArrayList<>();
    if (!missing.unnamed.isEmpty())
      words.add(room.text("continuity.unnamed", String.join(", ", missing.unnamed)));
    if (!missing.unreachable.isEmpty())
      words.add(room.text("continuity.unreachable", String.join(", ", missing.unreachable)));
    return String.join(" ", words);
  }

  private void writeSheet(Assignment assignment) {
    var name = room.text("continuity.file", assignment.number());
    new PaperFile(room.desk(), room.members())
        .save(name, _ -> room.papers().continuity(assignment));
  }

  private String standing(Dossier.Part one) {
    return room.text("dossier.badge." + one.standing().name());
  }

  /// What a card of a block asks of the page.
  final class Deeds {

    /// While somebody writes the page stays as it is, whatever comes in.
    void writing(boolean is) {
      isWriting = is;
      if (!is) refresh();
    }

    void act(Block block, Supplier<DossierOutcome> deed, NoticeBar near) {
      room.desk()
          .tasks()
          .run(
              deed,
              outcome -> {
                switch (outcome) {
                  case DossierOutcome.Written(var _, var made) -> done(block, made);
                  case Refusal refusal -> near.refuse(refusal);
                }
              });
    }

    AssignmentId assignment() {
      return assignment;
    }

    NoticeBar notice() {
      return notice;
    }
  }

  private void done(Block block, DeedId deed) {
    notice.notice().set(null);
    isWriting = false;
    room.desk()
        .notices()
        .done(
            room.text("dossier.kept", block.in(room.desk().texts())),
            () -> room.desk().undo(() -> room.dossiers().undo(deed), notice, this::refresh));
    latest.run(
        this::find,
        found -> {
          show(found);
          // Who goes by the keyboard stays at the block, and not at the first button of the page.
          var again = cards.lookup("#write-" + block.name());
          if (again != null) again.requestFocus();
        });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void hidden() {
    isWriting = false;
    room.desk().navigation().closeSheet();
  }

  @Override
  public void refresh() {
    if (!isWriting) latest.run(this::find, found -> Focus.keep(cards, () -> show(found)));
  }
}
