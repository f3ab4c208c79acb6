package coop.meent.ledger.ui;

import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ui.Checked;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FieldMark;
import coop.meent.ui.Focus;
import coop.meent.ui.MoneyField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of an entry: its fields under the titles, below them the text of the line when it has
/// one, and what the line becomes with its VAT.
final class LineFields {

  private final BooksDesk desk;
  private final LineModel line;
  private final GridPane pane = new GridPane();
  private final ChoiceField<Account> account;
  private final TextField text = new TextField();
  private final ChoiceField<MemberName> member;
  private final ChoiceField<AssignmentName> assignment;
  private final ChoiceField<VatChoice> vat;
  private final MoneyField debit;
  private final MoneyField credit;
  private final Button say = new Button("", new FontIcon(Feather.EDIT_3));
  private final Button remove = new Button("", new FontIcon(Feather.X));
  private final Label error = new Label();
  private final List<Node> derived = new ArrayList<>();

  /// @param columns as those of the titles
  LineFields(
      BooksDesk desk,
      Catalogue catalogue,
      List<Account> accounts,
      LineModel line,
      List<ColumnConstraints> columns) {
    var texts = desk.texts();
    this.desk = desk;
    this.line = line;
    account = new ChoiceField<>(texts);
    member = new ChoiceField<>(texts);
    assignment = new ChoiceField<>(texts);
    vat = new ChoiceField<>(texts);
    debit = new MoneyField(texts);
    credit = new MoneyField(texts);
    offer(catalogue, accounts);
    pane.getColumnConstraints().setAll(columns);
    pane.getStyleClass().add("entry-line");
    bind();
    name(texts);
    place();
  }

  /// What there is to choose from, as it is now.
  void offer(Catalogue catalogue, List<Account> accounts) {
    account.choices(accounts, desk::name, LineFields::alsoKnownAs);
    member.choices(catalogue.names().members(), MemberName::name);
    assignment.choices(catalogue.names().assignments(), AssignmentName::name);
  }

  /// Its other name and its RGS code.
  private static String alsoKnownAs(Account account) {
    return account.dutchName() + " " + account.englishName() + " " + account.rgs().orElse("");
  }

  private void bind() {
    account.value().bindBidirectional(line.account);
    text.textProperty().bindBidirectional(line.text);
    member.value().bindBidirectional(line.member);
    assignment.value().bindBidirectional(line.assignment);
    vat.value().bindBidirectional(line.vat);
    debit.value().bindBidirectional(line.debit);
    credit.value().bindBidirectional(line.credit);
    for (var field : List.of(account, member, assignment, vat)) check(field);
    for (var field : List.of(debit, credit)) {
      check(field);
      field
          .error()
          .subscribe(wrong -> {
            if (!wrong.isEmpty()) line.typed();
          });
    }
  }

  private <F extends TextField & Checked> void check(F field) {
    FieldMark.follow(field);
    field.error().subscribe(wrong -> tell());
  }

  /// Says below the line what is wrong with the first field that is.
  private void tell() {
    var wrong = wrongField().map(field -> ((Checked) field).error().getValue()).orElse("");
    error.setText(wrong);
    show(error, !wrong.isEmpty());
    line.wrong.set(wrong);
  }

  /// The first field in which something stands that cannot be read.
  Optional<TextField> wrongField() {
    return Stream.<TextField>of(account, member, assignment, vat, debit, credit)
        .filter(field -> !((Checked) field).error().getValue().isEmpty())
        .findFirst();
  }

  /// Whether anything at all stands in it.
  boolean isBegun() {
    return Stream.of(account, text, member, assignment, vat, debit, credit)
        .anyMatch(field -> !field.getText().isBlank());
  }

  private void name(Texts texts) {
    account.setAccessibleText(texts.get("ledger.account"));
    text.setAccessibleText(texts.get("ledger.entry.lineText"));
    text.setPromptText(texts.get("ledger.entry.lineText"));
    member.setAccessibleText(texts.get("ledger.member"));
    assignment.setAccessibleText(texts.get("ledger.assignment"));
    vat.setAccessibleText(texts.get("ledger.vat"));
    debit.setAccessibleText(texts.get("ledger.debit"));
    credit.setAccessibleText(texts.get("ledger.credit"));
    say.setAccessibleText(texts.get("ledger.entry.lineText"));
    remove.setAccessibleText(texts.get("ledger.entry.removeLine"));
    for (var button : List.of(say, remove)) button.getStyleClass().add("icon-only");
    for (Control field : List.of(account, text, member, assignment, vat, debit, credit))
      field.setMaxWidth(Double.MAX_VALUE);
  }

