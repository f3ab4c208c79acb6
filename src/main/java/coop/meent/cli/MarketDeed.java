package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.market.Advert;
import coop.meent.market.MarketOutcome;
import coop.meent.market.Match;
import java.util.List;
import java.util.stream.Collectors;

/// What commands on asks and offers have in common.
final class MarketDeed {

  private MarketDeed() {}

  static String code(Advert advert) {
    var hex = advert.id().toString().replace("-", "");
    return hex.substring(hex.length() - 6);
  }

  static Advert advert(Services services, String code) {
    return services.market().adverts().stream()
        .filter(one -> code(one).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new MarketOutcome.NoSuchAdvert(code)));
  }

  static int answer(
      MarketOutcome outcome, Services services, ExchangeDeed common, Terminal terminal) {
    return switch (outcome) {
      case MarketOutcome.Done(var advert, var matches, var _) -> {
        if (!common.isForPrograms())
          terminal.say("cli.market.done", code(advert), advert.kind(), advert.want().what());
        print(advert, matches, services, common, terminal);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  /// Whom sister cooperatives offer for it, without a name.
  private static void elsewhere(
      Advert one, Services services, ExchangeDeed common, Terminal terminal, Listing listing) {
    var want = one.want();
    var skill = ExchangeDeed.skill(services, want.skill());
    for (var person :
        services
            .sisters()
            .standing()
            .fitting(skill, want.level(), want.hours(), want.from(), want.to()))
      listing.row(
          code(one),
          person.offered().code(),
          person.sister().name(),
          skill + " " + person.offered().level(skill),
          common.isForPrograms() ? true : terminal.texts().get("exchange.yes"),
          terminal.texts().get("market.elsewhere"));
  }

  /// What goes together with one, with the reasons.
  static void print(
      Advert one, List<Match> matches, Services services, ExchangeDeed common, Terminal terminal) {
    var listing = new Listing("advert", "with", "name", "work", "fits", "why");
    for (var match : matches) {
      var other = match.other(one);
      listing.row(
          code(one),
          code(other),
          ExchangeDeed.name(services, other.member()),
          other.want().what(),
          common.isForPrograms()
              ? match.fits()
              : terminal.texts().get(match.fits() ? "exchange.yes" : "exchange.no"),
          match.reasons().stream()
              .map(reason -> reason.in(terminal.texts()))
              .collect(Collectors.joining(" ")));
    }
    boolean isAsked = one.kind() == Advert.Kind.ASK && one.ends().isEmpty();
    if (isAsked) elsewhere(one, services, common, terminal, listing);
    if (common.isForPrograms() || !listing.rows().isEmpty()) common.print(listing, terminal);
  }
}
