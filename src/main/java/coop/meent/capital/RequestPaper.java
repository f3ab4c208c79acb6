package coop.meent.capital;

import coop.meent.bank.BankAccount;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Member;
import coop.meent.statute.RuleVersion;
import java.util.List;
import java.util.Optional;

/// The letter that asks a member for capital.
record RequestPaper(Texts texts) {

  Report fill(
      Report.Builder paper,
      Member member,
      CapitalAccount.Ask ask,
      List<RuleVersion> by,
      Optional<BankAccount> account) {
    var facts =
        Table.named("facts", "")
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 4));
    facts.row(fact("member.name", member.name()));
    member
        .number()
        .ifPresent(number -> facts.row(fact("member.number.long", String.valueOf(number))));
    facts.row(fact("capital.request.amount", texts.euro(ask.open())));
    facts.row(fact("capital.request.on", texts.date(ask.since())));
    account.ifPresent(one -> facts.row(fact("capital.request.iban", spaced(one.iban()))));
    facts.row(fact("capital.request.text", reference(member)));
    for (var version : by)
      facts.row(
          fact(
              "capital.request.by",
              texts.get(
                  "member.notice.by",
                  version.name(texts),
                  version.says(texts),
                  version.article())));
    return paper
        .title(texts.get("capital.request.title"))
        .subtitle(member.name())
        .table(facts.build())
        .closing(texts.get("capital.request.closing", member.name(), texts.euro(ask.open())))
        .closing(texts.get("capital.request.after"))
        .closing(texts.get("member.letter.sign"))
        .build();
  }

  private String reference(Member member) {
    return texts.get(
        "capital.request.reference", member.number().map(String::valueOf).orElse(member.name()));
  }

  private static String spaced(String iban) {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private Row fact(String key, String words) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(words));
  }
}