  private void place() {
    var deeds = new HBox(say, remove);
    deeds.setAlignment(Pos.CENTER_RIGHT);
    pane.addRow(0, account, member, assignment, vat, debit, credit, deeds);
    pane.add(text, 0, 1, 4, 1);
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.setMinHeight(Label.USE_PREF_SIZE);
    pane.add(error, 0, 2, 7, 1);
    show(error, false);
    show(text, !line.text.get().isBlank());
    say.setOnAction(event -> sayMore());
    line.text.subscribe(now -> {
      if (!now.isBlank()) show(text, true);
    });
  }

  private static void show(Node node, boolean yes) {
    node.setVisible(yes);
    node.setManaged(yes);
  }

  /// Opens the text of this line.
  void sayMore() {
    show(text, true);
    text.requestFocus();
  }

  void codes(List<VatChoice> choices) {
    vat.choices(choices, one -> one.name(desk.texts().language()));
  }

  /// What the line becomes, below it: nothing when that is the line itself.
  void derived(List<Posting> postings, List<Account> accounts) {
    pane.getChildren().removeAll(derived);
    derived.clear();
    int row = 3;
    for (var posting : postings) {
      var name = accounts.stream().filter(one -> one.id().equals(posting.account())).findFirst();
      add(row, 0, 4, new Label("→ " + name.map(desk::name).orElse("")), HPos.LEFT);
      var amount = new Label(desk.texts().money(posting.amount().abs()));
      add(row, posting.amount().isNegative() ? 5 : 4, 1, amount, HPos.RIGHT);
      row++;
    }
  }

  private void add(int row, int column, int span, Label label, HPos where) {
    label.getStyleClass().add("derived");
    label.setMinWidth(Label.USE_PREF_SIZE);
    GridPane.setHalignment(label, where);
    pane.add(label, column, row, span, 1);
    derived.add(label);
  }

  /// @param number from 1, for the ids by which tests and scripts find the fields
  Node numbered(int number) {
    account.setId("account-" + number);
    text.setId("text-" + number);
    member.setId("member-" + number);
    assignment.setId("assignment-" + number);
    vat.setId("vat-" + number);
    debit.setId("debit-" + number);
    credit.setId("credit-" + number);
    say.setId("say-" + number);
    remove.setId("remove-" + number);
    return pane;
  }

  LineModel line() {
    return line;
  }

  void onRemove(Runnable act) {
    remove.setOnAction(event -> act.run());
  }

  /// @param act told when a choice was made from an open list by Enter
  void onChosen(Runnable act) {
    for (var field : List.of(account, member, assignment, vat)) field.setOnChosen(act);
  }

  /// Where work on this line begins: at the account, or at what a proposal leaves open.
  Control first() {
    return line.account.get() == null ? account : afterAccount();
  }

  /// The field that most likely comes after another; empty when the line is done.
  Optional<Control> after(Node field) {
    if (field.equals(account)) {
      if (!account.settle() || line.account.get() == null) return Optional.of(account);
      return line.follows() && !line.amount().isZero() && !lacksMember()
          ? afterAmount()
          : Optional.of(afterAccount());
    }
    if (field.equals(member)) return Optional.of(member.settle() ? amount() : member);
    if (field.equals(assignment)) return Optional.of(assignment.settle() ? amount() : assignment);
    if (field.equals(text)) return Optional.of(amount());
    if (field.equals(vat)) return vat.settle() ? Optional.empty() : Optional.of(vat);
    if (line.account.get() == null && !line.amount().isZero()) return Optional.of(account);
    return afterAmount();
  }

  private Control afterAccount() {
    return lacksMember() ? member : amount();
  }

  private boolean lacksMember() {
    var on = line.account.get();
    return on != null && on.isPerMember() && line.member.get() == null;
  }

  private Optional<Control> afterAmount() {
    var on = line.account.get();
    boolean bears = line.vat.get() != null || (on != null && desk.vat().usuallyOn(on));
    return bears ? Optional.of(vat) : Optional.empty();
  }

  private Control amount() {
    if (line.debit.get() != null) return debit;
    if (line.credit.get() != null) return credit;
    return line.side == LineModel.Side.DEBIT ? debit : credit;
  }

  Control account() {
    return account;
  }

  /// What is half typed becomes the choice it can only mean.
  void settle() {
    for (var field : List.of(account, member, assignment, vat)) field.settle();
  }

  boolean holds(Node field) {
    return Focus.isIn(field, pane);
  }
}
