package coop.meent.job;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on a reference price; the refusals in order of precedence.
public sealed interface PriceOutcome {

  record Done(ReferencePrice price, DeedId deed) implements PriceOutcome {}

  record NotAMember(String name) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingShared(String word) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotForAll(String name) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoResolution() implements PriceOutcome, Refusal {}

  record NoPrice() implements PriceOutcome, Refusal {}

  record OnlyOfJobs() implements PriceOutcome, Refusal {}

  record NoSource() implements PriceOutcome, Refusal {}

  record TooLong(int letters) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(letters);
    }
  }

  record NotYet(LocalDate from) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  record Overlaps(LocalDate from) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  record NoSuchPrice(String word) implements PriceOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }
}
