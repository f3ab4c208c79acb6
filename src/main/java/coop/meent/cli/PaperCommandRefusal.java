package coop.meent.cli;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// Why a command on papers cannot find what its words name, or lacks what it must be told.
sealed interface PaperCommandRefusal extends Refusal {

  /// The file belongs to no vault, has several members, and nobody said who sits here.
  record WhoAreYou() implements PaperCommandRefusal {}

  record OtherLaptop(String owner, String named) implements PaperCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(owner, named);
    }
  }

  record NoSuchPaper(String word) implements PaperCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  /// @param codes of the papers that are meant, with their titles
  record SeveralPapers(String word, String codes) implements PaperCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word, codes);
    }
  }

  /// A file that holds no text in UTF-8.
  record NotText(Path file) implements PaperCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }
}
