package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.Proposal;
import coop.meent.base.Id.BankLineId;
import coop.meent.ui.Badge;
import coop.meent.ui.PageSource;
import coop.meent.ui.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines in the order of the filter, each with its proposal or with the entry that books it.
final class LineSource implements PageSource<LineRow, BankLineFilter> {

  private final BankDesk desk;

  LineSource(BankDesk desk) {
    this.desk = desk;
  }

  @Override
  public long count(BankLineFilter filter) {
    return desk.bank().countLines(filter);
  }

  @Override
  public Object identity(LineRow row) {
    return row.line().id();
  }

  /// The line above the page comes along, to be compared with its first.
  @Override
  public List<LineRow> page(BankLineFilter filter, long offset, int limit) {
    int above = offset > 0 ? 1 : 0;
    var rows = rows(desk.bank().lines(filter, offset - above, limit + above));
    return rows.size() > above ? rows.subList(above, rows.size()) : List.of();
  }

  private List<LineRow> rows(List<BankLine> lines) {
    var words = new BankWords(desk.texts(), Catalogue.read(desk));
    Map<BankLineId, Proposal> proposals = new HashMap<>();
    for (var proposal : desk.bank().propose(lines.stream().map(BankLine::id).toList()))
      proposals.put(proposal.line(), proposal);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> {
          var proposal = Optional.ofNullable(proposals.get(lines.get(i).id()));
          return row(words, lines.get(i), proposal, TwinLine.of(lines, i));
        })
        .toList();
  }

  /// One line by itself, read anew.
  LineRow row(BankWords words, BankLine line) {
    return row(words, line, desk.bank().propose(line.id()), TwinLine.NONE);
  }

  private LineRow row(BankWords words, BankLine line, Optional<Proposal> proposal, TwinLine twin) {
    var entry = line.entry().flatMap(desk.ledger()::entry);
    if (entry.isPresent())
      return new LineRow(line, proposal, words.bookedAs(entry.get()), words.accounts(entry.get()));
    var account = proposal.map(words::accounts).orElse("");
    return new LineRow(line, proposal, badge(words, proposal, twin), account);
  }

  private Badge badge(BankWords words, Optional<Proposal> proposal, TwinLine twin) {
    var texts = desk.texts();
    boolean certain = proposal.filter(Proposal::isCertain).isPresent();
    return switch (twin) {
      case ABOVE -> new Badge(certain ? Tone.INFO : Tone.LOOK, texts.get("bank.ui.why.twin"));
      case HIGHER -> new Badge(certain ? Tone.INFO : Tone.LOOK, texts.get("bank.ui.why.equal"));
      case NONE ->
          proposal
              .map(words::why)
              .orElseGet(() -> new Badge(Tone.LOOK, texts.get("bank.ui.why.none")));
    };
  }
}
