package coop.meent.cli;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What a command on skills or weeks cannot read.
sealed interface SkillCommandRefusal extends Refusal {

  record NoSuchSkill(String word) implements SkillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record SeveralSkills(String word, String names) implements SkillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word, names);
    }
  }

  /// @param line of the file, from 1
  record BadLine(int line) implements SkillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /// Not text in the encoding that all programs share.
  record NotText(Path file) implements SkillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file.getFileName());
    }
  }

  record NotWeeks(String word) implements SkillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }
}
