package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// What waits at the bank: lines to book, balances that do not join up.
public final class BankWaits implements WaitSource {

  private final BankDesk desk;
  private final Runnable open;

  /// @param open shows the bank lines
  public BankWaits(BankDesk desk, Runnable open) {
    this.desk = desk;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    var texts = desk.texts();
    List<Waiting> waiting = new ArrayList<>();
    for (var book : desk.books().ledger().books()) {
      for (var gap : desk.bank().gaps(book.id()))
        waiting.add(
            new Waiting(
                Tone.LOOK,
                texts.get("bank.gap.between", gap.from(), gap.to(), texts.euro(gap.amount())),
                texts.get("bank.gap.next"),
                texts.get("bank.wait.look"),
                open));
      for (var summary : desk.bank().summaries(book.id()))
        if (summary.openLines() > 0) waiting.add(lines(summary));
    }
    return waiting;
  }

  private Waiting lines(BankAccountSummary summary) {
    var texts = desk.texts();
    return new Waiting(
        Tone.WAIT,
        texts.count("bank.wait.lines", summary.openLines()),
        texts.get("bank.wait.why", summary.account().name(), texts.euro(summary.openAmount())),
        texts.get("bank.wait.deed"),
        open);
  }

  /// How many lines wait in all books; for the rail.
  public static int count(BankDesk desk) {
    long lines = 0;
    for (var book : desk.books().ledger().books())
      for (var summary : desk.bank().summaries(book.id())) lines += summary.openLines();
    return Math.toIntExact(Math.min(lines, Integer.MAX_VALUE));
  }
}
