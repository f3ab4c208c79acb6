package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.Correction;
import coop.meent.circle.MonthSheet;
import coop.meent.circle.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A circle's month as a command shows it: targets, gifts with their proof, what is to be paid.
record CircleMonthListing(Services services, CircleFacts facts, Terminal terminal) {

  private String name(MemberId member) {
    return services.members().member(member).map(one -> one.numbered()).orElse("");
  }

  void print(MonthSheet sheet, List<Transfer> transfers, LocalDate today) {
    var texts = terminal.texts();
    for (var receipt : sheet.receipts())
      terminal.out().println(name(receipt.member()) + ": " + facts.proof(receipt).in(texts));
    if (sheet.receipts().isEmpty()) terminal.say("cli.circle.nobodyIll");
    if (sheet.shortfall().isPositive()) {
      terminal.say("cli.circle.short", sheet.shortfall(), sheet.asked());
      ways(sheet).printText(terminal.out(), texts);
    }
    for (var one : sheet.corrections())
      if (one.side() == Correction.Side.RECEIVES)
        terminal
            .out()
            .println(name(sheet.corrected(one.position())) + ": " + facts.proof(one).in(texts));
    if (!sheet.lines().isEmpty() || !sheet.corrections().isEmpty())
      gifts(sheet).printText(terminal.out(), texts);
    if (!transfers.isEmpty()) transfers(transfers, today).printText(terminal.out(), texts);
  }

  private Listing ways(MonthSheet sheet) {
    var listing = new Listing("way", "recipient", "receives", "missing");
    for (var way : sheet.ways())
      way.received()
          .forEach((member, money) ->
              listing.row(
                  terminal.texts().get("circle.way." + way.shortage().name()),
                  name(member),
                  money,
                  way.missing()));
    return listing;
  }

  private Listing gifts(MonthSheet sheet) {
    var listing = new Listing("donor", "recipient", "gives", "proof");
    for (var line : sheet.lines())
      listing.row(
          name(line.donor()),
          name(sheet.recipient(line.position())),
          line.paid(),
          line.in(terminal.texts()));
    for (var one : sheet.corrections())
      if (one.side() == Correction.Side.GIVES)
        listing.row(
            name(one.member()),
            name(sheet.corrected(one.position())),
            one.amount(),
            one.in(terminal.texts()));
    return listing;
  }

  private Listing transfers(List<Transfer> transfers, LocalDate today) {
    var listing = new Listing("payer", "payee", "amount", "paid", "state", "end_to_end");
    for (var one : transfers)
      listing.row(
          one.from().map(this::name).orElse(facts.circle().name()),
          name(one.to()),
          one.amount(),
          one.paid(),
          terminal.texts().value(one.state(today)),
          one.endToEnd());
    return listing;
  }

  Map<String, Object> whole(MonthSheet sheet, List<Transfer> transfers, LocalDate today) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("circle", facts.circle().name());
    whole.put("month", sheet.basis().month().toString());
    whole.put("asked", sheet.asked());
    whole.put("given", sheet.given());
    whole.put("missing", sheet.shortfall());
    List<Map<String, Object>> targets = new ArrayList<>();
    for (var receipt : sheet.receipts()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("recipient", name(receipt.member()));
      row.put("level", receipt.level());
      row.put("target", receipt.target());
      row.put("receives", receipt.received());
      row.put("proof", facts.proof(receipt).in(new Texts(terminal.texts().language())));
      targets.add(row);
    }
    whole.put("targets", targets);
    List<Map<String, Object>> again = new ArrayList<>();
    for (var one : sheet.corrections()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("month", one.month().toString());
      row.put("member", name(one.member()));
      row.put("recipient", name(sheet.corrected(one.position())));
      row.put("was", one.was());
      row.put("now", one.now());
      row.put("due", one.due());
      row.put("off_balance", one.amount());
      row.put("receives", one.received());
      again.add(row);
    }
    whole.put("corrections", again);
    whole.put("gifts", gifts(sheet).rows());
    List<Map<String, Object>> ways = new ArrayList<>();
    for (var way : sheet.ways()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("way", way.shortage().name().toLowerCase(Locale.ROOT));
      row.put("missing", way.missing());
      ways.add(row);
    }
    whole.put("ways", ways);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var one : transfers) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("payer", one.from().map(this::name).orElse(facts.circle().name()));
      row.put("payee", name(one.to()));
      row.put("amount", one.amount());
      row.put("paid", one.paid());
      row.put("state", one.state(today).name().toLowerCase(Locale.ROOT));
      row.put("end_to_end", one.endToEnd());
      rows.add(row);
    }
    whole.put("transfers", rows);
    return whole;
  }
}
