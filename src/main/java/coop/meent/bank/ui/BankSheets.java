package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankRule;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Dialogs.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the bank page opens beside itself.
final class BankSheets {

  private static final List<String> STATEMENTS = List.of("*.xml", "*.zip");

  private final BankDesk desk;
  private final Runnable changed;

  /// @param changed told when something was taken in or a rule was kept
  BankSheets(BankDesk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  /// Asks for files and shows what taking them in would do.
  void chooseFiles(BankOverview overview, @Nullable BankAccountSummary account) {
    var texts = desk.texts();
    var book = account == null ? overview.own().id() : account.account().book();
    desk.books()
        .desk()
        .dialogs()
        .openFiles(
            new FileKind(texts.get("bank.import.title"), texts.get("bank.import.kind"), STATEMENTS),
            files -> preview(book, files));
  }

  private void preview(BookId book, List<Path> files) {
    desk.tasks()
        .runLong(
            desk.texts().get("bank.import.reading"),
            progress -> desk.bank().preview(book, files),
            outcome -> new ImportSheet(desk, book, files, changed).show(outcome));
  }

  void split(BankRow row, BankOverview overview, Consumer<JournalEntry> booked) {
    new SplitSheet(desk, overview, row, booked).open();
  }

  /// A rule for lines like this one, on the account that was chosen for it.
  void makeRule(BankRow row, @Nullable Account account, BankOverview overview) {
    var start = RuleModel.Start.of(row, Optional.ofNullable(account));
    new RuleSheet(desk, overview, start, changed).open();
  }

  void rules(BankOverview overview) {
    new RulesSheet(desk, overview, this::change).open();
  }

  private void change(BankOverview overview, BankRule rule) {
    new RuleSheet(desk, overview, RuleModel.Start.of(rule, overview), changed).open();
  }
}
