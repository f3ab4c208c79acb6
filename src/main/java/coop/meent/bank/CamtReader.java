package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.RefusedException;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlPaths;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads camt.053 of any version: versions differ in where a few elements stand, and local names
/// are looked for in all those places. Entries stream by, so that a file may be large.
final class CamtReader {

  private static final XmlPaths PATHS = new XmlPaths(2, Set.of("Ntry"));

  private final XmlCursor cursor;
  private final String file;
  private final List<Statement> statements = new ArrayList<>();
  private String root = "";
  private boolean recognised;

  private CamtReader(XmlCursor cursor, String file) {
    this.cursor = cursor;
    this.file = file;
  }

  /// @throws RefusedException with a [StatementRefusal]
  static List<Statement> read(InputStream in, String file) throws IOException {
    return new CamtReader(new XmlCursor(in, PATHS, new StatementTrouble(file)), file).read();
  }

  private List<Statement> read() {
    cursor.eachChild(name -> {
      root = name;
      message(name);
      if (!recognised) cursor.eachChild(this::message);
    });
    if (!recognised) throw new RefusedException(new StatementRefusal.NotCamt(file, root));
    if (statements.isEmpty()) throw new RefusedException(new StatementRefusal.NoStatement(file));
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
    var reader = new CamtStatement(cursor, file);
    var statement = reader.read();
    if (reader.isLaterPage() && !statements.isEmpty() && statements.getLast().isSameAs(statement))
      statements.add(statements.removeLast().continuedBy(statement));
    else statements.add(statement);
  }

  private RefusedException notBookable(String kind) {
    return new RefusedException(new StatementRefusal.NotBookable(file, kind));
  }
}
