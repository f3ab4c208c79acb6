package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.YearCloseId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.YearClose;
import coop.meent.ledger.YearService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// A year that laptops apart closed with different balances.
public record YearRivals(
    YearService years, LedgerService ledger, MemberService members, Supplier<MemberId> sitter)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("year_close");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return years.keep(contradiction.about(), new YearCloseId(row), sitter.get());
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known =
        contradiction.versions().stream()
            .map(version -> years.find(new YearCloseId(version.row())))
            .toList();
    var thing =
        known.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(close -> texts.get("annual.keep.thing", String.valueOf(close.year()), book(close)))
            .orElse("?");
    return new Told(
        thing,
        known.stream()
            .map(close -> close.map(one -> said(one, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private String book(YearClose close) {
    return ledger.book(close.book()).map(Book::name).orElse("?");
  }

  private Said said(YearClose close, Texts texts) {
    var who = members.member(close.by()).map(Member::name).orElse("?");
    var name = close.mark().substring(0, 8);
    return new Said(
        name,
        texts.get("annual.keep.short", texts.euro(close.result()), who),
        List.of(
            new Detail(texts.get("annual.result"), texts.euro(close.result())),
            new Detail(texts.get("annual.total"), texts.euro(close.total())),
            new Detail(texts.get("annual.by"), who),
            new Detail(texts.get("annual.paper.mark"), name)));
  }
}
