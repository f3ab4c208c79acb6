package coop.meent.bank;

import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.ImportPlan.NewStatement;
import coop.meent.bank.file.Statement;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Compares the statements of some files with what a book has.
final class ImportPlanner {

  /// A file that was read.
  record Source(String file, List<Statement> statements) {}

  private final KnownBank known;
  private final Instant now;
  private final FreeAccounts free;
  private final List<BankAccount> newAccounts = new ArrayList<>();
  private final List<NewStatement> newStatements = new ArrayList<>();
  private final List<BankLine> newLines = new ArrayList<>();
  private final Map<BankAccountId, OfAccount> accounts = new HashMap<>();
  private final List<Compared> compared = new ArrayList<>();

  /// What this import needs of each bank account it meets.
  private record OfAccount(StatementHistory history, LineIds ids) {}

  private record Compared(
      Statement statement, BankAccount account, BankStatement stored, int newLines) {}

  ImportPlanner(KnownBank known, Instant now) {
    this.known = known;
    this.now = now;
    free = known.freeAccounts();
  }

  /// @throws RefusedException with an [ImportRefusal]
  ImportPlan plan(List<Source> given) {
    var sources = given.stream().map(this::byTheirIban).toList();
    for (var source : sources) {
      for (var statement : source.statements()) compare(source, statement, sources);
    }
    return new ImportPlan(
        free.added(),
        newAccounts,
        newStatements,
        newLines,
        compared.stream().map(this::answer).toList());
  }

  private Source byTheirIban(Source source) {
    return new Source(source.file(), source.statements().stream().map(known::byItsIban).toList());
  }

  private void compare(Source source, Statement statement, List<Source> all) {
    var account = account(source, statement);
    var of = accounts.computeIfAbsent(account.id(), any -> ofAccount(account, all));
    var stored = BankStatements.of(account.id(), statement, source.file(), now);
    var ids = of.ids().of(stored.id(), statement.format(), of.history().apart(stored));
    int before = newLines.size();
    int position = 0;
    for (var line : statement.lines()) {
      position++;
      var answer = ids.answer(line);
      if (answer.isNew())
        newLines.add(
            new BankLine(answer.id(), account.id(), stored.id(), position, line, Optional.empty()));
    }
    if (!of.history().contains(stored.id())) {
      of.history().add(stored);
      newStatements.add(new NewStatement(stored, statement.format()));
    }
    compared.add(new Compared(statement, account, stored, newLines.size() - before));
  }

  private BankAccount account(Source source, Statement statement) {
    var met =
        newAccounts.stream()
            .filter(account -> account.iban().equals(statement.iban()))
            .filter(account -> account.currency().equals(statement.currency()))
            .findFirst()
            .or(() -> known.account(source.file(), statement));
    if (met.isPresent()) return met.get();
    var account = known.link(statement, free.next(source.file(), statement.iban()));
    newAccounts.add(account);
    return account;
  }

  private OfAccount ofAccount(BankAccount account, List<Source> all) {
    var statements =
        all.stream()
            .flatMap(source -> source.statements().stream())
            .filter(statement -> statement.iban().equals(account.iban()))
            .filter(statement -> statement.currency().equals(account.currency()))
            .toList();
    var history = new StatementHistory(known.statements(account.id()));
    return new OfAccount(history, new LineIds(account.id(), known.lines(account.id(), statements)));
  }

  private ImportedStatement answer(Compared item) {
    var statement = item.statement();
    var history = Objects.requireNonNull(accounts.get(item.account().id())).history();
    int lines = statement.lines().size();
    return new ImportedStatement(
        item.stored().file(),
        item.account(),
        newAccounts.contains(item.account()),
        statement.from(),
        statement.to(),
        statement.opening(),
        statement.closing(),
        lines,
        item.newLines(),
        lines - item.newLines(),
        statement.pending(),
        statement.gap(),
        history.gapBefore(item.stored()));
  }
}
