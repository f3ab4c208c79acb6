package coop.meent.sync.ui;

import coop.meent.sync.Asking;
import coop.meent.sync.Overview;
import coop.meent.sync.Place;
import coop.meent.sync.StickRemote;
import coop.meent.ui.Card;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Focus;
import coop.meent.ui.Heading;
import coop.meent.ui.LevelsView;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Sync page at its top: as it stands now, whether in a vault, waiting, or alone.
final class SyncView implements View, Deciding {

  private final SyncDesk desk;
  private final LevelsView levels;
  private final SyncViewModel model;
  private final ScrollPane root = new ScrollPane();
  private final VBox place = new VBox();
  private final VaultCard vault;
  private final LaptopsCard laptops;
  private final NeedsCard needs;
  private final OfficesCard offices;
  private final SafetyCard safety;
  private final FilesCard files;
  private final Banners banners;
  private @Nullable Picture shown;

  SyncView(SyncDesk desk, LevelsView levels) {
    this.desk = desk;
    this.levels = levels;
    model = new SyncViewModel(desk);
    vault =
        new VaultCard(
            desk,
            new VaultCard.Acts(
                this::sync,
                this::folder,
                this::stick,
                this::server,
                this::invite,
                this::openReport,
                this::pause));
    laptops = new LaptopsCard(desk, this::laptop);
    needs = new NeedsCard(desk, this);
    offices = new OfficesCard(desk, this::removeMember, this::ownBook);
    safety =
        new SafetyCard(
            desk,
            new SafetyCard.Acts(
                model::verify, this::recovery, this::change, this::ownLaptop, this::mishaps));
    files = new FilesCard(desk, model::fetchFiles, this::quietFiles);
    banners = new Banners(desk);
    var notice = new NoticeBar(desk.texts());
    notice.notice().bindBidirectional(model.notice());
    VBox.setVgrow(place, Priority.ALWAYS);
    place.getStyleClass().add("page-grid");
    var page = new VBox(notice, place);
    page.getStyleClass().add("page-grid");
    root.setContent(page);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    root.getStyleClass().add("page-scroll");
    model.picture().subscribe(this::show);
  }

  private void show(@Nullable Picture picture) {
    if (picture == null || picture.equals(shown)) return;
    shown = picture;
    Focus.keep(place, () -> place.getChildren().setAll(parts(picture)));
  }

  private List<Node> parts(Picture picture) {
    return switch (picture.stage()) {
      case ALONE -> List.of(new AloneCard(desk, this::found).show());
      case WAITING ->
          List.of(
              WaitingCard.of(
                  desk.texts(),
                  picture.where().fingerprint(),
                  () -> model.deeds().unlocked(model::load),
                  this::sync),
              vault.show(picture));
      case IN -> inVault(picture);
    };
  }

  private List<Node> inVault(Picture picture) {
    List<Node> parts = new ArrayList<>(banners.show(picture));
    parts.add(vault.show(picture));
    var left = new VBox(16, laptops.show(picture));
    var right = new VBox(16, needs.show(picture).toArray(Node[]::new));
    for (var column : List.of(left, right)) grow((Card) column.getChildren().getLast());
    parts.add(new TwoColumns(62, left, right));
    var ofFiles = files.show(picture);
    var ofSafety = safety.show(picture);
    grow(ofFiles);
    grow(ofSafety);
    parts.add(new TwoColumns(50, new VBox(ofFiles), new VBox(ofSafety)));
    var people = offices.offices(picture);
    var spaces = offices.readers(picture);
    grow(people);
    grow(spaces);
    parts.add(new TwoColumns(45, new VBox(people), new VBox(spaces)));
    return parts;
  }

  private static void grow(Card card) {
    VBox.setVgrow(card, Priority.ALWAYS);
  }

  private void withPicture(Consumer<Picture> then) {
    if (shown != null) then.accept(shown);
  }

  private boolean isIn() {
    return shown != null && shown.stage() == Picture.Stage.IN;
  }

  private void found() {
    new FoundSheet(desk, model).open();
  }

  @Override
  public void sync() {
    model.sync();
  }

  private void folder() {
    desk.desk()
        .dialogs()
        .openFolder(desk.text("sync.ui.folder.title"), path -> model.sync(new Place.OnDisk(path)));
  }

  /// A file that is there is taken in and written again; a new one is made.
  private void stick() {
    desk.desk()
        .dialogs()
        .saveFile(
            new Dialogs.FileKind(
                desk.text("sync.ui.stick.title"),
                desk.text("sync.ui.stick.kind"),
                FolderChoice.STICKS),
            "meent" + StickRemote.ENDING,
            path -> model.sync(new Place.OnDisk(path)));
  }

  /// The vault is put into a folder on a server, and lies there from then on.
  private void server() {
    new ServerSheet(desk, model::syncFresh).open();
  }

