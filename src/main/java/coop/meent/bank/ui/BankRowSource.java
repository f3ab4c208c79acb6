package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankService;
import coop.meent.bank.Proposal;
import coop.meent.ui.PageSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Bank lines with their proposals, a page at a time.
record BankRowSource(BankService bank) implements PageSource<BankRow, BankLineFilter> {

  @Override
  public long count(BankLineFilter filter) {
    return bank.countLines(filter);
  }

  @Override
  public List<BankRow> page(BankLineFilter filter, long offset, int limit) {
    var lines = bank.lines(filter, offset, limit);
    var open = lines.stream().filter(BankLine::isOpen).map(BankLine::id).toList();
    var proposals =
        bank.propose(open).stream().collect(Collectors.toMap(Proposal::line, Function.identity()));
    return lines.stream()
        .map(line -> new BankRow(line, Optional.ofNullable(proposals.get(line.id()))))
        .toList();
  }

  @Override
  public Object identity(BankRow row) {
    return row.line().id();
  }
}
