package coop.meent.bond;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed; the refusals in order of precedence.
public sealed interface BondOutcome {

  /// @param bonds those that it was about, as they stand now; empty of a wish and a coffee
  record Done(List<BondStanding> bonds, DeedId deed) implements BondOutcome {
    public Done {
      bonds = List.copyOf(bonds);
    }
  }

  record NotAMember(String name) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchBond(String word) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotCoordinator(String name) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadMost(int most) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record NobodyFits() implements BondOutcome, Refusal {}

  record RoundChanged() implements BondOutcome, Refusal {}

  record WithYourself() implements BondOutcome, Refusal {}

  record NotAPair() implements BondOutcome, Refusal {}

  record Already(String name) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAsked() implements BondOutcome, Refusal {}

  record NotInIt() implements BondOutcome, Refusal {}

  record DayOutside(LocalDate from, LocalDate to) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record NotedAlready(String name, LocalDate on) implements BondOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, on);
    }
  }

  record NobodyChosen() implements BondOutcome, Refusal {}

  record NoKeyYet() implements BondOutcome, Refusal {}

  record CalledAlready() implements BondOutcome, Refusal {}

  record NoCall() implements BondOutcome, Refusal {}
}
