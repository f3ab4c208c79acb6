package coop.meent.annual;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What looking over a pack or an archive came to.
public sealed interface Verdict {

  /// Every file is what it was.
  record Whole(Path place, int files) implements Verdict {}

  /// It is no pack, or its list of hashes is damaged.
  ///
  /// @param at what could not be read
  record NoPack(Path place, String at) implements Verdict, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(place, at);
    }
  }

  /// @param changed files with other bytes than they had
  /// @param missing files that are gone
  /// @param more files that were not there
  record Changed(Path place, List<String> changed, List<String> missing, List<String> more)
      implements Verdict, Refusal {
    public Changed {
      changed = List.copyOf(changed);
      missing = List.copyOf(missing);
      more = List.copyOf(more);
    }

    @Override
    public List<Object> arguments() {
      return List.of(place, said(changed), said(missing), said(more));
    }

    private static String said(List<String> names) {
      return names.isEmpty() ? "–" : String.join(", ", names);
    }
  }
}
