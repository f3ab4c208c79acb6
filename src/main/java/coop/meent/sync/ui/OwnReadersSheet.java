package coop.meent.sync.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who reads the own book of whoever sits here: seen, let in, and shut out again.
final class OwnReadersSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final ChoiceField<Member> who;

  /// @param readers now
  /// @param others in the vault, who could
  private record Look(List<Member> readers, List<Member> others) {}

  OwnReadersSheet(SyncDesk desk, SyncViewModel model) {
    this.desk = desk;
    this.model = model;
    who = new ChoiceField<>(desk.texts());
    who.setId("newReader");
  }

  void open() {
    desk.tasks().run(this::read, this::show);
  }

  private Look read() {
    var me = desk.sync().member().orElseThrow();
    var overview = desk.sync().overview();
    Set<MemberId> reading = Set.copyOf(overview.readersOfOwn(me));
    Set<MemberId> inVault = overview.roles().keySet();
    var people =
        desk.members().members().stream()
            .filter(one -> inVault.contains(one.id()) && !one.id().equals(me))
            .toList();
    return new Look(
        people.stream().filter(one -> reading.contains(one.id())).toList(),
        people.stream().filter(one -> !reading.contains(one.id())).toList());
  }

  private void show(Look look) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.plain(desk.text("sync.ui.ownBook.lead")));
    parts.add(readers(look.readers));
    if (look.others.isEmpty()) parts.add(Prose.note(desk.text("sync.ui.ownBook.nobodyElse")));
    else parts.addAll(letting(look.others));
    parts.add(Prose.note(desk.text("sync.ui.ownBook.outside")));
    desk.desk()
        .navigation()
        .open(desk.text("sync.ui.ownBook.title"), FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node readers(List<Member> readers) {
    if (readers.isEmpty()) {
      var nobody = Prose.note(desk.text("sync.ui.ownBook.nobody"));
      nobody.setId("ownReaders");
      return nobody;
    }
    var rows = new VBox();
    rows.setId("ownReaders");
    rows.getStyleClass().add("wait-list");
    for (int at = 0; at < readers.size(); at++) rows.getChildren().add(row(readers.get(at), at));
    return rows;
  }

  private Node row(Member reader, int at) {
    Label name = Prose.plain(reader.name());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var end =
        FormParts.button(
            "endReader-" + (at + 1), desk.text("sync.ui.ownBook.end"), () -> askEnd(reader));
    end.setAccessibleText(desk.text("sync.ui.ownBook.end.of", reader.name()));
    end.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    var row = new HBox(12, name, end);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wait-row");
    return row;
  }

  private List<Node> letting(List<Member> others) {
    who.choices(others, Member::name);
    var let = Parts.primary("letRead", desk.text("sync.ui.ownBook.let"), this::askLet);
    let.disableProperty().bind(who.value().isNull());
    return List.of(
        new FormField(desk.text("sync.ui.ownBook.who"), who),
        Prose.note(desk.text("sync.ui.ownBook.what")),
        Parts.deeds(let));
  }

  private void askLet() {
    var chosen = who.value().get();
    if (chosen == null) return;
    ask(
        new Dialogs.Question(
            desk.text("sync.ui.ownBook.let.ask", chosen.name()),
            desk.text("sync.ui.ownBook.let.means", chosen.name()),
            desk.text("sync.ui.ownBook.let"),
            false),
        () ->
            model.govern(
                desk.text("sync.ui.ownBook.let.done", chosen.name()),
                governing -> governing.letRead(chosen.id())));
  }

  private void askEnd(Member reader) {
    ask(
        new Dialogs.Question(
            desk.text("sync.ui.ownBook.end.ask", reader.name()),
            desk.text("sync.ui.ownBook.end.means", reader.name()),
            desk.text("sync.ui.ownBook.end"),
            true),
        () ->
            model.govern(
                desk.text("sync.ui.ownBook.end.done", reader.name()),
                governing -> governing.letReadNoMore(reader.id())));
  }

  private void ask(Dialogs.Question question, Runnable then) {
    desk.desk().dialogs().confirm(question, then);
  }
}
