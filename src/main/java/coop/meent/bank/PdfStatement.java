package coop.meent.bank;

import coop.meent.bank.file.CardReader;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.bank.file.TextFile;
import coop.meent.base.RefusedException;
import coop.meent.document.PdfPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A PDF, of which only one kind is read: the statement of a credit card whose issuer gives nothing
/// else. Pages of banks are for people; they give files that say more.
final class PdfStatement {

  /// Past any such statement, which has a few pages.
  static final long MAX_BYTES = 8L << 20;

  private static final int MAX_PAGES = 60;

  private PdfStatement() {}

  static List<Statement> read(String name, byte[] pdf) {
    var text = new TextFile(name, lines(name, pdf));
    if (!CardReader.isCard(text)) throw other(name);
    return new CardReader(text).read();
  }

  /// Whatever a broken file does to its reader, it is not a statement.
  private static List<String> lines(String name, byte[] pdf) {
    try (var pages = PdfPages.of(pdf)) {
      if (pages.count() > MAX_PAGES) throw other(name);
      List<String> lines = new ArrayList<>();
      for (int page = 1; page <= pages.count(); page++)
        pages.text(page).lines().forEach(lines::add);
      return lines;
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(
          new StatementRefusal.OtherFormat(name, FileKind.PDF.toString()), e);
    }
  }

  private static RefusedException other(String name) {
    return new RefusedException(new StatementRefusal.OtherFormat(name, FileKind.PDF.toString()));
  }
}
