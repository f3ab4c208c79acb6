package coop.meent.assembly.ui;

import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.ItemDraft;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.Sitting;
import coop.meent.base.Id.MemberId;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleType;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.Prose;
import coop.meent.ui.WordsArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Puts something on the agenda; asks what its kind needs.
final class ItemForm {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final ChoiceField<ItemKind> kind;
  private final TextField title = new TextField();
  private final WordsArea explanation = new WordsArea();
  private final WordsArea candidates = new WordsArea();
  private final ChoiceField<Register.Line> subject;
  private final ChoiceField<RuleKey> rule;
  private final ChoiceField<String> option;
  private final TextField value = new TextField();
  private final TextField article = new TextField();
  private final DateField from;
  private final VBox more = new VBox(12);
  private final VBox answer = new VBox();

  ItemForm(AssemblyPages pages, Sitting sitting) {
    this.pages = pages;
    this.sitting = sitting;
    desk = pages.desk();
    kind = new ChoiceField<>(desk.texts());
    subject = new ChoiceField<>(desk.texts());
    rule = new ChoiceField<>(desk.texts());
    option = new ChoiceField<>(desk.texts());
    from = new DateField(desk.texts());
    kind.choices(List.of(ItemKind.values()), one -> one.in(desk.texts()), Enum::name);
    rule.choices(List.of(RuleKey.values()), one -> one.in(desk.texts()), Enum::name);
    from.setNear(sitting.assembly().date());
    from.setValue(sitting.assembly().date().plusDays(1));
    explanation.setPrefRowCount(3);
    explanation.setWrapText(true);
    candidates.setPrefRowCount(3);
    ids();
  }

  private void ids() {
    kind.setId("itemKind");
    title.setId("itemTitle");
    explanation.setId("itemExplanation");
    candidates.setId("itemCandidates");
    subject.setId("itemSubject");
    rule.setId("itemRule");
    option.setId("itemOption");
    value.setId("itemValue");
    article.setId("itemArticle");
    from.setId("itemFrom");
  }

  void open() {
    desk.desk()
        .tasks()
        .run(() -> desk.rooms().memberships().register().on(desk.today()), this::show);
  }

  private void show(List<Register.Line> people) {
    subject.choices(people.stream().filter(ItemForm::mayAppeal).toList(), Register.Line::name);
    var sheet = new DeedSheet(pages, desk.text("assembly.item.add.title"));
    sheet.field("assembly.item.kind", kind);
    sheet.field("assembly.item.title", title);
    sheet.field("assembly.item.explanation", explanation);
    sheet.add(more);
    kind.value().subscribe(this::ask);
    rule.value().subscribe(this::askRule);
    kind.value().set(ItemKind.VOTE);
    sheet.open(
        "itemDeed", "assembly.item.add.deed", this::filled, () -> desk.text("assembly.item.added"));
  }

  private static boolean mayAppeal(Register.Line line) {
    var state = line.standing().state();
    return state == MemberState.DECLINED || state == MemberState.FORMER;
  }

  private void ask(@Nullable ItemKind chosen) {
    more.getChildren().clear();
    if (chosen == null) return;
    switch (chosen) {
      case INFORMATION, VOTE -> {}
      case DISCHARGE -> more.getChildren().add(Prose.note(desk.text("assembly.item.discharge")));
      case ELECTION -> {
        var field = field("assembly.item.candidates", candidates);
        field.setHint(desk.text("assembly.item.candidates.hint"));
        more.getChildren().add(field);
      }
      case APPEAL -> more.getChildren().add(field("assembly.item.subject", subject));
      case RULES ->
          more.getChildren()
              .setAll(
                  field("statute.rule", rule),
                  answer,
                  field("statute.article", article),
                  field("statute.from", from));
    }
  }

  private FormField field(String key, javafx.scene.control.Control input) {
    return new FormField(desk.text(key), input);
  }

  /// The field for what the rule shall say is that of its type.
  private void askRule(@Nullable RuleKey key) {
    answer.getChildren().clear();
    if (key == null) return;
    boolean isChoice = key.type() == RuleType.CHOICE;
    if (isChoice)
      option.choices(key.options(), one -> key.read(one).orElseThrow().in(desk.texts()));
    var field = field("assembly.item.shall", isChoice ? option : value);
    if (!isChoice)
      field.setHint(desk.text("statute.hint", desk.text("statute.example." + key.type().name())));
    answer.getChildren().add(field);
    sitting
        .rules()
        .version(key)
        .ifPresent(now ->
            answer
                .getChildren()
                .add(Prose.note(desk.text("assembly.item.now", desk.words().by(now)))));
  }

  private Optional<Supplier<AssemblyOutcome>> filled() {
    kind.settle();
    subject.settle();
    rule.settle();
    option.settle();
    var chosen = kind.value().get();
    if (chosen == null) {
      kind.requestFocus();
      return Optional.empty();
    }
    var proposal = proposal(chosen);
    if (chosen == ItemKind.RULES && rule.value().get() != null && from.typed().isEmpty()) {
      from.requestFocus();
      return Optional.empty();
    }
    var draft =
        new ItemDraft(
            chosen,
            title.getText(),
            explanation.getText(),
            candidates.getText().lines().toList(),
            chosen == ItemKind.APPEAL ? who() : Optional.empty(),
            proposal);
    return Optional.of(() -> desk.assemblies().addItem(sitting.assembly().id(), draft));
  }

  private Optional<MemberId> who() {
    return Optional.ofNullable(subject.value().get()).map(Register.Line::id);
  }

  private Optional<ItemDraft.Proposal> proposal(ItemKind chosen) {
    var key = rule.value().get();
    if (chosen != ItemKind.RULES || key == null || from.typed().isEmpty()) return Optional.empty();
    var said = key.type() == RuleType.CHOICE ? option.value().get() : value.getText();
    return Optional.of(
        new ItemDraft.Proposal(
            key, said == null ? "" : said, article.getText(), from.typed().get()));
  }
}
