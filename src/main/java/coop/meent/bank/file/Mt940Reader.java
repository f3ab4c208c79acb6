package coop.meent.bank.file;

import coop.meent.base.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads SWIFT MT940, with or without the envelope around each message. A statement that goes on in
/// the next message (an intermediate balance, `:62M:`) is made whole.
public final class Mt940Reader {

  private static final Pattern FIELD = Pattern.compile("^:(\\d{2}[A-Z]?):(.*)$");
  private static final Pattern END = Pattern.compile("^-(}.*)?$");

  private final TextFile file;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Mt940Field> message = new ArrayList<>();
  private boolean goesOn;

  public Mt940Reader(TextFile file) {
    this.file = file;
  }

  /// @throws RefusedException with a [StatementRefusal]
  public List<Statement> read() {
    int number = 0;
    for (var line : file.lines()) {
      number++;
      var field = FIELD.matcher(line);
      if (field.matches()) begin(field.group(1), field.group(2), number);
      else if (END.matcher(line.strip()).matches()) end();
      else if (!message.isEmpty()) message.getLast().add(line);
    }
    end();
    if (statements.isEmpty())
      throw new RefusedException(new StatementRefusal.NoStatement(file.name()));
    return statements;
  }

  private void begin(String tag, String value, int line) {
    if (tag.equals("20")) end();
    message.add(new Mt940Field(tag, line, value));
  }

  private void end() {
    if (message.isEmpty()) return;
    var read = new Mt940Statement(file, message).read();
    message.clear();
    var isLaterPage =
        goesOn && read.isContinued() && statements.getLast().iban().equals(read.statement().iban());
    if (isLaterPage) statements.add(statements.removeLast().continuedBy(read.statement()));
    else statements.add(read.statement());
    goesOn = read.goesOn();
  }
}
