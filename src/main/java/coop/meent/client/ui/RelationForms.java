package coop.meent.client.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.client.ContactDraft;
import coop.meent.client.ContactRhythm;
import coop.meent.client.ContractCard;
import coop.meent.client.ContractCard.DealKind;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.client.Relation;
import coop.meent.client.RelationOutcome;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.WordsArea;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The forms for what is typed about a client as a relation.
final class RelationForms {

  private static final int LONGEST_RHYTHM = 730;
  private static final int IDEAL = 28;
  private static final int MOST = 42;
  private static final int LONGEST_NOTICE = 365;

  private final RelationDesk room;
  private final ClientId client;
  private final Consumer<DeedId> done;
  private final NoticeBar notice;

  RelationForms(RelationDesk room, ClientId client, Consumer<DeedId> done) {
    this.room = room;
    this.client = client;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
  }

  void hold(Relation one) {
    var ideal = days("ideal", one.rhythm().map(ContactRhythm::idealDays).orElse(IDEAL));
    var most = days("most", one.rhythm().map(ContactRhythm::mostDays).orElse(MOST));
    var form = form("hold");
    add(form, "ideal", ideal);
    add(form, "most", most);
    open(
        form,
        "hold",
        Space.COMMON,
        () -> {
          int first = ideal.getValue();
          int last = most.getValue();
          return () -> room.relations().rhythm(client, first, last);
        });
  }

  private Spinner<Integer> days(String name, int known) {
    var spinner = new Spinner<Integer>(1, LONGEST_RHYTHM, known, 7);
    spinner.setEditable(true);
    spinner.getEditor().setAccessibleText(room.text("client.field." + name));
    return spinner;
  }

  void contact() {
    var name = new TextField();
    var part = new TextField();
    var email = new TextField();
    var phone = new TextField();
    var hidden = new CheckBox(room.text("client.field.private"));
    hidden.setId("relation-private");
    var form = form("contact");
    add(form, "name", name);
    add(form, "part", part);
    add(form, "email", email);
    add(form, "phone", phone);
    form.getChildren().add(hidden);
    open(
        form,
        "contact",
        Space.COMMON,
        () -> {
          var draft =
              new ContactDraft(
                  Optional.of(client),
                  name.getText(),
                  Optional.of(part.getText()),
                  Optional.of(email.getText()),
                  Optional.of(phone.getText()),
                  hidden.isSelected());
          return () -> room.relations().saveContact(Optional.empty(), draft);
        });
  }

  void card(Relation one) {
    var card = one.card();
    var stand = new ComboBox<Substitution>();
    stand.getItems().addAll(Substitution.values());
    stand.setConverter(new ChoiceNames<>(word -> word.in(room.desk().texts())));
    card.substitution().ifPresent(stand::setValue);
    var deal = new ComboBox<DealKind>();
    deal.getItems().addAll(DealKind.values());
    deal.setConverter(new ChoiceNames<>(word -> word.in(room.desk().texts())));
    card.dealKind().ifPresent(deal::setValue);
    var grounds = new TextField(card.grounds().orElse(""));
    var clause = new TextField(card.clause().orElse(""));
    var end = new DateField(room.desk().texts());
    end.setNear(room.today());
    card.clauseEnd().ifPresent(end::setValue);
    var secrecy = new TextField(card.secrecy().orElse(""));
    var days = new Spinner<Integer>(0, LONGEST_NOTICE, card.noticeDays().orElse(0), 7);
    days.getEditor().setAccessibleText(room.text("client.field.noticeDays"));
    var form = form("card");
    add(form, "substitution", stand);
    add(form, "grounds", grounds);
    add(form, "clause", clause);
    add(form, "clauseEnd", end);
    add(form, "secrecy", secrecy);
    add(form, "deal", deal);
    add(form, "noticeDays", days);
    open(
        form,
        "card",
        Space.COMMON,
        () -> {
          var typed =
              new ContractCard(
                  Optional.ofNullable(stand.getValue()),
                  word(grounds),
                  word(clause),
                  end.typed(),
                  word(secrecy),
                  Optional.ofNullable(deal.getValue()),
                  Optional.of(days.getValue()).filter(given -> given > 0),
                  card.marginHundredths());
          return () -> room.relations().card(client, typed);
        });
  }

  private static Optional<String> word(TextField field) {
    return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
  }

  void tell() {
    var scope = new ComboBox<ScopeChanges>();
    scope.getItems().addAll(ScopeChanges.values());
    scope.setConverter(new ChoiceNames<>(word -> word.in(room.desk().texts())));
    scope.setValue(ScopeChanges.NONE);
    var again = new CheckBox(room.text("client.field.again"));
    again.setId("relation-again");
    var words = new WordsArea();
    words.setPrefRowCount(4);
    words.setWrapText(true);
    var form = form("tell");
    add(form, "scope", scope);
    form.getChildren().add(again);
    add(form, "words", words);
    open(
        form,
        "tell",
        Space.COMMON,
        () -> {
          var chosen = scope.getValue();
          boolean isAgain = again.isSelected();
          var said = Optional.of(words.getText());
          return () -> room.relations().tell(client, room.me().id(), chosen, isAgain, said);
        });
  }

  void reply() {
    var words = new WordsArea();
    words.setPrefRowCount(4);
    words.setWrapText(true);
    var form = form("reply");
    add(form, "words", words);
    open(
        form,
        "reply",
        Space.COMMON,
        () -> {
          var said = words.getText();
          return () -> room.relations().reply(client, room.me().id(), said);
        });
  }

  private VBox form(String deed) {
    return FormParts.form(notice, Prose.note(room.text("client.form." + deed)));
  }

  private void add(VBox form, String name, Control field) {
    field.setId("relation-" + name);
    form.getChildren().add(new FormField(room.text("client.field." + name), field));
  }

  private void open(
      VBox form, String deed, Space readers, Supplier<Supplier<RelationOutcome>> read) {
    var button =
        FormParts.primary(
            "relationDeed",
            room.text("client.form.deed"),
            () -> room.desk().tasks().run(read.get(), this::tell));
    form.getChildren().addAll(new ReadersLine(room.desk(), readers), button);
    room.desk().navigation().open(room.text("client.form." + deed + ".title"), form);
  }

  private void tell(RelationOutcome outcome) {
    notice.tell(RelationOutcome.refusal(outcome));
    if (outcome instanceof RelationOutcome.Kept(var deed)) done.accept(deed);
  }
}
