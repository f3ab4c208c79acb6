package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.store.Store;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Looks whether what lies in the file of allied circles is what their months come to when they are
/// computed anew. A laptop that cannot read what a month was computed with judges nothing.
public final class AllianceAudit {

  private final Store store;
  private final AllianceRows rows = new AllianceRows();

  public AllianceAudit(Store store) {
    this.store = store;
  }

  /// Every gift and receipt between allied circles that lies here is one that the month comes to,
  /// and what leaves balances is received.
  public Optional<CircleAudit.Found> otherHelp() {
    return store.read(this::otherHelp);
  }

  private Optional<CircleAudit.Found> otherHelp(DSLContext sql) {
    for (var alliance : rows.all(sql))
      for (var month : alliance.months()) {
        var basis = rows.basis(sql, month.id());
        if (month.isContested() || basis.isEmpty()) continue;
        var sheet = new AllianceSheet(basis.get());
        var circles = alliance.steps().stream().map(AllianceFacts.Step::circle).distinct().toList();
        var lines =
            circles.stream()
                .flatMap(circle -> rows.given(sql, circle).stream())
                .filter(one -> one.id().equals(month.id()))
                .toList();
        var receipts =
            circles.stream()
                .flatMap(circle -> rows.received(sql, circle).stream())
                .filter(one -> one.id().equals(month.id()))
                .toList();
        boolean isSound =
            basis.get().mark().equals(month.mark())
                && sheet.isConserving()
                && sheet.lines().containsAll(lines)
                && sheet.receipts().containsAll(receipts);
        if (!isSound)
          return Optional.of(
              new CircleAudit.Found(
                  alliance.name(), month.month(), given(sheet.lines()), given(lines)));
      }
    return Optional.empty();
  }

  private static Money given(List<HelpLine> lines) {
    return Money.sum(lines.stream().map(HelpLine::paid).toList());
  }
}
