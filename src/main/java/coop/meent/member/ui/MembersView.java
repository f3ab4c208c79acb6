package coop.meent.member.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MemberService;
import coop.meent.store.UndoOutcome;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Who we are: a table of members; one is added or changed in the sheet beside it.
public final class MembersView implements View {

  private final Desk desk;
  private final MemberService members;
  private final Clock clock;
  private final MemberPart more;
  private final MembersViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<Member> table;

  public MembersView(Desk desk, MemberService members, Clock clock) {
    this(desk, members, clock, MemberPart.NONE);
  }

  /// @param more stands at the foot of a member's sheet
  public MembersView(Desk desk, MemberService members, Clock clock, MemberPart more) {
    this.desk = desk;
    this.members = members;
    this.clock = clock;
    this.more = more;
    model = new MembersViewModel(desk.tasks(), members, desk.texts(), clock);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "members", table, bar);
    table.onOpen(this::change);
    table.setPlaceholder(new NothingHere(desk.texts(), bar, nobody()));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<Member>(texts);
    table.column("number", columns.code(texts.get("member.number"), 64, model::number));
    var name =
        columns.person(
            texts.get("member.name"),
            240,
            Member::initials,
            one -> new Columns.Lines(one.name(), one.trade().orElse("")));
    name.setMinWidth(200);
    table.column("name", name);
    table.column("roles", columns.text(texts.get("member.roles"), 260, model::roles));
    table.column("town", columns.text(texts.get("member.town"), 130, one -> one.town().orElse("")));
    table.column("joined", columns.date(texts.get("member.joined"), Member::joined));
    table.column("state", columns.badge(texts.get("member.state"), 110, model::state));
  }

  private EmptyState nobody() {
    var texts = desk.texts();
    var add = new Button(texts.get("member.add"));
    add.setId("addFirst");
    add.setOnAction(event -> onAdd());
    return new EmptyState(
        Feather.USERS, texts.get("member.empty"), texts.get("member.empty.why"), add);
  }

  /// Opens the form for another member, from elsewhere in the window.
  public void add() {
    onAdd();
  }

  /// Opens a member beside the table.
  public void open(MemberId id) {
    desk.tasks().run(() -> members.member(id).orElseThrow(), this::change);
  }

  @FXML
  void onAdd() {
    open(desk.texts().get("member.add.title"), Optional.empty());
  }

  private void change(Member member) {
    open(member.name(), Optional.of(member));
  }

  private void open(String title, Optional<Member> member) {
    var form =
        new MemberFormViewModel(
            desk.tasks(), members, new MemberFormViewModel.Start(member, clock));
    var part = member.flatMap(more::of);
    desk.navigation()
        .open(
            title,
            new MemberForm(desk, form, part.map(MemberPart.Part::content), this::saved).root(),
            part.map(MemberPart.Part::shortcuts).orElse(List.of()));
  }

  private void saved(MemberOutcome.Saved saved) {
    desk.navigation().closeSheet();
    desk.notices().done(said(saved.member()), () -> undo(saved));
    refresh();
  }

  private String said(Member saved) {
    var key = saved.number().isPresent() ? "member.saved" : "member.saved.unnumbered";
    return desk.texts().get(key, saved.name());
  }

  private void undo(MemberOutcome.Saved saved) {
    desk.tasks().run(() -> members.undo(saved.deed()), this::undone);
  }

  private void undone(UndoOutcome outcome) {
    notice
        .notice()
        .set(outcome instanceof Refusal refusal ? Notice.refused(desk.texts(), refusal) : null);
    refresh();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    all.add(Shortcut.of("Ctrl+N", desk.texts().get("member.add.title"), this::onAdd));
    all.addAll(bar.shortcuts(table));
    return all;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("member.page")));
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
