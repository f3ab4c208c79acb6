package coop.meent.member.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.member.CapitalOf;
import coop.meent.member.Leavers;
import coop.meent.member.Member;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.Register;
import coop.meent.ui.Columns;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.Facet;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// Who we are, on any day: the register as a table. A row opens the member's card beside it; what
/// is known of a member is added or changed from there.
public final class MembersView implements View {

  private final MembersDesk room;
  private final Desk desk;
  private final MembersViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private DateField day;
  @FXML private Button leavers;
  @FXML private RowTable<MemberRow> table;
  @FXML private Button add;
  @FXML private Button apply;
  @FXML private Button intake;
  private Runnable importing = () -> {};

  public MembersView(MembersDesk room) {
    this.room = room;
    desk = room.desk();
    model = new MembersViewModel(room);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "members", table, bar)
        .narrowedBy(
            List.of(Facet.day("day", day.valueProperty(), room::today, desk.texts()::shortDate)));
    table.onOpen(row -> card(row.line().id()));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, nobody()));
    offer(add, room.rights().adds());
    offer(apply, room.rights().decides());
    offer(intake, false);
    bar.filter().subscribe(model::filter);
    model
        .leavers()
        .subscribe(now -> {
          leavers.setVisible(!(now instanceof Leavers.NotDemanded));
          leavers.setManaged(leavers.isVisible());
        });
    bar.countProperty().bind(model.count());
    day.setNear(room.today());
    day.setValue(room.today());
    day.setAccessibleText(desk.texts().get("member.on"));
    day.setTooltip(new Tooltip(desk.texts().get("member.on")));
    day.valueProperty().subscribe((before, now) -> model.on(now == null ? room.today() : now));
  }

  private static void offer(Button button, boolean isOpen) {
    button.setVisible(isOpen);
    button.setManaged(isOpen);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<MemberRow>(texts);
    table.column("number", columns.code(texts.get("member.number"), 76, model::number));
    var name =
        columns.person(
            texts.get("member.name"),
            220,
            MemberRow::initials,
            one -> new Columns.Lines(one.line().name(), one.trade()));
    name.setMinWidth(200);
    table.column("name", name);
    table.column("roles", columns.text(texts.get("member.roles"), 190, model::roles));
    table.column("town", columns.text(texts.get("member.town"), 120, MemberRow::town));
    table.column("joined", columns.date(texts.get("member.joined"), MemberRow::joined));
    table.column("state", columns.badge(texts.get("member.state"), 110, model::state));
    if (!room.capital().equals(CapitalOf.NOWHERE))
      table.column("capital", columns.amount(texts.get("member.capital"), MemberRow::brought));
    table.column("next", columns.text(texts.get("member.next.column"), 170, model::next));
  }

  private EmptyState nobody() {
    var texts = desk.texts();
    var add = new Button(texts.get("member.add"));
    add.setId("addFirst");
    add.setOnAction(event -> onAdd());
    return new EmptyState(
        Feather.USERS, texts.get("member.empty"), texts.get("member.empty.why"), add);
  }

  /// Offers to take members over from a spreadsheet, which another room does.
  public void offerImport(Runnable act) {
    importing = act;
    offer(intake, room.rights().adds());
  }

  @FXML
  void onImport() {
    importing.run();
  }

  /// Opens the form for another member, from elsewhere in the window.
  public void add() {
    onAdd();
  }

  /// Opens a member's card beside the table.
  public void open(MemberId id) {
    card(id);
  }

  @FXML
  void onAdd() {
    open(desk.texts().get("member.add.title"), Optional.empty());
  }

  @FXML
  void onApply() {
    new StepForm(room, Step.APPLY, Optional.empty(), this::done).open();
  }

  @FXML
  void onRegister() {
    var shown = model.day();
    new PaperFile(room.desk(), room.members())
        .save("register-" + shown, language -> room.papers().register(shown, language));
  }

  @FXML
  void onLeavers() {
    new LeaversSheet(desk, model.leavers().get(), model.day()).open();
  }

  private void card(MemberId id) {
    new MemberCard(room, id, model.day(), new MemberCard.Ways(this::change, this::done)).open();
  }

  private void change(Member member) {
    open(member.name(), Optional.of(member));
  }

  private void open(String title, Optional<Member> member) {
    var form =
        new MemberFormViewModel(
            desk.tasks(), room.members(), new MemberFormViewModel.Start(member, room.clock()));
    desk.navigation().open(title, new MemberForm(desk, form, this::saved).root());
  }

  /// After a deed on a membership: told, and the card shows how things stand now.
  private void done(MembershipOutcome.Done done) {
    var line = done.line();
    desk.notices().done(said(line), () -> undo(done.deed()));
    refresh();
    card(line.id());
  }

  /// With what comes next, by which two deeds of one state are told apart.
  private String said(Register.Line line) {
    var texts = desk.texts();
    return line.standing()
        .next()
        .map(next -> texts.get("member.done.next", line.name(), line.standing().state(), next))
        .orElseGet(() -> texts.get("member.done", line.name(), line.standing().state()));
  }

  private void saved(MemberOutcome.Saved saved) {
    desk.navigation().closeSheet();
    desk.notices().done(said(saved.member()), () -> undo(saved.deed()));
    refresh();
  }

  private String said(Member saved) {
    var key = saved.number().isPresent() ? "member.saved" : "member.saved.unnumbered";
    return desk.texts().get(key, saved.name());
  }

  private void undo(DeedId deed) {
    desk.navigation().closeSheet();
    desk.undo(() -> room.members().undo(deed), notice, this::refresh);
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
