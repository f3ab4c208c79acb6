package coop.meent.capital;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Cooperative.Liability;
import coop.meent.member.Member;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The certificate that a member gets: that they are one, since when, and with what capital.
record CertificatePaper(Texts texts) {

  /// Whom it is about, as they stand on a day.
  record Held(Member member, Optional<Register.Line> line, CapitalAccount account, LocalDate day) {}

  Report fill(Report.Builder paper, Held held, Optional<Liability> liability, List<Member> board) {
    var member = held.member;
    var balance = held.account.balance(held.day);
    paper
        .title(texts.get("capital.certificate.title"))
        .subtitle(member.name() + " · " + texts.get("member.paper.asOf", held.day))
        .figure(Figure.of(texts.get("member.capital"), balance))
        .table(membership(held));
    var lots = held.account.lots(held.day);
    if (!lots.isEmpty()) paper.table(lots(lots));
    liability.ifPresent(
        form -> paper.closing(texts.get("capital.certificate.liability." + form.name())));
    return paper
        .closing(texts.get("capital.certificate.closing", held.day))
        .table(signatures(board))
        .build();
  }

  private Table membership(Held held) {
    var facts =
        Table.named("facts", "")
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 4));
    facts.row(fact("member.name", held.member.name()));
    held.member
        .number()
        .ifPresent(number -> facts.row(fact("member.number.long", String.valueOf(number))));
    held.member.town().ifPresent(town -> facts.row(fact("member.town", town)));
    held.line.ifPresent(line -> {
      var standing = line.standing();
      facts.row(fact("member.state", standing.state().in(texts)));
      standing.admitted().ifPresent(day -> facts.row(fact("member.joined", texts.date(day))));
      standing.lastDay().ifPresent(day -> facts.row(fact("member.left", texts.date(day))));
    });
    return facts.build();
  }

  private Row fact(String key, String words) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(words));
  }

  private Table lots(List<CapitalAccount.Lot> lots) {
    var table =
        Table.named("lots", texts.get("capital.lots.title"))
            .column(Column.date("on", texts.get("member.paper.on")))
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.amount("amount", texts.get("capital.lot.amount")))
            .column(Column.amount("left", texts.get("capital.lot.left")));
    for (var lot : lots)
      table.row(
          Row.of(
              Cell.of(lot.on()),
              Cell.of(lot.origin().known().map(kind -> kind.in(texts)).orElse("")),
              Cell.of(lot.amount()),
              Cell.of(lot.left())));
    return table.build();
  }

  private Table signatures(List<Member> board) {
    var table =
        Table.named("signatures", texts.get("capital.signatures"))
            .column(Column.text("name", texts.get("member.name"), 3))
            .column(Column.text("on", texts.get("capital.signed.on"), 2))
            .column(Column.text("signature", texts.get("capital.signature"), 4));
    for (var one : board) table.row(Row.of(Cell.of(one.name()), Cell.empty(), Cell.empty()));
    if (board.isEmpty()) table.row(Row.of(Cell.empty(), Cell.empty(), Cell.empty()));
    return table.build();
  }
}
