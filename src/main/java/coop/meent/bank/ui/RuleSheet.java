package coop.meent.bank.ui;

import coop.meent.bank.BankRule;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionChoices.MemberName;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A rule in words that can be read and changed: when all that is filled in fits a line, its
/// account is proposed.
final class RuleSheet {

  private final BankDesk desk;
  private final RuleModel model;
  private final Runnable changed;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private TextField name;
  @FXML private ComboBox<Way> direction;
  @FXML private TextField counterparty;
  @FXML private TextField iban;
  @FXML private TextField text;
  @FXML private ChoiceField<Account> account;
  @FXML private ChoiceField<MemberName> member;
  @FXML private TextField entryText;

  RuleSheet(BankDesk desk, BankOverview overview, RuleModel.Start start, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    model = new RuleModel(desk, start, overview.own().id());
    root = Fxml.load(this, desk.texts());
    account.choices(overview.accountsOf(overview.own().id()), desk.books()::name);
    member.choices(overview.choices().members(), MemberName::name);
    direction.getItems().setAll(Way.values());
    direction.setConverter(new Words());
    bind();
  }

  private void bind() {
    notice.notice().bindBidirectional(model.notice);
    name.textProperty().bindBidirectional(model.name);
    direction.valueProperty().bindBidirectional(model.way);
    counterparty.textProperty().bindBidirectional(model.counterparty);
    iban.textProperty().bindBidirectional(model.iban);
    text.textProperty().bindBidirectional(model.text);
    account.value().bindBidirectional(model.account);
    member.value().bindBidirectional(model.member);
    entryText.textProperty().bindBidirectional(model.entryText);
  }

  void open() {
    desk.books().desk().navigation().open(desk.texts().get("bank.rule.title"), root);
  }

  @FXML
  void onSave() {
    model.save(this::saved);
  }

  private void saved(BankRule rule) {
    desk.books().desk().navigation().closeSheet();
    desk.books().desk().notices().done(desk.texts().get("bank.rule.saved", rule.name()));
    changed.run();
  }

  private final class Words extends StringConverter<Way> {
    @Override
    public String toString(@Nullable Way way) {
      return way == null ? "" : way.words(desk.texts());
    }

    @Override
    public Way fromString(String typed) {
      throw new UnsupportedOperationException("chosen, never typed");
    }
  }
}
