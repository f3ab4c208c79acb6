package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Bank lines, as search shows them: who, what for, and the amount with its sign.
public final class LineFinder implements Finder {

  private final BankService bank;

  public LineFinder(BankService bank) {
    this.bank = bank;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.BANK_LINE;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    Map<UUID, BankLine> found = new HashMap<>();
    for (var line : bank.lines(ids.stream().map(BankLineId::new).toList()))
      found.put(line.id().uuid(), line);
    return ids.stream().map(found::get).filter(line -> line != null).map(LineFinder::hit).toList();
  }

  private static List<String> also(StatementLine content) {
    return Stream.of(
            content.counterparty(),
            content.counterpartyIban(),
            content.structuredText(),
            content.endToEnd(),
            content.bankReference())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Hit hit(BankLine line) {
    var content = line.content();
    var who =
        content.ultimateParty().or(content::counterparty).or(content::counterpartyIban).orElse("");
    var what =
        Optional.of(content.text())
            .filter(text -> !text.isBlank())
            .or(content::structuredText)
            .or(content::endToEnd)
            .orElse("");
    return new Hit(
        SearchKind.BANK_LINE,
        line.id(),
        "",
        who.isEmpty() ? line.description() : who,
        who.isEmpty() ? "" : what,
        also(content),
        Optional.of(content.booked()),
        Optional.of(content.amount()));
  }
}
