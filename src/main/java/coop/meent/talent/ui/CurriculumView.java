package coop.meent.talent.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.document.PdfWriter;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.talent.Curriculum;
import coop.meent.talent.CurriculumDraft;
import coop.meent.talent.CurriculumOutcome;
import coop.meent.talent.Talent;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FileSaver;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import coop.meent.ui.WordsArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What a member tells clients, as text that is edited here and handed out as PDF or plain text.
/// What is being typed stays, whatever comes in meanwhile.
public final class CurriculumView implements View {

  private static final CurriculumDraft NOTHING = new CurriculumDraft("", "");

  private final CurriculumDesk room;
  private final Latest latest;
  private final Parent root;
  private Member whose;
  private CurriculumDraft kept = NOTHING;
  private Optional<Shown> shown = Optional.empty();

  @FXML private NoticeBar notice;
  @FXML private ChoiceField<Member> who;
  @FXML private ComboBox<Language> language;
  @FXML private TextField headline;
  @FXML private WordsArea words;
  @FXML private VBox readers;
  @FXML private Button begin;
  @FXML private Button keep;
  @FXML private Button pdf;
  @FXML private Button plain;
  @FXML private Card along;

  /// Of whom the fields are, and in which language.
  private record Shown(MemberId whose, Language language) {}

  /// What is read at once.
  private record Found(
      Member whose,
      Language language,
      Optional<Curriculum> written,
      List<Talent> told,
      List<Member> people,
      boolean mayWrite) {}

  public CurriculumView(CurriculumDesk room) {
    this.room = room;
    whose = room.me();
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    language.getItems().setAll(Language.values());
    language.setConverter(new ChoiceNames<>(one -> room.text("talent.cv.language." + one.code())));
    language.setValue(room.usual());
    language.valueProperty().subscribe((was, now) -> refresh());
    who.value()
        .subscribe(chosen -> {
          if (chosen == null || chosen.id().equals(whose.id())) return;
          whose = chosen;
          refresh();
        });
    readers.getChildren().setAll(new ReadersLine(room.desk(), Space.COMMON));
  }

  private Found find(Member of, Language in) {
    return new Found(
        of,
        in,
        room.curricula().of(of.id(), in),
        room.curricula().told(of.id()),
        room.present(),
        room.isMe(of.id()) || room.curricula().mayWriteForOthers());
  }

  private void show(Found found) {
    if (who.value().get() == null) {
      who.choices(found.people, Member::name);
      found.people.stream()
          .filter(one -> one.id().equals(whose.id()))
          .findFirst()
          .ifPresent(who.value()::set);
    }
    var now = new Shown(found.whose.id(), found.language);
    if (!shown.equals(Optional.of(now)) || !isTyped()) fill(found);
    shown = Optional.of(now);
    for (var field : List.of(headline, words)) field.setEditable(found.mayWrite);
    begin.setDisable(!found.mayWrite);
    keep.setDisable(!found.mayWrite);
    boolean isThere = found.written.isPresent();
    pdf.setDisable(!isThere);
    plain.setDisable(!isThere);
    along(found);
  }

  private void fill(Found found) {
    kept =
        found.written.map(one -> new CurriculumDraft(one.headline(), one.text())).orElse(NOTHING);
    headline.setText(kept.headline());
    words.setText(kept.text());
  }

  private boolean isTyped() {
    return !draft().equals(kept);
  }

  private CurriculumDraft draft() {
    return new CurriculumDraft(headline.getText(), words.getText());
  }

  /// The skills that stand below the words on paper.
  private void along(Found found) {
    along.getContent().setAll(Prose.note(room.text("talent.cv.along.why")));
    if (found.told.isEmpty())
      along.getContent().add(Prose.plain(room.text("talent.cv.along.none")));
    for (var one : found.told)
      along
          .getContent()
          .add(
              FormParts.pair(
                  one.skill().name(),
                  one.skill().isCertificate()
                      ? room.text("talent.certificate")
                      : room.text("talent.level." + one.counts(today())),
                  false));
  }

  private LocalDate today() {
    return LocalDate.now(room.clock());
  }

  /// Puts in the fields what is known; nothing is kept by it.
  @FXML
  void onBegin() {
    var of = whose.id();
    var in = language.getValue();
    room.desk()
        .tasks()
        .run(
            () -> room.curricula().proposal(of, in),
            draft -> {
              if (draft.text().isEmpty()) {
                notice.refuse(new NothingKnown());
                return;
              }
              if (headline.getText().isBlank()) headline.setText(draft.headline());
              var before = words.getText().strip();
              words.setText(before.isEmpty() ? draft.text() : before + "\n\n" + draft.text());
              words.requestFocus();
            });
  }

  /// There is nothing to begin with.
  record NothingKnown() implements Refusal {}

  @FXML
  void onKeep() {
    var of = whose.id();
    var in = language.getValue();
    var typed = draft();
    room.desk()
        .tasks()
        .run(
            () -> room.curricula().keep(of, in, typed),
            outcome -> {
              notice.tell(CurriculumOutcome.refusal(outcome));
              if (!(outcome instanceof CurriculumOutcome.Kept(var _, var deed))) return;
              kept = typed;
              room.desk()
                  .notices()
                  .done(
                      room.text("talent.cv.kept"),
                      () ->
                          room.desk()
                              .undo(() -> room.curricula().undo(deed), notice, this::readAgain));
              refresh();
            });
  }

  private void readAgain() {
    kept = draft();
    refresh();
  }

  @FXML
  void onPdf() {
    var of = whose.id();
    var in = language.getValue();
    new FileSaver(room.desk())
        .pdf(
            fileName(),
            target -> new PdfWriter().write(room.papers().paper(of, in).orElseThrow(), target));
  }

  @FXML
  void onPlain() {
    var of = whose.id();
    var in = language.getValue();
    new FileSaver(room.desk())
        .save(
            "talent.cv.save",
            "talent.cv.save.kind",
            fileName(),
            "md",
            target -> room.papers().write(room.papers().plain(of, in).orElseThrow(), target));
  }

  private String fileName() {
    return "cv-" + whose.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Ctrl+S", room.text("talent.cv.keep"), keep::fire),
        Shortcut.of("Alt+B", room.text("talent.cv.begin"), begin::fire),
        Shortcut.of("Alt+P", room.text("talent.cv.pdf"), pdf::fire),
        Shortcut.of("Alt+T", room.text("talent.cv.plain"), plain::fire));
  }

  @Override
  public void enter() {
    headline.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("talent.cv.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    var of = whose;
    var in = language.getValue();
    latest.run(() -> find(of, in), this::show);
  }
}
