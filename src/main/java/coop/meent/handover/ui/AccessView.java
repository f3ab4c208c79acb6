package coop.meent.handover.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.handover.Access;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.NoteDraft;
import coop.meent.member.Member;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// The access map: who can get in where, what is to be handed over first. A row opens the form in
/// which it goes to somebody else, or is taken away.
public final class AccessView implements View {

  private final HandoverDesk room;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<Access> rows;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<Access> table;

  public AccessView(HandoverDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    rows = new FilteredRows<>(room.desk().texts(), bar, "access.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "access", table, bar);
    table.onOpen(this::open);
    var nothing =
        new EmptyState(Feather.KEY, room.text("access.none.title"), room.text("access.none.why"));
    table.setPlaceholder(new NothingHere(room.desk().texts(), bar, nothing, rows));
  }

  private void addColumns() {
    var columns = new Columns<Access>(room.desk().texts());
    var what =
        columns.lines(
            room.text("access.column.what"),
            260,
            row -> row.note().said().words(),
            row -> row.assignment().number() + " " + row.assignment().name());
    what.setMinWidth(200);
    table.column("what", what);
    table.column("who", columns.text(room.text("access.column.who"), 150, this::holder));
    table.column(
        "place",
        columns.lines(
            room.text("access.column.place"),
            200,
            row -> row.note().said().place().orElse(""),
            row ->
                row.note()
                    .said()
                    .grantedBy()
                    .map(whom -> room.text("dossier.grantedBy", whom))
                    .orElse("")));
    table.column(
        "until",
        columns.date(room.text("access.column.until"), row -> row.note().said().on().orElse(null)));
    table.column("state", columns.badge(room.text("access.column.state"), 210, this::state));
  }

  private String holder(Access row) {
    return room.name(row.holder());
  }

  private Badge state(Access row) {
    if (row.going().isPresent())
      return new Badge(Tone.LOOK, row.going().get().in(room.desk().texts()));
    boolean isOver = row.note().said().on().filter(room.today()::isAfter).isPresent();
    return isOver
        ? new Badge(Tone.WAIT, room.text("access.state.over"))
        : new Badge(Tone.OK, room.text("access.state.fine"));
  }

  private String sought(Access row) {
    return String.join(
        " ",
        row.note().said().words(),
        row.assignment().number().toString(),
        row.assignment().name(),
        holder(row),
        row.note().said().place().orElse(""),
        row.note().said().grantedBy().orElse(""),
        state(row).text());
  }

  private void open(Access row) {
    var near = new NoticeBar(room.desk().texts());
    var to = new ChoiceField<Member>(room.desk().texts());
    to.setId("accessTo");
    to.choices(
        room.present().stream().filter(one -> !one.id().equals(row.holder())).toList(),
        Member::name);
    var id = row.assignment().id();
    var note = row.note().id();
    var me = room.me().id();
    var deed =
        FormParts.primary(
            "accessDeed",
            room.text("access.form.deed"),
            () -> {
              var chosen = to.settle() ? to.value().get() : null;
              if (chosen == null) to.requestFocus();
              else act(() -> room.access().handOver(id, note, chosen.id(), me), near);
            });
    var withdraw =
        FormParts.button(
            "accessWithdraw",
            room.text("access.form.withdraw"),
            () -> act(() -> room.access().withdraw(id, note, me), near));
    var dossier =
        FormParts.button(
            "accessDossier",
            room.text("access.form.dossier"),
            () -> {
              room.desk().navigation().closeSheet();
              room.ways().dossier(id);
            });
    List<Node> parts = new ArrayList<>();
    parts.add(near);
    parts.add(Prose.strong(room.text("access.form.has", holder(row))));
    row.going()
        .ifPresent(why ->
            parts.add(
                Prose.plain(
                    room.text("access.form.going", holder(row), why.in(room.desk().texts())))));
    var more = more(row.note().said());
    if (!more.isEmpty()) parts.add(Prose.note(more));
    parts.add(Prose.plain(room.text("access.form.why")));
    parts.add(new FormField(room.text("access.form.to"), to));
    parts.add(FormParts.deeds(deed, withdraw, dossier));
    room.dossiers().space(id).ifPresent(space -> parts.add(new ReadersLine(room.desk(), space)));
    room.desk()
        .navigation()
        .open(row.note().said().words(), FormParts.form(parts.toArray(Node[]::new)));
  }

  private String more(NoteDraft said) {
    var texts = room.desk().texts();
    return Stream.of(
            said.place().map(where -> texts.get("dossier.keptAt", where)),
            said.grantedBy().map(whom -> texts.get("dossier.grantedBy", whom)),
            said.on().map(day -> room.text("dossier.worksUntil", texts.date(day))))
        .flatMap(java.util.Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void act(Supplier<DossierOutcome> deed, NoticeBar near) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case DossierOutcome.Written(var _, var made) -> done(made);
                case Refusal refusal -> near.refuse(refusal);
              }
            });
  }

  private void done(DeedId deed) {
    room.desk().navigation().closeSheet();
    room.desk()
        .notices()
        .done(
            room.text("access.kept"),
            () -> room.desk().undo(() -> room.access().undo(deed), notice, this::refresh));
    refresh();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return bar.shortcutsWith(table);
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("access.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void hidden() {
    room.desk().navigation().closeSheet();
  }

  @Override
  public void refresh() {
    latest.run(room.access()::all, rows::setAll);
  }
}
