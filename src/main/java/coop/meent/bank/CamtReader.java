package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.RefusedException;
import java.util.ArrayList;
import java.util.List;

/// Reads camt.053 of any version: versions differ in where a few elements stand, and local names
/// are looked for in all those places. Entries stream by, so that a file may be large.
final class CamtReader {

  private final XmlCursor cursor;
  private final List<Statement> statements = new ArrayList<>();
  private String root = "";
  private boolean recognised;

  CamtReader(XmlCursor cursor) {
    this.cursor = cursor;
  }

  /// @throws RefusedException with a [StatementRefusal]
  List<Statement> read() {
    cursor.eachChild(name -> {
      root = name;
      message(name);
      if (!recognised) cursor.eachChild(this::message);
    });
    if (!recognised) throw new RefusedException(new StatementRefusal.NotCamt(cursor.file(), root));
    if (statements.isEmpty())
      throw new RefusedException(new StatementRefusal.NoStatement(cursor.file()));
    return statements;
  }

  private void message(String name) {
    switch (name) {
      case "BkToCstmrStmt" -> {
        recognised = true;
        cursor.eachChild(this::statement);
      }
      case "BkToCstmrAcctRpt" -> throw notBookable("camt.052");
      case "BkToCstmrDbtCdtNtfctn" -> throw notBookable("camt.054");
      default -> {}
    }
  }

  private void statement(String name) {
    if (!name.equals("Stmt")) return;
    var reader = new CamtStatement(cursor);
    var statement = reader.read();
    if (reader.isLaterPage() && !statements.isEmpty() && statements.getLast().isSameAs(statement))
      statements.add(statements.removeLast().continuedBy(statement));
    else statements.add(statement);
  }

  private RefusedException notBookable(String kind) {
    return new RefusedException(new StatementRefusal.NotBookable(cursor.file(), kind));
  }
}
