package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankStatement;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// On Home: how many bank lines are to be booked, since when they are here, how many have a
/// proposal.
public final class BankWaits implements WaitSource {

  /// Past this many lines, thinking of a proposal for each takes longer than a reader of Home
  /// waits.
  private static final long MOST_PROPOSALS = 500;

  private final BankDesk desk;
  private final Runnable go;

  /// @param go opens the bank page
  public BankWaits(BankDesk desk, Runnable go) {
    this.desk = desk;
    this.go = go;
  }

  @Override
  public List<Waiting> waiting() {
    var waiting =
        desk.bank().summaries(desk.book()).stream().filter(one -> one.openLines() > 0).toList();
    long open = waiting.stream().mapToLong(BankAccountSummary::openLines).sum();
    if (open == 0) return List.of();
    var texts = desk.texts();
    List<String> why = new ArrayList<>();
    imported(waiting).ifPresent(day -> why.add(texts.get("bank.ui.waits.imported", day)));
    if (open <= MOST_PROPOSALS) {
      int proposals = desk.bank().proposeAll(desk.book()).size();
      why.add(texts.count("bank.ui.waits.proposals", proposals));
    }
    return List.of(
        new Waiting(
            Tone.WAIT,
            texts.count("bank.ui.waits", open),
            String.join(" · ", why),
            texts.get("bank.ui.waits.deed"),
            go));
  }

  private java.util.Optional<LocalDate> imported(List<BankAccountSummary> waiting) {
    return waiting.stream()
        .flatMap(one -> desk.bank().statements(one.account().id()).stream())
        .map(BankStatement::importedAt)
        .max(Comparator.<Instant>naturalOrder())
        .map(at -> at.atZone(desk.clock().getZone()).toLocalDate());
  }
}
