package coop.meent.market;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on asks and offers; the refusals in order of precedence.
public sealed interface MarketOutcome {

  /// @param matches what goes together with it now
  record Done(Advert advert, List<Match> matches, DeedId deed) implements MarketOutcome {}

  record NotAMember(String name) implements MarketOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingNamed() implements MarketOutcome, Refusal {}

  record NotSoMuch() implements MarketOutcome, Refusal {}

  record EndsBeforeItStarts(LocalDate from, LocalDate to) implements MarketOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record AllPast(LocalDate to) implements MarketOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(to);
    }
  }

  record RatesTurned(Money from, Money to) implements MarketOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record NoSuchAdvert(String word) implements MarketOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotYours(String name) implements MarketOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Ended() implements MarketOutcome, Refusal {}

  record WithOneself() implements MarketOutcome, Refusal {}
}
