package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_STATEMENT;
import static coop.meent.store.db.Tables.BANK_STATEMENT_FORMAT;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementFormat;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BankStatementRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// The statements that were imported.
final class BankStatements {

  /// A statement as it will be stored. Its id comes from what the bank says of it, so that the same
  /// statement in another file, or on another laptop, is the same row.
  static BankStatement of(BankAccountId account, Statement statement, String file, Instant now) {
    var id =
        Ids.derived(
            "bank-statement",
            account.uuid().toString(),
            word(statement.reference()),
            word(statement.from()),
            word(statement.to()),
            word(statement.opening()),
            word(statement.closing()));
    return new BankStatement(
        new StatementId(id),
        account,
        statement.reference(),
        statement.from(),
        statement.to(),
        statement.opening(),
        statement.closing(),
        statement.lines().size(),
        statement.total(),
        statement.totalOfLastDay(),
        file,
        now);
  }

  private static String word(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  void put(Tx tx, Space space, BankStatement statement, StatementFormat format) {
    put(tx, space, statement);
    if (format == StatementFormat.CAMT053) return;
    var row = BANK_STATEMENT_FORMAT.newRecord();
    row.setId(IdConverter.bytes(statement.id().uuid()));
    row.setFormat(format.name());
    tx.put(space, row);
  }

  /// Of those that came in another format than camt.053.
  Map<StatementId, StatementFormat> formats(DSLContext sql) {
    Map<StatementId, StatementFormat> formats = new HashMap<>();
    sql.selectFrom(BANK_STATEMENT_FORMAT)
        .forEach(row ->
            formats.put(
                new StatementId(IdConverter.uuid(row.getId())),
                StatementFormat.valueOf(row.getFormat())));
    return formats;
  }

  private void put(Tx tx, Space space, BankStatement statement) {
    var row = BANK_STATEMENT.newRecord();
    row.setId(statement.id());
    row.setBankAccountId(statement.account());
    statement.reference().ifPresent(row::setReference);
    statement.from().ifPresent(row::setFromDate);
    statement.to().ifPresent(row::setToDate);
    statement.opening().ifPresent(row::setOpeningCents);
    statement.closing().ifPresent(row::setClosingCents);
    row.setLineCount(statement.lineCount());
    row.setTotalCents(statement.total());
    row.setLastDayCents(statement.lastDay());
    row.setFileName(statement.file());
    row.setImportedAt(statement.importedAt());
    tx.put(space, row);
  }

  /// In order of their days.
  List<BankStatement> of(DSLContext sql, BankAccountId account) {
    return sql.selectFrom(BANK_STATEMENT)
        .where(BANK_STATEMENT.BANK_ACCOUNT_ID.eq(account))
        .orderBy(BANK_STATEMENT.TO_DATE, BANK_STATEMENT.FROM_DATE, BANK_STATEMENT.ID)
        .fetch(BankStatements::statement);
  }

  private static BankStatement statement(BankStatementRecord row) {
    return new BankStatement(
        row.getId(),
        row.getBankAccountId(),
        Optional.ofNullable(row.getReference()),
        Optional.ofNullable(row.getFromDate()),
        Optional.ofNullable(row.getToDate()),
        Optional.ofNullable(row.getOpeningCents()),
        Optional.ofNullable(row.getClosingCents()),
        row.getLineCount(),
        row.getTotalCents(),
        row.getLastDayCents(),
        row.getFileName(),
        row.getImportedAt());
  }
}