  /// Syncing by itself stops, or goes on.
  private void pause() {
    desk.quiet().pause(!desk.quiet().isPaused());
    var picture = shown;
    shown = null;
    show(picture);
  }

  private void invite() {
    model.place(at -> model.deeds().unlocked(() -> new InviteSheet(desk, at).open()));
  }

  private void ownLaptop() {
    model.place(at -> model.deeds().unlocked(() -> new InviteSheet(desk, at).openOwn()));
  }

  private void removeMember() {
    withPicture(picture -> new MemberSheet(desk, model, picture).open(Optional.empty()));
  }

  void ownBook() {
    new OwnReadersSheet(desk, model).open();
  }

  @Override
  public void leaver(Picture.Office leaver) {
    withPicture(picture -> new MemberSheet(desk, model, picture).open(Optional.of(leaver)));
  }

  private void openReport() {
    desk.neighbours().openReport();
  }

  private void mishaps() {
    MishapsSheet.open(desk.desk());
  }

  private void quietFiles() {
    withPicture(picture -> new QuietFilesSheet(desk, model).open(picture.quietFiles()));
  }

  private void change() {
    new ChangePassphraseSheet(desk, model).open();
  }

  @Override
  public void recovery() {
    model.place(at ->
        model
            .deeds()
            .unlocked(() ->
                model
                    .deeds()
                    .run(
                        desk.sync()::renewRecovery,
                        code -> new RecoverySheet(desk, model, at).open(code))));
  }

  @Override
  public void laptop(Overview.Laptop laptop) {
    withPicture(picture -> new LaptopSheet(desk, model, picture, laptop).open());
  }

  @Override
  public void request(Asking asking) {
    new RequestSheet(desk, model, asking).open();
  }

  @Override
  public void clash(Clash clash) {
    desk.desk().navigation().closeSheet();
    levels.down(new ClashView(desk, model, clash, levels::back));
  }

  @Override
  public void late(Picture.Lateness late) {
    new LateSheet(desk, model, late).open();
  }

  @Override
  public void twice(Neighbours.Twice twice) {
    desk.neighbours().openEntry(twice.entry());
  }

  @Override
  public void refused(Overview.NotCounting change) {
    withPicture(
        picture -> new RefusedSheet(desk, model, change, picture.where().isSteward()).open());
  }

  @Override
  public void suspended(Overview.Suspended suspended) {
    withPicture(picture ->
        picture.laptops().stream()
            .filter(laptop -> laptop.device().equals(suspended.device()))
            .findFirst()
            .ifPresent(this::laptop));
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    if (shown == null) return all;
    if (shown.stage() == Picture.Stage.ALONE)
      return List.of(Shortcut.of("M", desk.text("sync.ui.alone.deed"), this::found));
    all.add(Shortcut.of("S", desk.text("sync.ui.now"), this::sync));
    all.add(Shortcut.of("F", desk.text("sync.ui.folder"), this::folder));
    all.add(Shortcut.of("K", desk.text("sync.ui.stick"), this::stick));
    all.add(Shortcut.of("W", desk.text("sync.ui.server"), this::server));
    all.add(Shortcut.of("Z", desk.text("sync.ui.quiet.pauseOrGoOn"), this::pause));
    if (!isIn()) return all;
    all.add(Shortcut.of("N", desk.text("sync.ui.key.need"), this::firstNeed));
    if (shown.where().isSteward()) {
      all.add(Shortcut.of("I", desk.text("sync.ui.invite"), this::invite));
      all.add(Shortcut.of("U", desk.text("sync.ui.removeMember"), this::removeMember));
    }
    all.add(Shortcut.of("R", desk.text("sync.ui.report"), this::openReport));
    all.add(Shortcut.of("V", desk.text("sync.ui.verify"), model::verify));
    if (FilesCard.isAnyAway(shown))
      all.add(Shortcut.of("H", desk.text("sync.ui.files.fetch"), model::fetchFiles));
    all.add(Shortcut.of("L", desk.text("sync.ui.files.choose"), this::quietFiles));
    all.add(Shortcut.of("C", desk.text("sync.ui.recovery.renew"), this::recovery));
    all.add(Shortcut.of("P", desk.text("sync.ui.change"), this::change));
    all.add(Shortcut.of("O", desk.text("sync.ui.own"), this::ownLaptop));
    all.add(Shortcut.of("T", desk.text("sync.ui.mishaps"), this::mishaps));
    all.add(Shortcut.of("B", desk.text("sync.ui.ownBook"), this::ownBook));
    all.addAll(laptops.table().shortcuts(desk.texts()));
    return all;
  }

  /// Puts the focus on what needs somebody first.
  private void firstNeed() {
    var first = place.lookup("#needs-1");
    if (first == null) first = place.lookup("#refused-1");
    if (first != null) first.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(400, 120);
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.text("sync.page")));
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
