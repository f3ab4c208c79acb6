package coop.meent.cli;

import coop.meent.sister.Ability;
import coop.meent.sister.Arrival;
import coop.meent.sister.Band;
import coop.meent.sister.Consent;
import coop.meent.sister.Keys;
import coop.meent.sister.OfferDraft;
import coop.meent.sister.Offered;
import coop.meent.sister.Sister;
import coop.meent.sister.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Sisters, people and letters as tables.
record SistersPrint(ExchangeDeed common, Terminal terminal, Services services) {

  private Standing now() {
    return services.sisters().standing();
  }

  private void print(Listing listing) {
    common.print(listing, terminal);
  }

  private Object word(Enum<?> value) {
    return common.isForPrograms() ? value.name() : terminal.texts().value(value);
  }

  private String name(coop.meent.base.Id.MemberId who) {
    return ExchangeDeed.name(services, who);
  }

  void sisters() {
    var listing = new Listing("name", "state", "detail", "code");
    for (var one : now().sisters().values()) row(listing, one);
    print(listing);
  }

  void sister(Sister one) {
    var listing = new Listing("name", "state", "detail", "code");
    row(listing, one);
    print(listing);
  }

  private void row(Listing listing, Sister one) {
    var code = one.keys().map(Keys::fingerprint).map(print -> print.text());
    listing.row(one.name(), word(one.state()), one.contact(), code);
  }

  void consent(Consent one) {
    var listing = new Listing("name", "said", "place", "rate_from", "rate_to");
    var said =
        common.isForPrograms()
            ? one.isYes()
            : terminal.texts().get(one.isYes() ? "exchange.yes" : "exchange.no");
    listing.row(name(one.member()), said, word(one.region()), one.band().from(), one.band().to());
    print(listing);
  }

  void people() {
    var listing =
        new Listing(
            "code",
            "cooperative",
            "skills",
            "place",
            "free",
            "rate_from",
            "rate_to",
            "until",
            "state");
    for (var one : now().people())
      listing.row(
          one.offered().code(),
          one.sister().name(),
          skills(one.offered()),
          word(one.offered().region()),
          free(one.offered()),
          one.offered().band().from(),
          one.offered().band().to(),
          one.until(),
          one.asked().map(ask -> word(ask.state())));
    print(listing);
  }

  /// Exactly what goes out, and of whom each line is: the name is not in the letter.
  void draft(OfferDraft draft) {
    var listing =
        new Listing("code", "member", "skills", "place", "free", "rate_from", "rate_to", "why");
    for (var one : draft.people())
      listing.row(
          one.offered().code(),
          name(one.who()),
          skills(one.offered()),
          word(one.offered().region()),
          free(one.offered()),
          one.offered().band().from(),
          one.offered().band().to(),
          "");
    for (var one : draft.leftOut())
      listing.row("", name(one.who()), "", "", "", "", "", word(one.why()));
    print(listing);
    if (draft.isFew() && !common.isForPrograms())
      terminal.say("cli.sisters.few", draft.people().size());
  }

  private Object skills(Offered one) {
    if (common.isForPrograms()) return one.abilities().stream().map(SistersPrint::ability).toList();
    return one.abilities().stream()
        .map(ability -> ability.skill() + " " + ability.level())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> ability(Ability ability) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("skill", ability.skill());
    row.put("level", ability.level());
    return row;
  }

  /// Days a week of every four weeks, the first first.
  private Object free(Offered one) {
    if (common.isForPrograms()) return one.free().days();
    return one.free().first()
        + ": "
        + one.free().days().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  void ours() {
    var listing =
        new Listing(
            "code",
            "cooperative",
            "work",
            "hours",
            "from",
            "to",
            "rate_from",
            "rate_to",
            "until",
            "state",
            "name",
            "detail",
            "words");
    for (var one : now().asked()) {
      var wish = one.interest();
      listing.row(
          Offered.code(wish.mark()),
          one.sister().name(),
          wish.what(),
          wish.hours(),
          wish.from(),
          wish.to(),
          wish.band().from(),
          wish.band().to(),
          one.until(),
          word(one.state()),
          one.detail().map(detail -> detail.name()),
          one.detail().map(detail -> detail.contact()),
          one.detail().map(detail -> detail.words()));
    }
    print(listing);
  }

  void asks() {
    var listing =
        new Listing(
            "code",
            "cooperative",
            "member",
            "work",
            "hours",
            "from",
            "to",
            "rate_from",
            "rate_to",
            "until",
            "state");
    for (var one : now().asks()) {
      var wish = one.interest();
      listing.row(
          one.code(),
          one.sister().name(),
          name(one.who()),
          wish.what(),
          wish.hours(),
          wish.from(),
          wish.to(),
          wish.band().from(),
          wish.band().to(),
          one.until(),
          word(one.state()));
    }
    print(listing);
  }

  void arrival(Arrival arrival) {
    var sister = arrival.sister().name();
    switch (arrival) {
      case Arrival.Introduced(var one, var _, var news) -> {
        var listing = new Listing("cooperative", "kind", "state", "detail");
        listing.row(
            sister,
            common.isForPrograms()
                ? "INTRODUCTION"
                : terminal.texts().get("sister.letter.INTRODUCTION"),
            word(news),
            one.contact());
        print(listing);
      }
      case Arrival.Offers offers -> {
        var listing =
            new Listing("code", "state", "skills", "place", "free", "rate_from", "rate_to");
        for (var one : offers.people()) row(listing, one, state(offers, one));
        for (var one : offers.gone()) row(listing, one, "GONE");
        print(listing);
      }
      case Arrival.Asked(var _, var wish, var who, var until) -> {
        var listing =
            new Listing(
                "cooperative",
                "member",
                "work",
                "hours",
                "from",
                "to",
                "rate_from",
                "rate_to",
                "until");
        listing.row(
            sister,
            name(who),
            wish.what(),
            wish.hours(),
            wish.from(),
            wish.to(),
            rate(wish.band()).getFirst(),
            rate(wish.band()).getLast(),
            until);
        print(listing);
      }
      case Arrival.Answered(var _, var ask, var answer) -> {
        var listing = new Listing("cooperative", "work", "said", "name", "detail", "words");
        var said =
            common.isForPrograms()
                ? answer.isYes()
                : terminal.texts().get("sister.ask.state." + (answer.isYes() ? "YES" : "NOT_NOW"));
        listing.row(
            sister,
            ask.interest().what(),
            said,
            answer.detail().map(detail -> detail.name()),
            answer.detail().map(detail -> detail.contact()),
            answer.detail().map(detail -> detail.words()));
        print(listing);
      }
    }
  }

  private static List<Object> rate(Band band) {
    return List.of(band.from(), band.to());
  }

  private static String state(Arrival.Offers offers, Offered one) {
    if (offers.fresh().contains(one)) return "NEW";
    return offers.changed().contains(one) ? "CHANGED" : "SAME";
  }

  private void row(Listing listing, Offered one, String state) {
    listing.row(
        one.code(),
        common.isForPrograms() ? state : terminal.texts().get("sister.news." + state),
        skills(one),
        word(one.region()),
        free(one),
        one.band().from(),
        one.band().to());
  }
}
