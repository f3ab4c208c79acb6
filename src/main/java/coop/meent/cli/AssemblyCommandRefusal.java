package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a command cannot find the meeting or the item that its words name.
sealed interface AssemblyCommandRefusal extends Refusal {

  record NoSuchAssembly(String word) implements AssemblyCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record SeveralAssemblies(String word, String which) implements AssemblyCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word, which);
    }
  }

  record NoSuchItem(String number) implements AssemblyCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }
}
