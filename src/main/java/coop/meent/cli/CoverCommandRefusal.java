package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// What a command on bought insurance does not find.
sealed interface CoverCommandRefusal extends Refusal {

  record NoSuchPolicy(String word) implements CoverCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NoSuchDamage(String code) implements CoverCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }
}
