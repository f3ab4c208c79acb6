package coop.meent.correction;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why entries are not changed so; those of a whole lot first, then those of one entry, in order of
/// precedence.
public sealed interface CorrectionRefusal extends Refusal {

  record NothingAsked() implements CorrectionRefusal {}

  record NoEntries() implements CorrectionRefusal {}

  record TooMany(int count, int most) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(count, most);
    }
  }

  /// All of a lot or nothing.
  ///
  /// @param first the entry that cannot be changed, as people refer to it
  record SomeCannot(int count, String first, Refusal why) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      Named reason = texts -> texts.refusal(why);
      return List.of(count, first, reason);
    }
  }

  /// Every entry is so already.
  record NothingChanges() implements CorrectionRefusal {}

  record IsOpening() implements CorrectionRefusal {}

  record IsReversal() implements CorrectionRefusal {}

  /// @param by the entry that took it back
  record IsReversed(String by) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(by);
    }
  }

  /// A paper of another room made it, or leans on it.
  ///
  /// @param table what does
  record OfAnotherRoom(String table) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      Named kind = texts -> texts.get("check.table." + table);
      return List.of(kind);
    }
  }

  /// It has no line that the change is about.
  record NoLine() implements CorrectionRefusal {}

  /// Which VAT belongs to which line cannot be told.
  record VatTangled(String code) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NoSuchVat(String key, LocalDate day) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(key, day);
    }
  }

  /// What should be taken back is part of no change.
  record NotChanged(String entry) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry);
    }
  }

  record TakenBack() implements CorrectionRefusal {}

  /// @param entry of the lot that was reversed or changed again since
  record ChangedSince(String entry) implements CorrectionRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry);
    }
  }
}
