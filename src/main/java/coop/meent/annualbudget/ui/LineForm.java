package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.annualbudget.BudgetLine;
import coop.meent.annualbudget.Filling;
import coop.meent.annualbudget.MonthAmounts;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Plans one account: an amount for the year, spread evenly or as the year before was, or each
/// month by itself.
final class LineForm {

  private static final int COLUMNS = 2;

  /// How an amount becomes months; `annualbudget.how.<HOW>` in words.
  private enum How {
    EVEN,
    AS_BEFORE,
    MONTHLY
  }

  private final AnnualBudgetDesk room;
  private final AnnualBudget budget;
  private final Optional<Account> wanted;
  private final NoticeBar notice;
  private final ChoiceField<Account> account;
  private final ComboBox<How> how = new ComboBox<>();
  private final MoneyField amount;
  private final Map<Month, MoneyField> months = new EnumMap<>(Month.class);
  private final TextField note = new TextField();

  LineForm(AnnualBudgetDesk room, AnnualBudget budget, Optional<Account> wanted) {
    this.room = room;
    this.budget = budget;
    this.wanted = wanted;
    notice = new NoticeBar(room.texts());
    account = new ChoiceField<>(room.texts());
    amount = new MoneyField(room.texts());
    for (var month : Month.values()) months.put(month, new MoneyField(room.texts()));
  }

  void open() {
    account.setId("budgetAccount");
    how.setId("budgetHow");
    amount.setId("budgetAmount");
    note.setId("budgetNote");
    account.choices(
        room.budgets().accounts(budget.book(), budget.year()), one -> one.label().in(room.texts()));
    how.setConverter(new ChoiceNames<>(one -> room.text("annualbudget.how." + one)));
    how.getItems().setAll(How.values());
    how.setMaxWidth(Double.MAX_VALUE);
    var sum = new FormField(room.text("annualbudget.amount"), amount);
    sum.setHint(room.text("annualbudget.amount.hint"));
    var each = each();
    how.valueProperty()
        .subscribe(chosen -> {
          see(each, chosen == How.MONTHLY);
          see(sum, chosen != How.MONTHLY);
        });
    how.setValue(How.EVEN);
    account.value().subscribe(this::fill);
    wanted.ifPresent(account.value()::set);
    var space = bookOf().space();
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(room.text("annualbudget.line.why")));
    parts.add(new FormField(room.text("annualbudget.account"), account));
    parts.add(new FormField(room.text("annualbudget.how"), how));
    parts.add(sum);
    parts.add(each);
    var words = new FormField(room.text("annualbudget.note"), note);
    words.setHint(room.text("annualbudget.note.hint"));
    parts.add(words);
    parts.add(new ReadersLine(room.desk(), space));
    parts.add(FormParts.primary("budgetKeep", room.text("annualbudget.line.deed"), this::act));
    room.desk()
        .navigation()
        .open(
            room.text("annualbudget.line.title", String.valueOf(budget.year())),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private Book bookOf() {
    return room.books().stream()
        .filter(one -> one.id().equals(budget.book()))
        .findFirst()
        .orElseThrow();
  }

  private GridPane each() {
    var grid = new GridPane(12, 4);
    months.forEach((month, field) -> {
      field.setId("budget-" + month.getValue());
      var name = month.getDisplayName(TextStyle.FULL_STANDALONE, room.texts().language().locale());
      int at = month.getValue() - 1;
      int half = Month.values().length / COLUMNS;
      grid.add(new FormField(name, field), at / half, at % half);
    });
    return grid;
  }

  private static void see(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /// What is planned of it by now.
  private void fill(@Nullable Account of) {
    if (of == null) return;
    budget.line(of.id()).ifPresent(this::fill);
  }

  private void fill(BudgetLine line) {
    var total = line.months().total();
    how.setValue(line.months().equals(MonthAmounts.even(total)) ? How.EVEN : How.MONTHLY);
    amount.value().set(total);
    months.forEach((month, field) -> field.value().set(line.months().of(month)));
    note.setText(line.note());
  }

  private void act() {
    var of = account.value().get();
    if (!account.settle() || of == null) {
      account.requestFocus();
      return;
    }
    var unread = unread();
    if (unread.isPresent()) {
      unread.get().requestFocus();
      return;
    }
    var filling = filling();
    var words = note.getText();
    room.run(
        () ->
            room.budgets().set(budget.book(), budget.year(), of.id(), filling, Optional.of(words)),
        notice,
        planned ->
            room.planned(
                room.text("annualbudget.line.done", of.label().in(room.texts())), planned));
  }

  /// A field with something in it that is no amount, or an amount that is not there.
  private Optional<MoneyField> unread() {
    if (how.getValue() != How.MONTHLY)
      return Optional.of(amount).filter(one -> one.value().get() == null);
    return months.values().stream()
        .filter(one -> one.value().get() == null && !one.getText().isBlank())
        .findFirst();
  }

  private Filling filling() {
    return switch (how.getValue()) {
      case EVEN -> new Filling.Even(value(amount));
      case AS_BEFORE -> new Filling.AsBefore(value(amount));
      case MONTHLY ->
          new Filling.Monthly(
              MonthAmounts.of(month ->
                  Optional.ofNullable(months.get(month)).map(LineForm::value).orElse(Money.ZERO)));
    };
  }

  private static Money value(MoneyField field) {
    return Optional.ofNullable(field.value().get()).orElse(Money.ZERO);
  }
}
